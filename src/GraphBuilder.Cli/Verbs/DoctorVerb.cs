using System.Collections.Concurrent;
using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using GraphBuilder.Cli.Options;
using GraphBuilder.Cli.Output;
using GraphBuilder.Model;
using GraphBuilder.Sources.Fetching;
using GraphBuilder.Stores;
using GraphBuilder.Worker;
using GraphBuilder.Worker.Configuration;
using GraphBuilder.Worker.Queue;

namespace GraphBuilder.Cli.Verbs;

/// <summary><c>doctor</c>: whether the program, its data and its store work, and what to do if not.</summary>
internal static class DoctorVerb
{
    private const string Sentence = "Türkiye asked Russia on Tuesday to support joint steps in northern Syria.";

    /// <summary>The verb with its options.</summary>
    public static Command Create()
    {
        var verb = new Verb("doctor", "Checks the installation, the language model, the store, the configuration and its feeds, and says what to do", "graphbuilder doctor --store graph.db");
        verb.WithStore();
        verb.SetAction(RunAsync);
        return verb;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        List<Finding> findings = [CheckModel(), await CheckStoreAsync(parsed, cancellation), .. await CheckSourcesAsync(parsed, cancellation)];
        await using var output = DataOutput.Create();
        if (parsed.GetValue(CommonOptions.Format) == OutputFormat.Json)
            output.Text.WriteLine(JsonSerializer.Serialize(new { version = ProgramVersion.Text, checks = findings.Select(f => new { f.What, ok = f.Code == ExitCodes.Done, f.Says }) }, JsonSerializerOptions.Web));
        else
            findings.Prepend(new("program", ExitCodes.Done, $"graphbuilder {ProgramVersion.Text}, .NET {Environment.Version}, {Environment.ProcessorCount} cores"))
                .ToList().ForEach(f => output.Text.WriteLine($"{(f.Code == ExitCodes.Done ? "ok  " : "BAD ")} {f.What,-8} {f.Says}"));
        await output.CompleteAsync();
        return findings.Max(f => f.Code);
    }

    // Whatever is wrong with the installation shows here first, as an exception of any type.
#pragma warning disable CA1031
    private static Finding CheckModel()
    {
        try
        {
            var clock = Stopwatch.StartNew();
            using var pipeline = ArticlePipeline.Load();
            var read = pipeline.Read(new Article { Text = Sentence, PublishedAt = new(new(2022, 12, 13), null) });
            return read.Relations.Count > 0
                ? new("model", ExitCodes.Done, $"the language model and all data files load, and read a sentence, in {clock.Elapsed.TotalSeconds:0.0} s")
                : new("model", ExitCodes.WrongUsage, $"the language model finds nothing in “{Sentence}”: install the program again");
        }
        catch (Exception problem)
        {
            return new("model", ExitCodes.WrongUsage, $"{problem.Message} Install the program again: its Data folder is not whole.");
        }
    }
#pragma warning restore CA1031

    private static async Task<Finding> CheckStoreAsync(ParseResult parsed, CancellationToken cancellation)
    {
        try
        {
            await using var store = CommonOptions.OpenStore(parsed);
            var schema = await store.ReadSchemaAsync(cancellation);
            if (schema.Version > schema.Known)
                return new("store", ExitCodes.StoreUnavailable, $"{store.Name} was written by a newer program (schema {schema.Version}, known {schema.Known}): install that one");
            if (schema.Version == 0)
                return new("store", ExitCodes.Done, $"{store.Name} holds no graph yet: 'graphbuilder ingest samples/articles' begins one");
            if (schema.Pending.Count > 0)
                return new("store", ExitCodes.Done, $"{store.Name} works; {schema.Pending.Count} migrations are pending: 'graphbuilder schema apply'");
            var counts = await store.CountAsync(cancellation);
            return new("store", ExitCodes.Done, $"{store.Name} works, schema {schema.Version}: {counts.GetValueOrDefault("Article")} articles, {counts.GetValueOrDefault("Relationship")} relationships{await DescribeWorkAsync(store.Ledger, cancellation)}");
        }
        catch (StoreUnavailableException problem)
        {
            return new("store", ExitCodes.StoreUnavailable, problem.Message);
        }
        catch (UsageException problem)
        {
            return new("store", ExitCodes.WrongUsage, problem.Message);
        }
    }

