using GraphBuilder.Language;

namespace GraphBuilder.Relations;

/// <summary>Finds the passives of headlines, which leave their auxiliary out: "Iran urged to free six", "Mali condemned over raid".</summary>
internal static class ClippedPassives
{
    /// <summary>The verbs of a text that are such passives.</summary>
    public static HashSet<int> In(AnalyzedText text, IReadOnlyList<ClippedPassiveRule> rules) =>
        [.. text.Words.Where(w => w.Tag is UniversalTag.Verb or UniversalTag.Aux && IsClipped(text, w.Index, rules)).Select(w => w.Index)];

    private static bool IsClipped(AnalyzedText text, int verb, IReadOnlyList<ClippedPassiveRule> rules)
    {
        var next = verb + 1 < text.Words.Count && text.Words[verb + 1].Sentence == text.Words[verb].Sentence ? text.Words[verb + 1].Lemma : "";
        return IsParticiple(text.Words[verb]) && rules.Any(r => r.Before.Contains(next) && r.Verbs.Contains(text.Words[verb].Lemma))
            && !text.Children(verb).Any(c => text.Words[c].Relation is "aux" or "aux:pass" or "ccomp"
                || (text.Words[c].Relation is "obj" && c > verb && !IsAfterPreposition(text, verb, c)));
    }

    // The tree may take "over" for a particle: what follows is no object all the same.
    private static bool IsAfterPreposition(AnalyzedText text, int verb, int noun) =>
        Enumerable.Range(verb + 1, noun - verb - 1).Any(w => text.Words[w].Tag is UniversalTag.Adp or UniversalTag.Part or UniversalTag.Sconj);

    // "Urged", "held", "hit", but not "urges" and "urging".
    private static bool IsParticiple(Word word) => word.Text.EndsWith("ed", StringComparison.Ordinal)
        || !(word.Text.EndsWith('s') || word.Text.EndsWith("ing", StringComparison.Ordinal) || word.Text == word.Lemma) || word.Text is "hit" or "put";
}
