using GraphBuilder.Language;

namespace GraphBuilder.Relations;

/// <summary>Finds the head of a noun phrase by its words: of "together with and in defence of Mali" the tree makes many things.</summary>
internal static class PhraseHead
{
    /// <summary>The head of the phrase that begins at a word; −1 where none begins there.</summary>
    public static int From(AnalyzedText text, int first)
    {
        var end = text.SentenceOf(first).Words.End;
        while (first < end && text.Words[first].Tag is UniversalTag.Det or UniversalTag.Adj or UniversalTag.Num)
            first++;
        while (first < end && text.Words[first] is { Relation: "compound" or "amod" or "nmod:poss" or "flat", Head: var head } && head > first && head < end)
            first = head;
        return first < end && text.Words[first].Tag is UniversalTag.Noun or UniversalTag.Propn ? first : -1;
    }
}
