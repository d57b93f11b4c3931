using System.Globalization;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using GraphBuilder.Model;

namespace GraphBuilder.Sources;

/// <summary>What a web page says of itself, from Open Graph and other meta elements, schema.org JSON-LD, and <c>time</c> elements, in this order.</summary>
internal sealed record PageDescription(string? Title, string? Publisher, PublicationTime? PublishedAt, string? Url)
{
    private static readonly string[] s_titles = ["og:title", "twitter:title", "dc.title"];
    private static readonly string[] s_publishers = ["og:site_name", "application-name", "dc.publisher"];
    private static readonly string[] s_times =
        ["article:published_time", "og:published_time", "datepublished", "parsely-pub-date", "sailthru.date", "publish-date", "publishdate", "pubdate", "dc.date.issued", "dc.date", "date"];

    /// <summary>The description of the page.</summary>
    public static PageDescription Of(IHtmlDocument page)
    {
        var meta = page.QuerySelectorAll("meta[content]")
            .SelectMany(m => new[] { m.GetAttribute("property"), m.GetAttribute("name"), m.GetAttribute("itemprop") }.OfType<string>().Select(n => (Name: n, Value: m.GetAttribute("content")!.Trim())))
            .Where(m => m.Value.Length > 0)
            .ToLookup(m => m.Name, m => m.Value, StringComparer.OrdinalIgnoreCase);
        var linked = LinkedData(page);
        return new(
            First(meta, s_titles) ?? linked.GetValueOrDefault("headline") ?? NullIfEmpty(page.QuerySelector("h1")?.TextContent) ?? NullIfEmpty(page.Title),
            First(meta, s_publishers) ?? linked.GetValueOrDefault("publisher"),
            s_times.SelectMany(n => meta[n]).Append(linked.GetValueOrDefault("datePublished"))
                .Concat(page.QuerySelectorAll("time[datetime]").Select(t => t.GetAttribute("datetime")))
                .Select(TimeOf).FirstOrDefault(t => t is not null),
            NullIfEmpty(page.QuerySelector("link[rel=canonical]")?.GetAttribute("href")) is { } link && Uri.IsWellFormedUriString(link, UriKind.Absolute) ? link : null);
    }

    private static string? First(ILookup<string, string> meta, string[] names) => names.SelectMany(n => meta[n]).FirstOrDefault();

    private static string? NullIfEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static PublicationTime? TimeOf(string? text)
    {
        if (PublicationTime.TryParse(text, out var time))
            return time;
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? new(DateOnly.FromDateTime(instant.DateTime), instant)
            : null;
    }

    private static Dictionary<string, string> LinkedData(IHtmlDocument page)
    {
        var found = new Dictionary<string, string>();
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                using var json = JsonDocument.Parse(script.TextContent);
                Collect(json.RootElement, found);
            }
            catch (JsonException)
            {
                // Pages often carry broken JSON-LD; what else they say still counts.
            }
        }
        return found;
    }

    private static void Collect(JsonElement element, Dictionary<string, string> found)
    {
        if (element.ValueKind == JsonValueKind.Array)
            foreach (var item in element.EnumerateArray())
                Collect(item, found);
        if (element.ValueKind != JsonValueKind.Object)
            return;
        foreach (var field in element.EnumerateObject())
        {
            if (field.Name is "headline" or "datePublished" && field.Value.ValueKind == JsonValueKind.String)
                found.TryAdd(field.Name, field.Value.GetString()!);
            else if (field.Name == "publisher" && field.Value.ValueKind == JsonValueKind.Object && field.Value.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String)
                found.TryAdd(field.Name, name.GetString()!);
            else if (field.Name == "@graph")
                Collect(field.Value, found);
        }
    }
}
