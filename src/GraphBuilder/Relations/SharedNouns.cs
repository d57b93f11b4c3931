using GraphBuilder.Actors;
using GraphBuilder.Language;
using GraphBuilder.Model;

namespace GraphBuilder.Relations;

/// <summary>
/// Splits a phrase that names several sides by one plural noun into its sides, each with the noun's place in the sentence:
/// "the foreign ministers of Turkey and Greece met" is a meeting of Turkey with Greece, not an act of nobody's ministers.
/// </summary>
internal sealed class SharedNouns(ActorBook book)
{
    private static readonly HashSet<string> s_joining = [",", "and", "the", "-", "–"];
    private static readonly HashSet<string> s_owning = ["of", "from", "the"];

    /// <summary>The whole mentions, in text order, with such phrases split.</summary>
    public IReadOnlyList<Mention> Split(AnalyzedText text, IReadOnlyList<Mention> mentions)
    {
        var inner = mentions.Where(m => m.IsInner).ToList();
        var whole = mentions.Where(m => !m.IsInner).ToList();
        var found = new List<Mention>(whole.Count);
        for (var i = 0; i < whole.Count; i++)
        {
            var next = i + 1 < whole.Count ? whole[i + 1] : null;
            var sides = IsPluralNoun(text, whole[i]) ? SidesOf(text, whole[i], inner, next) : [];
            if (sides.Count < 2)
            {
                found.Add(whole[i]);
                continue;
            }
            found.AddRange(sides.Select(s => s with { Head = whole[i].Head, IsInner = false, Reason = "one of the sides of a noun" }));
            if (sides[^1] == next)
                i++;
        }
        return found;
    }

    private static bool IsPluralNoun(AnalyzedText text, Mention mention) => mention.Actor is { Kind: not ActorKind.Country and not ActorKind.Person }
        && text.Words[mention.Head] is { Tag: UniversalTag.Noun } head && head.Text.EndsWith('s') && head.Text != head.Lemma;

    private List<Mention> SidesOf(AnalyzedText text, Mention whole, List<Mention> inner, Mention? next)
    {
        var sides = inner.Where(m => whole.Span.Contains(m.Span) && m.Head > whole.Head && m.Actor is { Kind: not ActorKind.Person }).ToList();
        // "The leaders of Iran and Türkiye": the second state may be a mention of its own.
        if (next is { Actor.Kind: ActorKind.Country, Form: MentionForm.Name } && sides.Count > 0 && sides[^1].Span.End == whole.Span.End
            && Gap(text, sides[^1], next).SequenceEqual(["and"]) && text.Words[next.Head].Relation == "conj")
            sides.Add(next);
        // "Delegations from Hamas and Israel": the whole may be known as the first of its sides.
        if (sides.Count == 1 && whole.Form == MentionForm.Name && text.Words[text.WordsIn(sides[0].Span).First - 1].Text == "and")
            sides.Insert(0, whole);
        else if (sides.Count < 2 || !s_owning.IsSupersetOf(Words(text, whole.Head + 1, text.WordsIn(sides[0].Span).First))
            || !sides.Zip(sides.Skip(1)).All(p => s_joining.IsSupersetOf(Gap(text, p.First, p.Second))))
            sides = AdjectivesOf(text, whole);
        return sides;
    }

    /// <summary>"The Chinese and Indian ministers".</summary>
    private List<Mention> AdjectivesOf(AnalyzedText text, Mention whole)
    {
        var first = text.WordsIn(whole.Span).First;
        var found = new List<Mention>();
        for (var at = first; at < whole.Head; at++)
            if (StateOf(text.Words[at]) is { } state)
                found.Add(new(text.Words[at].Span, text.Words[at].Text, state, MentionForm.Demonym, whole.Confidence));
            else if (found.Count == 0 || !s_joining.Contains(text.Words[at].Text))
                break;
        return found;
    }

    private Actor? StateOf(Word word) => char.IsUpper(word.Text[0])
        && book.Find(NameKey.Of(word.Text)) is [{ Form: MentionForm.Demonym, Entry: { Kind: ActorKind.Country } state }, ..] ? state.On(null) : null;

    private static IEnumerable<string> Gap(AnalyzedText text, Mention left, Mention right) =>
        Words(text, text.WordsIn(left.Span).End, text.WordsIn(right.Span).First);

    private static IEnumerable<string> Words(AnalyzedText text, int from, int to) =>
        Enumerable.Range(from, Math.Max(0, to - from)).Select(w => text.Words[w].Text);
}
