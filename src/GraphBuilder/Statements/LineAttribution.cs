using System.Text.RegularExpressions;
using GraphBuilder.Language;
using GraphBuilder.Model;

namespace GraphBuilder.Statements;

/// <summary>A line that attributes by its layout.</summary>
/// <param name="Name">What the line is, for <c>explain</c>.</param>
/// <param name="Pattern">Has the groups speaker, cue and content.</param>
/// <param name="Least">How many such lines a text must have for one to count.</param>
/// <param name="ByActor">True if an actor mention must fill the speaker.</param>
/// <param name="Example">A line that it matches; a test reads it.</param>
internal sealed record LinePattern(string Name, Regex Pattern, int Least, bool ByActor, string Example);

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
                if (DraftOf(view, pattern, start, match) is var draft && (!pattern.ByActor || IsActor(view, draft.Speaker!.Words)))
                    yield return draft;
        }
    }

    private static bool IsActor(ReadingView view, WordRange words) =>
        view.MentionAt(words.First) is { } mention && view.Text.WordsIn(mention.Span).End == words.End;

    private static Draft DraftOf(ReadingView view, LinePattern pattern, int start, Match match)
    {
        Span SpanOf(string group) => new(start + match.Groups[group].Index, start + match.Groups[group].Index + match.Groups[group].Length);
        var text = view.Text;
        var (cue, name) = (text.WordsIn(SpanOf("cue")), text.WordsIn(SpanOf("speaker")));
        var group = new CueGroup(cue, cue.First, cue.First, false);
        var speaker = new Speaker(name, text.HeadOf(name), 0, true, pattern.Name);
        var attitude = match.Groups["content"].ValueSpan.EndsWith("?") ? Attitude.Ask : Attitude.Assert;
        return new(group, speaker, [SpanOf("content")], Confidence) { Attitude = attitude, Reasons = [new("cue", "layout: " + pattern.Name)] };
    }
}
