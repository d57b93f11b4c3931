using System.Text.Json;
using System.Xml;
using GraphBuilder.Sources.Formats;

namespace GraphBuilder.Sources.Feeds;

/// <summary>Reads RSS (0.9 to 2.0), Atom, JSON Feed and news sitemaps.</summary>
public static class FeedItems
{
    /// <summary>The feed in the document; an <see cref="UnreadableException"/> says why there is none.</summary>
    public static Feed Read(RawDocument document)
    {
        using var content = document.Open();
        return Read(document, content);
    }

    /// <summary>The feed in these bytes.</summary>
    internal static Feed Read(RawDocument document, Stream content)
    {
        var text = TextDecoding.Decode(WholeDocument.Read(content), document.Charset, TextDecoding.XmlEncoding);
        try
        {
            if (text.TrimStart().StartsWith('{'))
                return JsonFeed.Read(text, BaseOf(document));
            var root = FeedXml.Parse(text);
            return root.Name.LocalName switch
            {
                "rss" or "RDF" => Rss.Read(root, BaseOf(document)),
                "feed" => Atom.Read(root, BaseOf(document)),
                "urlset" => NewsSitemap.Read(root),
                "sitemapindex" => throw new UnreadableException("this is an index of sitemaps: give the addresses of those that are wanted"),
                _ => throw new UnreadableException($"this is no feed: its XML begins with <{root.Name.LocalName}>"),
            };
        }
        catch (Exception problem) when (problem is XmlException or JsonException)
        {
            throw new UnreadableException("the feed is damaged: " + problem.Message, problem);
        }
    }

    private static Uri? BaseOf(RawDocument document) => Uri.TryCreate(document.Url, UriKind.Absolute, out var address) ? address : null;
}
