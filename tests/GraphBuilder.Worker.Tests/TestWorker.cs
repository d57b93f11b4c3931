using System.Collections.Concurrent;
using GraphBuilder.Loopback;
using GraphBuilder.Sources.Fetching;
using GraphBuilder.Sqlite;
using GraphBuilder.Stores;
using GraphBuilder.Worker.Configuration;
using Microsoft.Data.Sqlite;
using Serilog.Core;

namespace GraphBuilder.Worker.Tests;

/// <summary>The language model, loaded once for all tests.</summary>
public sealed class Model : IDisposable
{
    public ArticlePipeline Pipeline { get; } = ArticlePipeline.Load();

    public void Dispose() => Pipeline.Dispose();
}

/// <summary>A worker with a store and an inbox of its own, and a web server to read from.</summary>
internal sealed class TestWorker : IAsyncDisposable
{
    private readonly ArticlePipeline _pipeline;
    private readonly TimeProvider _time;

    private TestWorker(ArticlePipeline pipeline, LoopbackServer server, TimeProvider time)
    {
        (_pipeline, Server, _time) = (pipeline, server, time);
        Store = new SqliteGraphStore(Path.Combine(Folder.FullName, "graph.db"));
    }

    public DirectoryInfo Folder { get; } = Directory.CreateTempSubdirectory("graphbuilder");

    public LoopbackServer Server { get; }

    public SqliteGraphStore Store { get; }

    public ConcurrentQueue<Outcome> Passed { get; } = [];

    /// <summary>Called with each outcome.</summary>
    public Action<Outcome> Then { get; set; } = _ => { };

    /// <summary>How long a page may take.</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromMinutes(1);

    public static async Task<TestWorker> StartAsync(Model model, TimeProvider? time = null) => new(model.Pipeline, await LoopbackServer.StartAsync(), time ?? TimeProvider.System);

    /// <summary>One run over the sources.</summary>
    public async Task<RunCounts> RunAsync(params IReadOnlyList<SourceSettings> sources) => (await Runs(sources).RunOnceAsync(default)).ShouldNotBeNull();

    public ScheduledRuns Runs(params IReadOnlyList<SourceSettings> sources) => Runs("0+test", sources);

    public ScheduledRuns Runs(string extractor, IReadOnlyList<SourceSettings> sources, bool reextracts = false)
    {
        Passed.Clear();
        var ingestion = Ingestion(extractor);
        var fetch = new FetchOptions { AllowPrivateAddresses = true, PerHostDelay = TimeSpan.Zero, Retries = 0, Timeout = Patience, MaxBytes = 1_000_000 };
        return new(new() { Sources = sources, Fetch = fetch, Schedule = Schedule.Parse("*/15 * * * *", _time.GetUtcNow()) }, Store, ingestion, Logger.None, _time) { Reextracts = reextracts };
    }

    public Ingestion Ingestion(string extractor) => new(Store, _pipeline, _time)
    {
        Command = "run",
        Version = "0",
        Extractor = extractor,
        Passed = outcome =>
        {
            Passed.Enqueue(outcome);
            Then(outcome);
        },
    };

    /// <summary>All dead letters tried again.</summary>
    public async Task<RunCounts> RetryAsync()
    {
        using var fetcher = new Fetcher(new() { AllowPrivateAddresses = true, PerHostDelay = TimeSpan.Zero, Retries = 0 }, _time);
        var parts = new DeadLetters(new(fetcher, Store.Ledger)).Retry(await Store.Ledger.ReadDeadLettersAsync(null, default));
        return (await Ingestion("0+test").RunAsync(SideBySide.ReadAsync(parts, default), default)).Run.Counts;
    }

    public async Task<IReadOnlyList<string>> DeadLettersAsync() =>
        [.. (await Store.Ledger.ReadDeadLettersAsync(null, default)).Select(l => $"{l.Input.Replace(Folder.FullName, "", StringComparison.Ordinal)}: {l.Stage}: {l.Reason} ({l.Attempts})")];

    public async Task<long> ArticlesAsync() => (await Store.CountAsync(default))["Article"];

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        await Store.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Folder.Delete(recursive: true);
    }
}
