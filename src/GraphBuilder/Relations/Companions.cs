using GraphBuilder.Language;
using GraphBuilder.Model;

namespace GraphBuilder.Relations;

/// <summary>Knows those who act together though no "and" joins them: "Mali, together with Chad, urged …", "Along with Peru, Chile …".</summary>
internal static class Companions
{
    private const int MostWordsBetween = 5;
    private static readonly HashSet<string> s_phrases = ["together with", "along with", "alongside", "joined by", "accompanied by", "flanked by", "as well as"];
    private static readonly HashSet<string> s_joining = ["joins", "joined", "has joined", "have joined", "joining"];
    private static readonly HashSet<string> s_fillers = [",", "the", "both", "also", "and"];

    /// <summary>Whether two mentions, in text order, are joined by such a phrase.</summary>
    public static bool AreTogether(AnalyzedText text, (Mention First, Mention Second) pair)
    {
        var (first, second) = (text.WordsIn(pair.First.Span), text.WordsIn(pair.Second.Span));
        if (second.First - first.End is < 1 or > MostWordsBetween)
            return false;
        var between = Phrase(text, first.End, second.First);
        if (s_phrases.Contains(between))
            return true;
        if (s_joining.Contains(between))
            return IsGerundAfter(text, second.End);
        // "Along with Peru, Chile".
        var start = text.SentenceOf(first.First).Words.First;
        return between.Length == 0 && first.First - start is > 0 and <= MostWordsBetween && s_phrases.Contains(Phrase(text, start, first.First));
    }

    /// <summary>The verb of which two mentions at the beginning of a headline are the subject ("Egypt, Qatar urge Hamas to …"); −1 where they are none.</summary>
    public static int VerbOfPair(AnalyzedText text, Mention one, Mention other)
    {
        var (first, second) = (text.WordsIn(one.Span), text.WordsIn(other.Span));
        var sentence = text.SentenceOf(first.First).Words;
        if (sentence.First != first.First || second.First != first.End + 1 || text.Words[first.End].Text != "," || second.End + 1 >= sentence.End)
            return -1;
        var next = text.Words[second.End];
        return next.Tag is UniversalTag.Verb or UniversalTag.Aux or UniversalTag.Noun ? next.Index : next.Lemma == "to" ? next.Index + 1 : -1;
    }

    /// <summary>"Peru joined Chile in urging …".</summary>
    private static bool IsGerundAfter(AnalyzedText text, int word) => word + 1 < text.Words.Count && text.Words[word].Text == "in"
        && text.Words[word + 1].Text.EndsWith("ing", StringComparison.Ordinal);

    private static string Phrase(AnalyzedText text, int from, int to) =>
        string.Join(' ', Enumerable.Range(from, to - from).Select(w => text.Words[w].Text.ToLowerInvariant()).Where(w => !s_fillers.Contains(w)));
}
