using GraphBuilder.Language;

namespace GraphBuilder.Relations;

/// <summary>The words that govern an event ("refused" in "refused to hold talks"), nearest first, and as lemmas with the auxiliaries on the way.</summary>
internal sealed record GovernorChain(IReadOnlyList<int> Words, IReadOnlyList<string> Governors, IReadOnlyList<string> Auxiliaries, bool IsNegated)
{
    private const int MaxSteps = 4;

    /// <summary>Climbs from the event through complements that share its doer.</summary>
    public static GovernorChain Of(AnalyzedText text, int word)
    {
        List<int> words = [];
        List<string> auxiliaries = [];
        var negated = false;
        for (int at = word, steps = 0; at >= 0 && steps < MaxSteps; steps++)
        {
            if (at != word)
                words.Add(at);
            foreach (var child in text.Children(at))
            {
                if (text.Words[child].Relation is "aux")
                    auxiliaries.Add(text.Words[child].Lemma);
                negated |= text.Words[child].Relation is "advmod" or "det" && text.Words[child].Lemma is "not" or "n't" or "never" or "no";
            }
            at = SharesDoer(text, at) ? text.Words[at].Head : -1;
        }
        return new(words, words.ConvertAll(w => text.Words[w].Lemma), auxiliaries, negated);
    }

    private static bool SharesDoer(AnalyzedText text, int word) => text.Words[word].Relation switch
    {
        "xcomp" => true,
        "ccomp" => !HasChild(text, word, "nsubj", null),
        "acl" or "advcl" => HasChild(text, word, "mark", "to"),
        "obj" or "nsubj:pass" => !HasOwnDoer(text, word),
        "obl" or "nmod" => !HasOwnDoer(text, word) && text.Children(word).Any(c => text.Words[c].Relation == "case" && text.Words[c].Lemma is "to" or "on" or "of" or "for" or "in"),
        _ => false,
    };

    private static bool HasOwnDoer(AnalyzedText text, int noun) =>
        text.Children(noun).Any(c => (text.Words[c].Relation == "nmod:poss" && text.Words[c].Tag != UniversalTag.Pron) || (text.Words[c].Relation == "nmod" && HasChild(text, c, "case", "by")));

    private static bool HasChild(AnalyzedText text, int word, string relation, string? lemma) =>
        text.Children(word).Any(c => text.Words[c].Relation == relation && (lemma is null || text.Words[c].Lemma == lemma));
}
