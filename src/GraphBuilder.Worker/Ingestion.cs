using System.Diagnostics;
using System.Globalization;
using GraphBuilder.Model;
using GraphBuilder.Stores;

namespace GraphBuilder.Worker;

/// <summary>What a run did; <c>Run</c> is its record in the ledger.</summary>
public sealed record IngestionResult(RunRecord Run, WriteSummary Written, TimeSpan Took, bool Interrupted)
{
    /// <summary>Inputs that are dead letters now.</summary>
    public int Failed => Run.Counts.Failed;

    /// <summary>Articles that are in the store now, as they were given.</summary>
    public int Articles => Written.Added + Written.Edited + Written.Unchanged;
}

/// <summary>Takes readings, extracts on all cores, and writes in batches: one writer, whose waiting holds the sources back.</summary>
public sealed class Ingestion(IGraphStore store, ArticlePipeline pipeline, TimeProvider time)
{
    private readonly ArticleExtraction _extraction = new(pipeline);

    /// <summary>What was asked for, as <c>runs</c> shows it.</summary>
    public required string Command { get; init; }

    /// <summary>Version of the program.</summary>
    public required string Version { get; init; }

    /// <summary>What extracts (<see cref="ExtractorVersion"/>).</summary>
    public required string Extractor { get; init; }

    /// <summary>True if an article that the store knows is extracted again where another extractor did it.</summary>
    public bool Reextracts { get; init; }

    /// <summary>Called for each outcome, in the order of the readings.</summary>
    public required Action<Outcome> Passed { get; init; }

    /// <summary>Runs until the readings end or the run is cancelled; what was extracted by then is written all the same.</summary>
    public Task<IngestionResult> RunAsync(IAsyncEnumerable<Reading> readings, CancellationToken cancellation) => RunAsync(readings, null, cancellation);

    /// <summary>The same; <paramref name="kept"/> hears how many readings more, in their order, are in the store or its ledger for good.</summary>
    internal async Task<IngestionResult> RunAsync(IAsyncEnumerable<Reading> readings, Func<int, Task>? kept, CancellationToken cancellation)
    {
        using var span = Telemetry.Begin("run");
        var started = Stopwatch.GetTimestamp();
        var writer = new BatchWriter(store, NewRun(), Extractor, time) { Refused = Passed, Kept = kept };
        await writer.BeginAsync();
        var interrupted = false;
        try
        {
            var work = new ParallelReading<Reading, Outcome>((reading, c) => _extraction.WorkAsync(reading, store.Ledger, Extractor, Reextracts, c));
            await foreach (var outcome in work.RunAsync(readings, cancellation))
            {
                Passed(outcome);
                await writer.AddAsync(outcome);
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            interrupted = true;
        }
        await writer.EndAsync(interrupted ? "interrupted" : "done");
        Telemetry.Took("run", Stopwatch.GetElapsedTime(started));
        return new(writer.Run, writer.Written, Stopwatch.GetElapsedTime(started), interrupted);
    }

    private RunRecord NewRun()
    {
        var startedAt = time.GetUtcNow();
        return new("run/" + ContentHash.Of(startedAt.ToString("O"), Environment.ProcessId.ToString(CultureInfo.InvariantCulture)), startedAt, Version, Command);
    }
}