    private static async Task<string> DescribeWorkAsync(ILedger ledger, CancellationToken cancellation)
    {
        var letters = (await ledger.ReadDeadLettersAsync(null, cancellation)).Count;
        var lease = await ledger.ReadLeaseAsync(cancellation);
        return (letters == 0 ? "" : $"; {letters} dead letters: 'graphbuilder deadletters list'")
            + (lease is null ? "" : lease.Until > TimeProvider.System.GetUtcNow() ? $"; a run is at work ({lease.Holder})" : $"; the last run was killed ({lease.Holder}): the next one goes on");
    }

    private static async Task<IReadOnlyList<Finding>> CheckSourcesAsync(ParseResult parsed, CancellationToken cancellation)
    {
        try
        {
            var configuration = Configured.Read(parsed);
            List<Finding> findings = configuration.ExtraActors is { } extra ? [CheckActors(parsed, extra)] : [];
            if (Configured.FileOf(parsed) is not { } file)
                return findings;
            var feeds = configuration.Sources.Where(s => s.Kind == SourceKind.Feed).ToList();
            var missing = configuration.Sources.Where(s => s.Kind != SourceKind.Feed && !Path.Exists(s.Address)).Select(s => s.Address).ToList();
            var read = new Finding("config", missing.Count == 0 ? ExitCodes.Done : ExitCodes.SomeFailed, $"{file}: {configuration.Sources.Count} sources{(missing.Count == 0 ? "" : $"; not there: {string.Join(", ", missing)}")}");
            findings.Add(read);
            if (configuration.Queue is { } broker)
                findings.Add(await CheckQueueAsync(broker, cancellation));
            if (feeds.Count > 0)
                findings.Add(await CheckFeedsAsync(feeds, configuration.Fetch, cancellation));
            return findings;
        }
        catch (UsageException problem)
        {
            return [new("config", ExitCodes.WrongUsage, problem.Message)];
        }
    }

    private static Finding CheckActors(ParseResult parsed, string file)
    {
        try
        {
            return new("actors", ExitCodes.Done, $"{file}: every row can be read; {Configured.BookOf(parsed).Entries.Count} actors with those of the program");
        }
        catch (UsageException problem)
        {
            return new("actors", ExitCodes.WrongUsage, problem.Message);
        }
    }

    private static async Task<Finding> CheckQueueAsync(Uri broker, CancellationToken cancellation)
    {
        try
        {
            return new("queue", ExitCodes.Done, $"the broker at {broker.Host} answers; {await QueueWork.CountAsync(broker, cancellation)} articles wait");
        }
        catch (StoreUnavailableException problem)
        {
            return new("queue", ExitCodes.StoreUnavailable, problem.Message);
        }
    }

    private static async Task<Finding> CheckFeedsAsync(List<SourceSettings> feeds, FetchOptions options, CancellationToken cancellation)
    {
        using var fetcher = new Fetcher(options with { Retries = 0 }, TimeProvider.System);
        var dead = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(feeds, new ParallelOptions { MaxDegreeOfParallelism = 32, CancellationToken = cancellation }, async (feed, c) =>
        {
            if (await fetcher.FetchAsync(new(feed.Address), null, c) is FetchOutcome.Refused refused)
                dead.Add($"\n     {OutcomeLog.Hide(feed.Address)}: {refused.Reason}");
        });
        return dead.IsEmpty ? new("feeds", ExitCodes.Done, $"{feeds.Count} answer") : new("feeds", ExitCodes.SomeFailed, $"{dead.Count} of {feeds.Count} do not answer:{string.Concat(dead.Order())}");
    }

    private sealed record Finding(string What, int Code, string Says);
}
