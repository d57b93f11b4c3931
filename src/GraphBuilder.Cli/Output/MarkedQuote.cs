using System.Text;
using GraphBuilder.Model;

namespace GraphBuilder.Cli.Output;

/// <summary>Quotes a stretch of an article with its parts marked: <c>“[speaker: Oslo] [cue: said] on [day: Monday] …”</c>.</summary>
internal static class MarkedQuote
{
    private const int LongestPart = 240, LongestGap = 120;

    /// <summary>The quote on one line, long parts and gaps shortened in their middle; of parts that overlap the first one is marked.</summary>
    public static string Of(string text, Span whole, IEnumerable<(string Name, Span Span)> parts)
    {
        var quote = new StringBuilder("“");
        var at = whole.Start;
        foreach (var (name, span) in parts.OrderBy(p => p.Span))
        {
            if (span.Start < at || span.End > whole.End)
                continue;
            quote.Append(Shortened(text[at..span.Start], LongestGap)).Append('[').Append(name).Append(": ").Append(Shortened(span.Of(text), LongestPart)).Append(']');
            at = span.End;
        }
        return Printable.Of(quote.Append(Shortened(text[at..whole.End], LongestGap)).Append('”').ToString());
    }

    private static string Shortened(string text, int longest) =>
        text.Length <= longest ? text : $"{text[..(longest / 2)]} … {text[^(longest / 2)..]}";
}
