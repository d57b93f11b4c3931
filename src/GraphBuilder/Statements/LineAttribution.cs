using System.Text.RegularExpressions;
using GraphBuilder.Model;

namespace GraphBuilder.Statements;

/// <summary>A line that attributes by its layout; <c>Pattern</c> has the groups speaker, cue and content, and counts from <c>Least</c> such lines in a text on.</summary>
internal sealed record LinePattern(string Name, Regex Pattern, int Least, string Example);

/// <summary>Finds attributions that only the layout makes: transcripts ("WALLACE: …", "Q: …") and quotations with their author after a dash.</summary>
internal static class LineAttribution
{
    private const double Confidence = 0.9;

    /// <summary>One draft for each paragraph that matches a pattern.</summary>
    public static IEnumerable<Draft> Find(ReadingView view, IReadOnlyList<LinePattern> patterns)
    {
        foreach (var pattern in patterns)
        {
            var lines = view.Paragraphs.Select(p => (Start: p.Start, Match: pattern.Pattern.Match(p.Of(view.Text.Text)))).Where(l => l.Match.Success).ToList();
            foreach (var (start, match) in lines.Count >= pattern.Least ? lines : [])
                yield return DraftOf(view, pattern, start, match);
        }
    }

    private static Draft DraftOf(ReadingView view, LinePattern pattern, int start, Match match)
    {
        Span SpanOf(string group) => new(start + match.Groups[group].Index, start + match.Groups[group].Index + match.Groups[group].Length);
        var text = view.Text;
        var (cue, name) = (text.WordsIn(SpanOf("cue")), text.WordsIn(SpanOf("speaker")));
        var group = new CueGroup(cue, cue.First, cue.First, false);
        var speaker = new Speaker(name, text.HeadOf(name), 0, true, pattern.Name);
        return new(group, Attitude.Assert, 1, speaker, [SpanOf("content")], Confidence, pattern.Name);
    }
}
