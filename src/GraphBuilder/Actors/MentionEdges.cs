using GraphBuilder.Language;

namespace GraphBuilder.Actors;

/// <summary>Cuts off what is not part of a mention: articles, prepositions, possessive endings and signs at its edges.</summary>
internal static class MentionEdges
{
    public static WordRange Trim(AnalyzedText text, WordRange range)
    {
        int first = range.First, end = WithoutAcronym(text, range);
        while (first < end && IsLeft(text.Words[first]))
            first++;
        while (end > first && IsRight(text.Words[end - 1]))
            end--;
        return new(first, end);
    }

    // "Syrian Democratic Forces (SDF)": the acronym is another mention.
    private static int WithoutAcronym(AnalyzedText text, WordRange range)
    {
        if (range.Count > 3 && text.Words[range.End - 1].Text == ")" && text.Words[range.End - 3].Text == "(")
            return range.End - 3;
        return range.Count > 2 && text.Words[range.End - 2].Text == "(" ? range.End - 2 : range.End;
    }

    private static bool IsLeft(Word word) => word.Tag is UniversalTag.Punct or UniversalTag.Adp or UniversalTag.Cconj || word.Text.ToLowerInvariant() is "the" or "a" or "an" or "'s" or "’s";

    private static bool IsRight(Word word) => word.Tag is UniversalTag.Punct or UniversalTag.Adp or UniversalTag.Cconj or UniversalTag.Part || word.Text is "'s" or "’s" or "the";
}
