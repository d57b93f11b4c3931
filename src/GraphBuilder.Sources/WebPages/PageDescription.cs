using AngleSharp.Html.Dom;
using GraphBuilder.Model;

namespace GraphBuilder.Sources.WebPages;

/// <summary>What a web page says of itself, from Open Graph and other meta elements, schema.org JSON-LD, and what stands on the page, in this order.</summary>
internal sealed record PageDescription(string? Title, string? Publisher, PublicationTime? PublishedAt, string? Url)
{
    private static readonly string[] s_titles = ["og:title", "twitter:title", "dc.title"];
    private static readonly string[] s_publishers = ["og:site_name", "application-name", "dc.publisher"];
    private static readonly string[] s_titleEnds = [" | ", " – ", " — ", " - ", " :: "];

    /// <summary>The article's text where the page gives it for machines.</summary>
    public string? Text { get; private init; }

    /// <summary>The description of the page that was fetched from <paramref name="address"/>, or is a file.</summary>
    public static PageDescription Of(IHtmlDocument page, string? address)
    {
        var meta = page.QuerySelectorAll("meta[content]")
            .SelectMany(m => new[] { m.GetAttribute("property"), m.GetAttribute("name"), m.GetAttribute("itemprop") }.OfType<string>()
                .Select(n => (Name: n, Value: m.GetAttribute("content")!.Trim())))
            .Where(m => m.Value.Length > 0)
            .ToLookup(m => m.Name, m => m.Value, StringComparer.OrdinalIgnoreCase);
        var linked = LinkedData.Of(page);
        var publisher = First(meta, s_publishers) ?? linked.Publisher;
        var url = CanonicalLink.Of(address, page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        return new(
            First(meta, s_titles) ?? linked.Headline ?? Filled(page.QuerySelector("h1")?.TextContent) ?? Filled(WithoutSite(page.Title, publisher)),
            publisher,
            PageDate.Of(page, meta, linked.DatePublished, url),
            url)
        {
            Text = linked.Text,
        };
    }

    private static string? First(ILookup<string, string> meta, string[] names) => names.SelectMany(n => meta[n]).FirstOrDefault();

    private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static string? WithoutSite(string? title, string? publisher) =>
        publisher is not null && title is not null
            && Array.Find(s_titleEnds, e => title.TrimEnd().EndsWith(e + publisher, StringComparison.OrdinalIgnoreCase)) is { } end
            ? title.TrimEnd()[..^(end.Length + publisher.Length)]
            : title;
}
