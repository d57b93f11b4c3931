using GraphBuilder.Language;
using GraphBuilder.Model;

namespace GraphBuilder.Dates;

/// <summary>Tells words that look like dates from dates: the verb "may", the pronoun-like "second", 2,000 soldiers.</summary>
internal sealed class WordCheck(IReadOnlySet<string> doubtful, IReadOnlySet<string> titles)
{
    /// <summary>True if the words at <paramref name="span"/> pass the check of that name.</summary>
    public bool Passes(string? check, AnalyzedText text, Span span)
    {
        if (check is null)
            return true;
        var range = text.WordsIn(span);
        if (range.Count == 0 || text.Words[range.First].Span.Start != span.Start)
            return false;
        var next = range.End < text.Words.Count && text.Words[range.End].Sentence == text.Words[range.First].Sentence ? text.Words[range.End] : null;
        return check switch
        {
            "Name" => IsName(text, range),
            "Year" => IsYear(text, range, next),
            "Season" => IsSeason(text, range, next),
            "Noun" => text.Words[range.End - 1].Tag is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Num && text.Words[range.End - 1].Relation != "compound",
            "Whole" => next?.Text is not ("of" or "that"),
            "Length" => text.Words[range.End - 1].Text is var last && (last is not ("quarter" or "quarters") || next?.Text != "of")
                && (last != "second" || next is null || next.Tag is not (UniversalTag.Noun or UniversalTag.Adj or UniversalTag.Propn or UniversalTag.Adp or UniversalTag.Punct)),
            "Alone" => next is null || next.Tag is not (UniversalTag.Noun or UniversalTag.Adj or UniversalTag.Propn or UniversalTag.Num),
            "Ended" => next is null || text.Words[range.End - 1].Text is "later" or "earlier" || next.Tag is UniversalTag.Punct or UniversalTag.Cconj,
            _ => throw new FormatException($"dates.yaml: unknown check {check}"),
        };
    }

    private bool IsName(AnalyzedText text, WordRange range)
    {
        if (NameAt(text, range) is { } name && (name.Class == "PER" || name.Words.Count > range.Count))
            return false;
        if (range.First > 0 && text.Words[range.First - 1].Text is var before && char.IsUpper(before[0]) && titles.Contains(before))
            return false;
        var word = text.Words[range.First];
        return !doubtful.Contains(word.Text.TrimEnd('.')) || (char.IsUpper(word.Text[0]) && word.Tag == UniversalTag.Propn);
    }

    private static NameSpan? NameAt(AnalyzedText text, WordRange range)
    {
        var next = text.Names.FirstIndex(0, n => n.Words.End > range.First);
        return next < text.Names.Count && text.Names[next].Words.Overlaps(range) ? text.Names[next] : null;
    }

    // "2,000 soldiers" have a comma or count what follows; "the 2016 election" does not count.
    private static bool IsYear(AnalyzedText text, WordRange range, Word? next)
    {
        var counts = next is { Tag: UniversalTag.Noun } && text.Words[range.First] is { Relation: "nummod" } year && year.Head == next.Index;
        return !counts || (range.First > 0 && text.Words[range.First - 1].Tag is UniversalTag.Det or UniversalTag.Pron or UniversalTag.Part);
    }

    // Not "one winter", "each spring", "the winter timetable"; "fall" only as "the fall" of no thing.
    private static bool IsSeason(AnalyzedText text, WordRange range, Word? next)
    {
        var word = text.Words[range.End - 1];
        var determined = range.Count == 1 && range.First > 0 && text.Words[range.First - 1].Tag is UniversalTag.Det or UniversalTag.Num or UniversalTag.Pron or UniversalTag.Adj;
        return word is { Tag: UniversalTag.Noun, Relation: not "compound" } && !determined && char.IsLower(word.Text[0])
            && (word.Text != "fall" || (range.Count > 1 && next?.Text is not ("of" or "in")));
    }
}
