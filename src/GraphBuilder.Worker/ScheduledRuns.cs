using GraphBuilder.Sources.Fetching;
using GraphBuilder.Stores;
using GraphBuilder.Worker.Configuration;
using GraphBuilder.Worker.Queue;
using Serilog;

namespace GraphBuilder.Worker;

/// <summary>Runs over the configured sources, once or at their times, each run under the store's lease.</summary>
public sealed class ScheduledRuns(RunConfiguration configuration, IGraphStore store, Ingestion ingestion, ILogger log, TimeProvider time)
{
    private bool _reextracts;

    /// <summary>True if the first run begins with the stored articles that another extractor extracted.</summary>
    public bool Reextracts { init => _reextracts = value; }

    /// <summary>How the worker is.</summary>
    public WorkerState State { get; } = new();

    /// <summary>
    /// One run over all sources, and then work on the queue, if there is one, until it is empty; null if neither was to be done: another run holds the lease.
    /// </summary>
    public async Task<RunCounts?> RunOnceAsync(CancellationToken cancellation)
    {
        var own = configuration.Sources.Count > 0 ? (await RunAsync(configuration.Sources, cancellation))?.Run.Counts : null;
        if (configuration.Queue is not { } broker || cancellation.IsCancellationRequested)
            return own;
        var shared = await new QueueWork(broker, store, ingestion, log, time).RunUntilEmptyAsync(cancellation);
        return own?.Plus(shared) ?? shared;
    }

    /// <summary>
    /// Runs at the times of the sources, and works on the queue, if there is one, until cancelled. What goes wrong costs a run, not the worker.
    /// </summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        List<Task> work = configuration.Queue is { } broker ? [new QueueWork(broker, store, ingestion, log, time).RunAsync(stop.Token)] : [];
        if (configuration.Sources.Count > 0)
            work.Add(RunOnScheduleAsync(stop.Token));
        await Task.WhenAny(work);
        await stop.CancelAsync();
        await Task.WhenAll(work);
    }

    private async Task RunOnScheduleAsync(CancellationToken cancellation)
    {
        var timetable = new Timetable(configuration);
        var since = time.GetUtcNow();
        while (timetable.NextAfter(since) is { } next)
        {
            State.Wait(next);
            if (next - time.GetUtcNow() is { Ticks: > 0 } left)
            {
                log.Information("Waiting until {Next:yyyy-MM-dd HH:mm:ss} UTC", next.UtcDateTime);
                await WaitAsync(left, cancellation);
            }
            var now = time.GetUtcNow();
            var due = timetable.Due(since, now);
            since = now;
            try
            {
                if (due.Count > 0)
                    await RunAsync(due, cancellation);
            }
#pragma warning disable CA1031 // the one place where a run's failure, whatever it is, is kept from ending the worker
            catch (Exception problem) when (!cancellation.IsCancellationRequested)
#pragma warning restore CA1031
            {
                log.Error(problem is StoreUnavailableException ? null : problem, "The run could not go on: {Problem}", problem.Message);
            }
        }
    }

    private async Task<IngestionResult?> RunAsync(IReadOnlyList<SourceSettings> sources, CancellationToken cancellation)
    {
        State.Begin(time.GetUtcNow());
        var problem = "interrupted";
        try
        {
            await store.ApplySchemaAsync(cancellation);
            await using var lease = await HeldLease.TryTakeAsync(store.Ledger, time, cancellation);
            var result = lease is null ? null : await RunAsync(sources, lease, cancellation);
            if (lease is null)
                log.Warning("Another run is at work ({Holder}): this one is left out", (await store.Ledger.ReadLeaseAsync(cancellation))?.Holder);
            problem = lease?.Lost.IsCancellationRequested == true ? "the lease was lost" : null;
            return result;
        }
        catch (Exception failed) when (!cancellation.IsCancellationRequested)
        {
            problem = failed.Message;
            throw;
        }
        finally
        {
            State.End(time.GetUtcNow(), problem);
        }
    }

    private async Task<IngestionResult> RunAsync(IReadOnlyList<SourceSettings> sources, HeldLease lease, CancellationToken cancellation)
    {
        log.Information("Run begins: {Sources} sources", sources.Count);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, lease.Lost);
        using var fetcher = new Fetcher(configuration.Fetch, time);
        var parts = new ConfiguredSources(new(fetcher, store.Ledger), store.Ledger, time).Parts(sources);
        var readings = SideBySide.ReadAsync(_reextracts ? [c => StoredArticles.ReadAsync(store, c), .. parts] : parts, either.Token);
        await using var queue = configuration.Queue is { } broker ? await ArticleQueue.ConnectAsync(broker, cancellation) : null;
        var result = await ingestion.RunAsync(queue is null ? readings : new Handover(queue, store.Ledger, log).ReadAsync(readings, either.Token),
            either.Token);
        _reextracts &= result.Interrupted;
        if (lease.Lost.IsCancellationRequested)
            log.Error("The lease was lost: the run stopped, and the next one goes on");
        var c = result.Run.Counts;
        log.Information("Run {Outcome} in {Seconds:0.0} s: {Fetched} documents read and {NotModified} unchanged; articles: {Written} written, {Unchanged} unchanged; {Failed} failed",
            result.Run.Outcome, result.Took.TotalSeconds, c.Fetched, c.NotModified, c.Written, c.Unchanged, c.Failed);
        return result;
    }

    // One delay cannot be longer than some weeks, and clocks are set: look again now and then.
    private async Task WaitAsync(TimeSpan left, CancellationToken cancellation)
    {
        var end = time.GetUtcNow() + left;
        while (end - time.GetUtcNow() is { Ticks: > 0 } more)
            await Task.Delay(more < TimeSpan.FromMinutes(1) ? more : TimeSpan.FromMinutes(1), time, cancellation);
    }
}
