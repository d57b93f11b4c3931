using System.Runtime.CompilerServices;
using GraphBuilder.Model;
using GraphBuilder.Stores;

namespace GraphBuilder.Worker;

/// <summary>Reads articles from the store, as they were when they came, to extract them again.</summary>
internal static class StoredArticles
{
    /// <summary>All of them.</summary>
    public static async IAsyncEnumerable<Reading> ReadAsync(IGraphStore store, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var graph in store.ReadGraphsAsync(cancellation))
        {
            var id = graph.Article.Id.Value;
            var known = (await store.Ledger.FindAsync([id], cancellation)).GetValueOrDefault(id);
            yield return new Reading.Found(known?.Document ?? graph.Article.Url ?? id, ArticleOf(graph), FromStore: true);
        }
    }

    private static Article ArticleOf(ArticleGraph graph) => new()
    {
        Text = graph.Article.Text,
        Url = graph.Article.Url,
        Title = graph.Article.Title,
        PublishedAt = PublicationTime.TryParse(graph.Article.PublishedAt, out var time) ? time : null,
        Publisher = graph.Publisher?.Name,
        Language = graph.Article.Language,
    };
}
