using GraphBuilder.Language;

namespace GraphBuilder.Statements;

/// <summary>
/// Finds what stands between a cue and the clause that it introduces and is no content: to whom, where and when ("told reporters in Ankara on Monday | that …").
/// </summary>
internal static class Aside
{
    private const int Longest = 14;

    /// <summary>The words, or an empty range.</summary>
    public static WordRange After(ReadingView view, CueGroup group, Speaker? speaker)
    {
        var (text, end) = (view.Text, view.Text.SentenceOf(group.Head).Words.End);
        var first = speaker is not null && speaker.Words.First == group.Words.End ? speaker.Words.End : group.Words.End;
        for (var i = first; i < Math.Min(end, first + Longest) && text.Words[i].Tag is not (UniversalTag.Verb or UniversalTag.Aux or UniversalTag.Punct); i++)
            if (text.Words[i] is { Lemma: "that", Tag: UniversalTag.Sconj } that)
                return IsOfObject(text, that, first) ? new(first, first) : new(first, i);
        return Day(view, first, end);
    }

    /// <summary>"Rejected the claim that …": the clause belongs to a noun that is content itself.</summary>
    private static bool IsOfObject(AnalyzedText text, Word that, int first)
    {
        var noun = that.Head < 0 ? -1 : text.Words[that.Head].Head;
        return noun >= first && noun < that.Index && text.Words[noun].Relation == "obj";
    }

    private static WordRange Day(ReadingView view, int first, int end)
    {
        var day = first < end && view.Text.Words[first].Tag == UniversalTag.Adp ? first + 1 : first;
        if (day >= end || view.DateAt(day) is not { } date)
            return new(first, first);
        var words = view.Text.WordsIn(date.Span);
        var endsThere = words.End == end || view.Text.Words[words.End].Tag is UniversalTag.Sconj or UniversalTag.Punct;
        return words.First == day && endsThere ? new(first, words.End) : new(first, first);
    }
}
