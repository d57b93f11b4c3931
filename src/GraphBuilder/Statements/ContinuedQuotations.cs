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
        var grown = new Dictionary<int, List<Span>>();
        for (var q = 0; q < view.Quotations.Count; q++)
        {
            var quotation = view.Quotations[q];
            while (next < drafts.Count && cues[next] < quotation.Outer.Start)
                owner = view.QuotationAt(drafts[next++].Group.Head) is null ? next - 1 : owner;
            if (owner < 0 || !QuotedContent.StartsSentence(view, quotation) || IsTaken(taken, quotation.Outer))
                continue;
            var isQuoted = grown.TryGetValue(owner, out var content);
            content ??= [.. drafts[owner].Content];
            var from = Math.Max(content[^1].End, cues[owner]);
            var goesOn = q > 0 && view.Quotations[q - 1].RunsOn;
            if (!goesOn && (view.ParagraphAt(from).End < quotation.Outer.End || !isQuoted && QuotedContent.KindOf(view, content) == StatementKind.Indirect))
                continue;
            content.Add(quotation.Inner);
            grown[owner] = content;
        }
        foreach (var (draft, content) in grown)
            drafts[draft] = drafts[draft] with { Content = content, Reasons = [.. drafts[draft].Reasons, new("content", "quotations that go on after it")] };
    }

    private static bool IsTaken(List<Span> taken, Span quotation)
    {
        var next = taken.FirstIndex(0, t => t.End > quotation.Start);
        return next < taken.Count && taken[next].Start < quotation.End;
    }
}
