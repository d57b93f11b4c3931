using System.Runtime.CompilerServices;
using GraphBuilder.Stores;
using Serilog;

namespace GraphBuilder.Worker.Queue;

/// <summary>Hands the new articles among readings to the queue; what is left is for the worker that reads the sources.</summary>
internal sealed class Handover(ArticleQueue queue, ILedger ledger, ILogger log)
{
    private const int AtOnce = 32;

    /// <summary>
    /// The readings without the articles that other workers get. A document's end comes only after the broker has all that it held: a crash loses nothing.
    /// </summary>
    public async IAsyncEnumerable<Reading> ReadAsync(IAsyncEnumerable<Reading> readings, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var articles = new List<Reading.Found>();
        var total = 0;
        await foreach (var reading in readings.WithCancellation(cancellation))
        {
            // An article that the graph has already is compared, not extracted, so it need not travel.
            var isNew = reading is Reading.Found { FromStore: false } f && (await ledger.FindAsync([f.Article.Id.Value], cancellation)).Count == 0;
            if (isNew)
                articles.Add((Reading.Found)reading);
            if (articles.Count >= AtOnce || reading is Reading.Ended)
                total += await PublishAsync(articles, cancellation);
            if (!isNew)
                yield return reading;
        }
        total += await PublishAsync(articles, cancellation);
        if (total > 0)
            log.Information("Handed {Articles} articles to the queue", total);
    }

    private async Task<int> PublishAsync(List<Reading.Found> articles, CancellationToken cancellation)
    {
        await queue.PublishAsync(articles, cancellation);
        var count = articles.Count;
        articles.Clear();
        return count;
    }
}
