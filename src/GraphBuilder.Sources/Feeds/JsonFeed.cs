using System.Text.Json;
using GraphBuilder.Sources.Formats;

namespace GraphBuilder.Sources.Feeds;

/// <summary>JSON Feed 1.0 and 1.1.</summary>
internal static class JsonFeed
{
    /// <summary>The feed in the text.</summary>
    public static Feed Read(string text, Uri? address)
    {
        using var json = JsonFields.Parse(text);
        var root = json.RootElement;
        if (!root.TryGetProperty("items", out var items) || items.ValueKind != JsonValueKind.Array)
            throw new UnreadableException("this is no JSON Feed: it has no 'items'");
        var title = JsonFields.Text(root, "title");
        return new(title, [.. items.EnumerateArray().Where(i => i.ValueKind == JsonValueKind.Object).Select(i => Item(i, title, address))]);
    }

    private static FeedItem Item(JsonElement item, string? feed, Uri? address)
    {
        var summary = JsonFields.Text(item, "summary");
        var content = JsonFields.Text(item, "content_text") is { Length: > 0 } plain ? plain : FeedText.Plain(JsonFields.Text(item, "content_html"));
        return new FeedItem
        {
            Link = Links.First(address, JsonFields.Text(item, "url"), JsonFields.Text(item, "external_url"), JsonFields.Id(item)),
            Title = JsonFields.Text(item, "title"),
            PublishedAt = WrittenTime.Read(JsonFields.Text(item, "date_published")) ?? WrittenTime.Read(JsonFields.Text(item, "date_modified")),
            Publisher = feed,
            Summary = summary,
            FullText = FeedText.Article(content, summary),
        };
    }
}
