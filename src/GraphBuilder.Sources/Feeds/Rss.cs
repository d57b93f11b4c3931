using System.Xml.Linq;

namespace GraphBuilder.Sources.Feeds;

/// <summary>RSS 0.9 to 2.0 with the modules content, Dublin Core, Atom and FeedBurner.</summary>
internal static class Rss
{
    private static readonly XNamespace s_content = "http://purl.org/rss/1.0/modules/content/";
    private static readonly XNamespace s_dublinCore = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace s_atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace s_feedBurner = "http://rssnamespace.org/feedburner/ext/1.0";

    /// <summary>The feed below the root element.</summary>
    public static Feed Read(XElement root, Uri? address)
    {
        var plain = root.Name.LocalName == "RDF" ? root.Elements().Select(e => e.Name.Namespace).LastOrDefault() ?? root.Name.Namespace : root.Name.Namespace;
        var channels = root.Elements(plain + "channel").ToList();
        var title = FeedText.Line((string?)channels.FirstOrDefault()?.Element(plain + "title"));
        // RSS 1.0 puts items beside the channel.
        return new(title, [.. channels.Append(root).Elements(plain + "item").Select(item => Item(item, plain, title, address))]);
    }

    private static FeedItem Item(XElement item, XNamespace plain, string? feed, Uri? address)
    {
        var summary = FeedText.Plain((string?)item.Element(plain + "description"));
        var content = FeedText.Plain((string?)item.Element(s_content + "encoded"));
        return new FeedItem
        {
            Link = Links.First(address, (string?)item.Element(s_feedBurner + "origLink"), (string?)item.Element(plain + "link"),
                (string?)item.Element(s_atom + "link")?.Attribute("href"), PermanentId(item.Element(plain + "guid"))),
            Title = FeedText.Line((string?)item.Element(plain + "title")),
            PublishedAt = WrittenTime.Read((string?)item.Element(plain + "pubDate")) ?? WrittenTime.Read((string?)item.Element(s_dublinCore + "date"))
                ?? WrittenTime.Read((string?)item.Element(s_atom + "updated")),
            Publisher = FeedText.Line((string?)item.Element(plain + "source")) ?? feed,
            Summary = summary,
            FullText = FeedText.Article(content, summary),
        };
    }

    private static string? PermanentId(XElement? guid) => (string?)guid?.Attribute("isPermaLink") == "false" ? null : (string?)guid;
}
