using GraphBuilder.Graph;
using GraphBuilder.Model;
using GraphBuilder.Sources;
using GraphBuilder.Stores;

namespace GraphBuilder.Cli;

/// <summary>What a run of <c>ingest</c> did.</summary>
internal sealed record IngestionResult(WriteSummary Written, int Failed, TimeSpan Took, bool Interrupted)
{
    /// <summary>Articles that are in the store now, as they were given.</summary>
    public int Articles => Written.Added + Written.Edited + Written.Unchanged;
}

/// <summary>Reads articles, extracts on all cores, and writes in batches: one writer, whose waiting holds the readers back.</summary>
internal sealed class Ingestion(IGraphStore store, ArticlePipeline pipeline, TimeProvider time)
{
    private const int BatchSize = 32;

    private readonly List<ArticleGraph> _batch = [];
    private WriteSummary _written = WriteSummary.None;

    /// <summary>Called for each article or failure, as it passes.</summary>
    public required Action<Outcome<ReadArticle>> Passed { get; init; }

    /// <summary>Runs until the inputs end or the run is cancelled; what was extracted by then is written all the same.</summary>
    public async Task<IngestionResult> RunAsync(IEnumerable<ReadOutcome> inputs, CancellationToken cancellation)
    {
        var started = time.GetTimestamp();
        var startedAt = time.GetUtcNow();
        var run = new IngestionRun("run/" + ContentHash.Of(startedAt.ToString("O"), Environment.ProcessId.ToString(System.Globalization.CultureInfo.InvariantCulture)), startedAt, ProgramVersion.Text);
        var failed = 0;
        var interrupted = false;
        try
        {
            await foreach (var outcome in new ParallelReading<ReadArticle>(Work()).RunAsync(inputs, cancellation))
            {
                Passed(outcome);
                failed += outcome.Letter is null ? 0 : 1;
                if (outcome.Result is { } article)
                    await AddAsync(run, article.Graph);
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            interrupted = true;
        }
        await FlushAsync(run);
        if (_written.Added + _written.Edited > 0)
            await store.EndRunAsync(run, time.GetUtcNow(), _written, CancellationToken.None);
        return new(_written, failed, time.GetElapsedTime(started), interrupted);
    }

    private Func<Article, ReadArticle> Work()
    {
        var extract = ArticleWork.Extract(pipeline);
        return article =>
        {
            var extraction = extract(article);
            return new(extraction, ArticleGraphBuilder.Build(extraction));
        };
    }

    private async Task AddAsync(IngestionRun run, ArticleGraph graph)
    {
        _batch.Add(graph);
        if (_batch.Count >= BatchSize)
            await FlushAsync(run);
    }

    private async Task FlushAsync(IngestionRun run)
    {
        if (_batch.Count > 0)
            _written = _written.Plus(await store.WriteAsync(run, _batch, CancellationToken.None));
        _batch.Clear();
    }
}

/// <summary>An article after the pipeline.</summary>
internal sealed record ReadArticle(Extraction Extraction, ArticleGraph Graph);
