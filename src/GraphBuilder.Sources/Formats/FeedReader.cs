using GraphBuilder.Sources.Feeds;

namespace GraphBuilder.Sources.Formats;

/// <summary>Reads a feed: whole articles where it carries them, links to the others.</summary>
public sealed class FeedReader : IArticleReader
{
    /// <inheritdoc/>
    public IEnumerable<ReadOutcome> Read(RawDocument document, Stream content)
    {
        try
        {
            return FeedItems.Read(document, content).Items.Select(item => OutcomeOf(item, document.Name));
        }
        catch (UnreadableException problem)
        {
            return [new ReadOutcome.Failed(new DeadLetter(document.Name, null, problem.Message, null))];
        }
    }

    private static ReadOutcome OutcomeOf(FeedItem item, string feed) => item switch
    {
        { Article: { } article } => new ReadOutcome.Read(article),
        { Link: { } link } => new ReadOutcome.Linked(link, item.About),
        _ => new ReadOutcome.Failed(new DeadLetter(feed, null, $"an item has neither a link nor the article: {item.Title ?? "without a title"}", null)),
    };
}
