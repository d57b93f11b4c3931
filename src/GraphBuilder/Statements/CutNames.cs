using GraphBuilder.Language;

namespace GraphBuilder.Statements;

/// <summary>Mends names that a stretch of words cuts, or that the sentence splitter cuts at an initial ("said Ronald R. | Fieldstone, a lawyer").</summary>
internal static class CutNames
{
    /// <summary>The words with the rest of the name from the sentence after and the beginning from the sentence before.</summary>
    public static WordRange Mend(ReadingView view, WordRange words)
    {
        var text = view.Text;
        var sentence = text.SentenceOf(words.First);
        var (first, end) = (words.First, words.End);
        if (first == sentence.Words.First && first > 1 && IsInitial(text, first - 2))
        {
            first = view.MentionAt(first - 2) is { } mention ? text.WordsIn(mention.Span).First : first - 2;
            while (first > 0 && text.Words[first - 1] is { Tag: UniversalTag.Propn } name && name.Sentence == sentence.Index - 1)
                first--;
        }
        if (end < text.Words.Count && end + 1 == sentence.Words.End && IsInitial(text, end - 1) && sentence.Index + 1 < text.Sentences.Count)
            end = RestOfName(view, text.Sentences[sentence.Index + 1].Words) ?? end;
        return new(first, end);
    }

    /// <summary>A clause that ends at such a cut, with the sentence after it.</summary>
    public static WordRange MendEnd(AnalyzedText text, WordRange clause)
    {
        if (!IsInitial(text, clause.End - 1))
            return clause;
        var end = text.SentenceOf(clause.End + 1).Words.End;
        while (text.Words[end - 1].Tag == UniversalTag.Punct)
            end--;
        return new(clause.First, end);
    }

    /// <summary>The clause with the whole of a name at its edge ("North Korea"), unless cue or speaker hold the other part.</summary>
    public static WordRange WithWholeNames(ReadingView view, WordRange clause, Func<int, bool> isTaken)
    {
        var (first, end) = (clause.First, clause.End);
        if (view.MentionAt(first) is { } opening && view.Text.WordsIn(opening.Span) is var left && left.First < first && !Enumerable.Range(left.First, first - left.First).Any(isTaken))
            first = left.First;
        if (view.MentionAt(end - 1) is { } closing && view.Text.WordsIn(closing.Span) is var right && right.End > end && !Enumerable.Range(end, right.End - end).Any(isTaken))
            end = right.End;
        return new(first, end);
    }

    /// <summary>True if a word is a single capital before the dot that ends its sentence, with a name going on after it.</summary>
    public static bool IsInitial(AnalyzedText text, int word) =>
        text.Words[word] is { Text.Length: 1 } letter && char.IsUpper(letter.Text[0]) && word + 2 < text.Words.Count && text.Words[word + 1].Text == "."
        && text.Words[word + 1].Span.Start == letter.Span.End && text.SentenceOf(word).Words.End == word + 2 && text.Words[word + 2].Tag == UniversalTag.Propn;

    private static int? RestOfName(ReadingView view, WordRange sentence)
    {
        var top = sentence.First;
        while (sentence.Contains(view.Text.Words[top].Head) && view.Text.Words[top].Relation is "compound" or "flat" or "nmod:poss")
            top = view.Text.Words[top].Head;
        return view.Text.Words[top].Tag == UniversalTag.Propn ? NounPhrase.Of(view, top, default).End : null;
    }
}
