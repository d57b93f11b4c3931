using GraphBuilder.Model;

namespace GraphBuilder.Statements;

/// <summary>Finds which statement lies inside the content of which ("A said B had told C …").</summary>
internal static class Nesting
{
    /// <summary>For each statement the index of the innermost one whose content holds its cue, or −1; they must be in the order of their cues.</summary>
    public static int[] HoldersOf(IReadOnlyList<(Span Cue, IReadOnlyList<Span> Content)> statements)
    {
        var contents = statements.SelectMany((s, i) => s.Content.Select(c => (Span: c, Of: i))).OrderBy(c => c.Span.Start).ToList();
        var (open, next) = (new List<(Span Span, int Of)>(), 0);
        var holders = new int[statements.Count];
        for (var i = 0; i < statements.Count; i++)
        {
            var cue = statements[i].Cue;
            while (next < contents.Count && contents[next].Span.Start <= cue.Start)
                open.Add(contents[next++]);
            open.RemoveAll(c => c.Span.End <= cue.Start);
            holders[i] = open.Where(c => c.Of != i && c.Span.Contains(cue)).OrderBy(c => c.Span.Length).Select(c => c.Of).FirstOrDefault(-1);
        }
        return holders;
    }
}
