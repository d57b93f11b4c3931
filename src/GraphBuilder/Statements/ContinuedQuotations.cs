using GraphBuilder.Model;

namespace GraphBuilder.Statements;

/// <summary>Gives quotations without a cue of their own to the speaker before them ("…," he said. "…").</summary>
internal static class ContinuedQuotations
{
    /// <summary>Appends to the content of each quoted draft the quotations that go on after it; drafts are in the order of their cues.</summary>
    public static void Append(ReadingView view, List<Draft> drafts)
    {
        var taken = drafts.Where(d => view.QuotationAt(d.Group.Head) is null).SelectMany(d => d.Content).OrderBy(s => s.Start).ToList();
        var (next, cues) = (0, drafts.Select(d => view.Text.SpanOf(d.Group.Words).Start).ToList());
        var owner = -1;
        for (var q = 0; q < view.Quotations.Count; q++)
        {
            var quotation = view.Quotations[q];
            while (next < drafts.Count && cues[next] < quotation.Outer.Start)
                owner = view.QuotationAt(drafts[next++].Group.Head) is null ? next - 1 : owner;
            if (owner < 0 || !QuotedContent.StartsSentence(view, quotation) || IsTaken(taken, quotation.Outer))
                continue;
            var last = drafts[owner].Content[^1];
            var from = Math.Max(last.End, cues[owner]);
            var goesOn = q > 0 && view.Quotations[q - 1].RunsOn;
            if (goesOn || view.ParagraphAt(from).End >= quotation.Outer.End && QuotedContent.KindOf(view, drafts[owner].Content) != StatementKind.Indirect)
                drafts[owner] = drafts[owner] with { Content = [.. drafts[owner].Content, quotation.Inner] };
        }
    }

    private static bool IsTaken(List<Span> taken, Span quotation)
    {
        var (low, high) = (0, taken.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (taken[middle].End > quotation.Start) high = middle;
            else low = middle + 1;
        }
        return low < taken.Count && taken[low].Start < quotation.End;
    }
}
