using System.Xml.Linq;

namespace GraphBuilder.Sources.Feeds;

/// <summary>Sitemaps, with what Google's news extension says of each article.</summary>
internal static class NewsSitemap
{
    private static readonly XNamespace s_news = "http://www.google.com/schemas/sitemap-news/0.9";

    /// <summary>The feed below the root element.</summary>
    public static Feed Read(XElement root) => new(null, [.. root.Elements(root.Name.Namespace + "url").Select(url => Item(url, root.Name.Namespace))]);

    private static FeedItem Item(XElement url, XNamespace plain)
    {
        var news = url.Element(s_news + "news");
        return new FeedItem
        {
            Link = Links.First(null, (string?)url.Element(plain + "loc")),
            Title = FeedText.Line((string?)news?.Element(s_news + "title")),
            // When a page was last touched is not when its article came out, but no sitemap without the extension says more.
            PublishedAt = WrittenTime.Read((string?)news?.Element(s_news + "publication_date")) ?? WrittenTime.Read((string?)url.Element(plain + "lastmod")),
            Publisher = FeedText.Line((string?)news?.Element(s_news + "publication")?.Element(s_news + "name")),
        };
    }
}
