using System.Buffers;
using GraphBuilder.Model;

namespace GraphBuilder.Statements;

/// <summary>Takes content from quotation marks, whose ends are surer than any tree.</summary>
internal static class QuotedContent
{
    private static readonly SearchValues<char> Gap = SearchValues.Create(" \t,-–—―");
    private const string Ends = ".?!…”\"'’»";

    /// <summary>The quotations that stand directly before or after a cue and its speaker; empty where there are none.</summary>
    public static IReadOnlyList<Span> Beside(ReadingView view, CueGroup group, Speaker? speaker, IReadOnlyList<Span> indirect)
    {
        if (view.QuotationAt(group.Head) is not null)
            return [];
        var cue = view.Text.SpanOf(group.Words);
        var name = speaker is not null && view.Text.Words[speaker.Head].Sentence == view.Text.Words[group.Head].Sentence ? view.Text.SpanOf(speaker.Words) : cue;
        var found = new List<Span>();
        var start = speaker is { OfThisCue: true } ? Math.Min(cue.Start, name.Start) : cue.Start; // "…," he said, adding that …: the quotation is not what he added
        var next = view.FirstQuotationEndingAfter(start);
        if (next > 0 && IsJustBefore(view, view.Quotations[next - 1], start))
            found.AddRange(WithParagraphsBefore(view, next - 1));
        var tail = Math.Max(cue.End, name.End);
        next = view.FirstQuotationEndingAfter(tail);
        if (next < view.Quotations.Count && IsJustAfter(view, view.Quotations[next], tail, group, indirect))
            found.Add(view.Quotations[next].Inner);
        return found;
    }

    /// <summary>A quotation and, before it, the paragraphs that run on into it.</summary>
    private static IEnumerable<Span> WithParagraphsBefore(ReadingView view, int last)
    {
        var first = last;
        while (first > 0 && view.Quotations[first - 1] is { RunsOn: true } earlier && string.IsNullOrWhiteSpace(view.Text.Text[view.ParagraphAt(earlier.Outer.Start).Start..earlier.Outer.Start]))
            first--;
        for (var i = first; i <= last; i++)
            yield return view.Quotations[i].Inner;
    }

    /// <summary>The content widened to the ends of every quotation that it cuts: a sentence may end inside a quotation, a quotation may not end inside a clause.</summary>
    public static Span Widen(ReadingView view, Span content, Span cue)
    {
        for (var i = view.FirstQuotationEndingAfter(content.Start); i < view.Quotations.Count && view.Quotations[i].Outer.Start < content.End; i++)
        {
            var quotation = view.Quotations[i].Outer;
            if (!quotation.Overlaps(cue) && !content.Contains(quotation))
                content = content.Hull(quotation);
            if (content == quotation)
                return view.Quotations[i].Inner;
        }
        return content;
    }

    /// <summary>Direct where all of the content is quoted, mixed where a part is.</summary>
    public static StatementKind KindOf(ReadingView view, IReadOnlyList<Span> content)
    {
        var (quoted, whole) = (0, true);
        foreach (var span in content)
        {
            var i = view.FirstQuotationEndingAfter(span.Start);
            whole &= i < view.Quotations.Count && view.Quotations[i].Outer.Contains(span);
            quoted += i < view.Quotations.Count && view.Quotations[i].Outer.Overlaps(span) ? 1 : 0;
        }
        return whole ? StatementKind.Direct : quoted > 0 ? StatementKind.Mixed : StatementKind.Indirect;
    }

    private static bool IsJustBefore(ReadingView view, Quotation quotation, int head)
    {
        var text = view.Text.Text;
        if (text.AsSpan(quotation.Outer.End, head - quotation.Outer.End).ContainsAnyExcept(Gap))
            return false;
        var last = quotation.Inner.Length > 0 ? text[quotation.Inner.End - 1] : ' ';
        var next = text[quotation.Outer.End];
        return (last is ',' or '?' or '!' or '…' or '—' or '-' || next is ',' or '—' or '–') && StartsSentence(view, quotation);
    }

    private static bool IsJustAfter(ReadingView view, Quotation quotation, int tail, CueGroup group, IReadOnlyList<Span> indirect)
    {
        var gap = new Span(tail, quotation.Outer.Start);
        if (gap.Length < 0 || indirect.Any(c => c.Overlaps(gap)))
            return false;
        var between = view.Text.Text.AsSpan(gap.Start, gap.Length).TrimEnd();
        var words = view.Text.WordsIn(gap);
        if (between.Contains('\n') && !between.EndsWith(":"))
            return false;
        if (words.Count > 0 && view.Text.Words[words.End - 1].Sentence != view.Text.Words[group.Head].Sentence)
            return false;
        if (between.IsEmpty && indirect.Any(c => c.Overlaps(quotation.Outer) && c.End > quotation.Outer.End)) // ‘Demoralizing’ experience: the clause goes on
            return false;
        return between.IsEmpty ? view.Text.Text[tail - 1] == ':' || SameParagraph(view, gap) : between[^1] is ':' or ',';
    }

    private static bool SameParagraph(ReadingView view, Span gap) => !view.Text.Text.AsSpan(gap.Start, gap.Length).Contains('\n');

    /// <summary>True if nothing but the quotation stands before it in its sentence.</summary>
    internal static bool StartsSentence(ReadingView view, Quotation quotation)
    {
        var before = view.Text.Text.AsSpan(0, quotation.Outer.Start).TrimEnd(" \t\r");
        return before.IsEmpty || before[^1] == '\n' || Ends.Contains(before[^1]) || before[^1] == ':';
    }
}
