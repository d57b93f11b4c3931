using System.Text.Json;
using AngleSharp.Html.Dom;

namespace GraphBuilder.Sources.WebPages;

/// <summary>
/// What a page's schema.org JSON-LD says of its article; of other things on the page (the site, comments, videos) only where it has no article.
/// </summary>
internal sealed record LinkedData(string? Headline, string? Publisher, string? DatePublished, string? Text)
{
    private const int Deepest = 16;

    /// <summary>The description; empty where there is none.</summary>
    public static LinkedData Of(IHtmlDocument page)
    {
        var found = new List<(bool IsArticle, LinkedData Data)>();
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                using var json = JsonDocument.Parse(script.TextContent,
                    new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
                Collect(json.RootElement, found, 0);
            }
            catch (Exception problem) when (problem is JsonException or InvalidOperationException)    // the second of half a surrogate pair
            {
                // Pages often carry broken JSON-LD; what else they say still counts.
            }
        }
        return found.OrderByDescending(f => f.IsArticle).Select(f => f.Data)
            .Aggregate(new LinkedData(null, null, null, null), (all, next) =>
                new(all.Headline ?? next.Headline, all.Publisher ?? next.Publisher, all.DatePublished ?? next.DatePublished, all.Text ?? next.Text));
    }

    private static void Collect(JsonElement element, List<(bool, LinkedData)> found, int depth)
    {
        if (depth > Deepest)
            return;
        if (element.ValueKind == JsonValueKind.Array)
            foreach (var item in element.EnumerateArray())
                Collect(item, found, depth + 1);
        if (element.ValueKind != JsonValueKind.Object)
            return;
        found.Add((IsArticle(element),
            new(StringOf(element, "headline"), NameOf(element, "publisher"), StringOf(element, "datePublished"), StringOf(element, "articleBody"))));
        foreach (var name in (string[])["@graph", "mainEntity", "mainEntityOfPage"])
            if (element.TryGetProperty(name, out var inner))
                Collect(inner, found, depth + 1);
    }

    private static bool IsArticle(JsonElement element) => element.TryGetProperty("@type", out var type)
        && (type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().ToArray() : [type])
            .Any(t => t.ValueKind == JsonValueKind.String
                && (t.GetString()!.EndsWith("Article", StringComparison.Ordinal) || t.GetString()!.EndsWith("Posting", StringComparison.Ordinal)
                    || t.GetString() == "Report"));

    private static string? NameOf(JsonElement element, string name)
    {
        if (!element.TryGetProperty(name, out var value))
            return null;
        if (value.ValueKind == JsonValueKind.Array)
            value = value.EnumerateArray().FirstOrDefault();
        return value.ValueKind == JsonValueKind.Object ? StringOf(value, "name") : StringOf(element, name);
    }

    private static string? StringOf(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { } text
            && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
}
