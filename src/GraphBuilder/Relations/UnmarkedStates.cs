using GraphBuilder.Actors;
using GraphBuilder.Language;
using GraphBuilder.Model;

namespace GraphBuilder.Relations;

/// <summary>States in words that are no mention of an actor: the place of an act ("in northern Syria", "to Basra"), the adjective of a pressure ("under Russian pressure").</summary>
internal sealed class UnmarkedStates(ActorBook book)
{
    private static readonly HashSet<string> s_onSoil = ["ASSAULT", "COERCE", "MOBILIZE", "AID", "RETREAT", "SANCTION"];

    /// <summary>Whether an event of the type is done to the state on whose soil it happens.</summary>
    public static bool SufferOnSoil(string type) => s_onSoil.Contains(type);

    /// <summary>The mentions, in the same order; "a Serb" and "two Syrians" are people and do not act for their state.</summary>
    public static IEnumerable<Mention> WithoutInhabitants(AnalyzedText text, IEnumerable<Mention> mentions) =>
        mentions.Select(m => m is { Form: MentionForm.Demonym, Actor.Kind: ActorKind.Country } && text.Children(m.Head).Any(c => text.Words[c].Relation == "nummod" || text.Words[c].Lemma == "a")
            && text.Words[m.Head].Relation is not ("amod" or "compound") ? m with { Actor = null, Reason = "an inhabitant" } : m);

    /// <summary>The places outside all mentions whose state is known.</summary>
    public IEnumerable<Mention> Places(AnalyzedText text, IReadOnlyList<Mention> mentions)
    {
        var taken = Taken(text, mentions);
        foreach (var place in text.Names.Where(n => n.Class == "LOC" && !taken.AsSpan(n.Words.First, n.Words.Count).Contains(true)))
            if (book.StateAt(text.SpanOf(place.Words).Of(text.Text)) is { } state)
                yield return Mention(text, place.Words, state, MentionForm.Name, place.Probability);
    }

    /// <summary>The adjectives of nationality outside all mentions that say from whom one of the nouns comes.</summary>
    public IEnumerable<Mention> Adjectives(AnalyzedText text, IReadOnlyList<Mention> mentions, IEnumerable<int> nouns)
    {
        var taken = Taken(text, mentions);
        foreach (var word in nouns.SelectMany(text.Children).Where(c => text.Words[c].Relation is "amod" or "compound" && !taken[c]))
            if (book.Find(NameKey.Of(text.Words[word].Text)) is [{ Form: MentionForm.Demonym, Entry: { Kind: ActorKind.Country } state }, ..])
                yield return Mention(text, new(word, word + 1), state, MentionForm.Demonym, 1);
    }

    private static bool[] Taken(AnalyzedText text, IReadOnlyList<Mention> mentions)
    {
        var taken = new bool[text.Words.Count];
        foreach (var words in mentions.Select(m => text.WordsIn(m.Span)))
            taken.AsSpan(words.First, words.Count).Fill(true);
        return taken;
    }

    private static Mention Mention(AnalyzedText text, WordRange words, ActorEntry state, MentionForm form, double probability)
    {
        var span = text.SpanOf(words);
        return new(span, span.Of(text.Text), state.On(null), form, probability) { Head = text.HeadOf(words), Reason = "state in words that are no actor" };
    }
}
