using GraphBuilder.Language;
using GraphBuilder.Model;

namespace GraphBuilder.Actors;

/// <summary>Words that may name an actor, the kind they seem to be and how sure that is.</summary>
internal sealed record MentionCandidate(WordRange Words, ActorKind? Kind, double Probability);

/// <summary>Gathers the candidates of a text: what the model marks, names it classes as people or organisations, demonyms whose noun is an act.</summary>
internal sealed class CandidateSearch(ActorBook book)
{
    private const double ActThreshold = 0.3;

    public IReadOnlyList<MentionCandidate> Search(AnalyzedText text)
    {
        var taken = new bool[text.Words.Count];
        var found = new List<MentionCandidate>();
        foreach (var actor in text.Actors)
            Add(found, taken, text, new(Trimmed(text, actor.Words), actor.Kind, actor.Probability));
        foreach (var name in text.Names.Where(n => n.Class is "PER" or "ORG"))
            Add(found, taken, text, new(Trimmed(text, name.Words), name.Class == "PER" ? ActorKind.Person : ActorKind.Organization, name.Probability));
        foreach (var demonym in ActingDemonyms(text))
            Add(found, taken, text, demonym);
        return [.. found.OrderBy(c => c.Words.First)];
    }

    private static void Add(List<MentionCandidate> found, bool[] taken, AnalyzedText text, MentionCandidate candidate)
    {
        if (candidate.Words.Count <= 0)
            return;
        for (var i = candidate.Words.First; i < candidate.Words.End; i++)
            if (taken[i])
                return;
        taken.AsSpan(candidate.Words.First, candidate.Words.Count).Fill(true);
        found.Add(candidate);
    }

    // "Turkish-Russian talks", "Russian strikes": the adjective names who acts, where its noun is an act.
    private IEnumerable<MentionCandidate> ActingDemonyms(AnalyzedText text)
    {
        var acts = new HashSet<int>(text.Triggers.Where(t => t.Probability >= ActThreshold).Select(t => t.Words.First));
        foreach (var word in text.Words)
            if (char.IsUpper(word.Text[0]) && word.Tag is UniversalTag.Adj or UniversalTag.Propn && word.Relation is "amod" or "compound" or "conj" or "nmod"
                && book.Find(NameKey.Of(word.Text)) is [{ Form: MentionForm.Demonym }, ..] && text.Ancestors(word.Index).Take(2).Any(acts.Contains))
                yield return new(new(word.Index, word.Index + 1), ActorKind.Country, 0.8);
    }

    // Articles, possessive endings and signs at the edges are not part of a mention.
    private static WordRange Trimmed(AnalyzedText text, WordRange range)
    {
        int first = range.First, end = range.End;
        while (first < end && (text.Words[first].Tag == UniversalTag.Punct || text.Words[first].Text.ToLowerInvariant() is "the" or "a" or "an"))
            first++;
        // "Syrian Democratic Forces (SDF)": the acronym is another mention.
        if (end - first > 3 && text.Words[end - 1].Text == ")" && text.Words[end - 3].Text == "(")
            end -= 3;
        else if (end - first > 2 && text.Words[end - 2].Text == "(")
            end -= 2;
        while (end > first && (text.Words[end - 1].Tag == UniversalTag.Punct || text.Words[end - 1].Text is "'s" or "’s" or "'" or "’"))
            end--;
        return new(first, end);
    }
}
