using System.Xml.Linq;

namespace GraphBuilder.Sources.Feeds;

/// <summary>Atom (RFC 4287, and 0.3 before it).</summary>
internal static class Atom
{
    /// <summary>The feed below the root element.</summary>
    public static Feed Read(XElement root, Uri? address)
    {
        var atom = root.Name.Namespace;
        var title = FeedText.Line(Text(root.Element(atom + "title")));
        return new(title, [.. root.Elements(atom + "entry").Select(entry => Item(entry, atom, title, address))]);
    }

    private static FeedItem Item(XElement entry, XNamespace atom, string? feed, Uri? address)
    {
        var summary = FeedText.Plain(Text(entry.Element(atom + "summary")));
        var link = entry.Elements(atom + "link").FirstOrDefault(l => (string?)l.Attribute("rel") is null or "alternate");
        return new FeedItem
        {
            Link = Links.First(BaseOf(entry, address), (string?)link?.Attribute("href"), (string?)entry.Element(atom + "content")?.Attribute("src"),
                (string?)entry.Element(atom + "id")),
            Title = FeedText.Line(Text(entry.Element(atom + "title"))),
            PublishedAt = WrittenTime.Read((string?)entry.Element(atom + "published")) ?? WrittenTime.Read((string?)entry.Element(atom + "issued"))
                ?? WrittenTime.Read((string?)entry.Element(atom + "updated")) ?? WrittenTime.Read((string?)entry.Element(atom + "modified")),
            Publisher = FeedText.Line(Text(entry.Element(atom + "source")?.Element(atom + "title"))) ?? feed,
            Summary = summary,
            FullText = FeedText.Article(FeedText.Plain(Text(entry.Element(atom + "content"))), summary),
        };
    }

    // Text of type "text" is no HTML: its angle brackets are meant as such.
    private static string? Text(XElement? element) => (string?)element?.Attribute("type") switch
    {
        null when element is null => null,
        "xhtml" or "application/xhtml+xml" => string.Concat(element!.Nodes().Select(n => n.ToString(SaveOptions.DisableFormatting))),
        "html" or "text/html" => element!.Value,
        _ => Links.Escape(element!.Value),
    };

    private static Uri? BaseOf(XElement entry, Uri? address) =>
        entry.AncestorsAndSelf().Reverse().Select(e => (string?)e.Attribute(XNamespace.Xml + "base")).OfType<string>()
            .Aggregate(address, (at, next) => Links.First(at, next) ?? at);
}
