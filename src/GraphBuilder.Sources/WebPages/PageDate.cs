using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using GraphBuilder.Model;

namespace GraphBuilder.Sources.WebPages;

/// <summary>
/// Finds the day on which a page says that it was published: in its head, its JSON-LD, its time elements, a line of its own, its address. A day whose numbers
/// may mean two days is not taken.
/// </summary>
internal static partial class PageDate
{
    private const int LongestLine = 80;

    private static readonly string[] s_metas =
        ["article:published_time", "og:published_time", "datepublished", "parsely-pub-date", "sailthru.date", "publish-date", "publishdate", "pubdate",
            "dc.date.issued", "dc.date", "dcterms.created", "date"];

    private static readonly string[] s_times =
        ["time[itemprop=datePublished], [itemprop=datePublished]", "time[pubdate]", "article time, main time", "time",
            "[class*=publish], [class*=date], [class*=posted], [id*=date], [class*=meta]"];

    // Regions that write the month first; English alone says nothing, and these write both.
    private static readonly string[] s_monthFirst = ["US", "PH", "FM", "PW"];
    private static readonly string[] s_both = ["CA", "001", "150"];

    /// <summary>The publication time; <paramref name="meta"/> are the page's meta elements by name.</summary>
    public static PublicationTime? Of(IHtmlDocument page, ILookup<string, string> meta, string? linked, string? url)
    {
        var order = OrderOf(page);
        return s_metas.SelectMany(n => meta[n]).Append(linked).Select(text => WrittenTime.Read(text, order)).FirstOrDefault(t => t is not null)
            ?? s_times.SelectMany(s => page.QuerySelectorAll(s))
                .Select(e => WrittenTime.Read(e.GetAttribute("datetime") ?? e.GetAttribute("content"), order) ?? OnLine(e.TextContent, order))
                    .FirstOrDefault(t => t is not null)
            ?? (InAddress().Match(url ?? "") is { Success: true } day
                ? WrittenTime.Read($"{day.Groups[1].Value}-{day.Groups[2].Value}-{day.Groups[3].Value}") : null);
    }

    private static PublicationTime? OnLine(string line, DayOrder order) =>
        line.Trim() is { Length: > 0 and <= LongestLine } text ? WrittenTime.Read(Lead().Replace(text, ""), order) : null;

    // Other days on the page tell the order best: software often leaves the language at the one of its makers.
    private static DayOrder OrderOf(IHtmlDocument page)
    {
        var shown = NumericDay().Matches(page.Body?.TextContent ?? "").Select(d => WrittenTime.OrderOf(d.Value)).Where(o => o != DayOrder.Unknown).Distinct()
            .ToList();
        if (shown.Count > 0)
            return shown.Count == 1 ? shown[0] : DayOrder.Unknown;
        var language = (page.DocumentElement.GetAttribute("lang") ?? "").Split('-', '_');
        var region = language.Length > 1 ? language[^1].ToUpperInvariant() : "";
        return s_monthFirst.Contains(region) ? DayOrder.MonthFirst
            : s_both.Contains(region) || (region.Length == 0 && language[0] is "" or "en") ? DayOrder.Unknown
            : DayOrder.DayFirst;
    }

    [GeneratedRegex(@"^\W*(first |last )?((published|posted|publication date|date|created|released)( on| at)?|on)\b\s*:?\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Lead();

    [GeneratedRegex(@"(?<![0-9])[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}(?![0-9])")]
    private static partial Regex NumericDay();

    [GeneratedRegex(@"/((?:19|20)[0-9]{2})/([0-9]{2})/([0-9]{2})/")]
    private static partial Regex InAddress();
}
