using GraphBuilder.Model;

namespace GraphBuilder.Sources.Feeds;

/// <summary>A feed as read: its own title and its items, in its order.</summary>
public sealed record Feed(string? Title, IReadOnlyList<FeedItem> Items);

/// <summary>One item of a feed: where its article is, and what the feed says of it.</summary>
public sealed record FeedItem
{
    /// <summary>Address of the article's page; only http and https.</summary>
    public Uri? Link { get; init; }

    /// <summary>Headline.</summary>
    public string? Title { get; init; }

    /// <summary>When it was published.</summary>
    public PublicationTime? PublishedAt { get; init; }

    /// <summary>Name of the outlet: the item's own, or the feed's title.</summary>
    public string? Publisher { get; init; }

    /// <summary>The teaser, as plain text.</summary>
    public string? Summary { get; init; }

    /// <summary>The whole article as plain text, a paragraph a block, where the feed carries it: then its page need not be fetched.</summary>
    public string? FullText { get; init; }

    /// <summary>What the feed says, for a page that does not say it itself.</summary>
    public ArticleDefaults About => new(PublishedAt, Publisher, Title);

    /// <summary>The article, where the feed carries it.</summary>
    public Article? Article =>
        FullText is null ? null
            : new Article
            {
                Text = FullText,
                Label = Link?.AbsoluteUri,
                Url = Link?.AbsoluteUri,
                Title = Title,
                PublishedAt = PublishedAt,
                Publisher = Publisher
            };
}
