using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using GraphBuilder.Cli.Options;
using GraphBuilder.Cli.Output;
using GraphBuilder.Stores;

namespace GraphBuilder.Cli.Verbs;

/// <summary><c>runs</c>: what each run did, and what failed.</summary>
internal static class RunsVerb
{
    private const int Widest = 200;

    private static readonly Argument<string?> s_id = new("id") { Description = "Id of a run: lists what failed in it and is not mended yet", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Option<int> s_last = new("--last") { Description = "How many runs to list", HelpName = "number", DefaultValueFactory = _ => 20, CustomParser = WholeNumber.Of("--last", least: 1) };

    /// <summary>The verb with its options.</summary>
    public static Command Create()
    {
        var verb = new Verb("runs", "Lists the latest runs: when, what they did, how they ended", "graphbuilder runs --last 5") { s_id, s_last };
        verb.WithStore().SetAction(RunAsync);
        return verb;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        await using var store = CommonOptions.OpenStore(parsed);
        var id = parsed.GetValue(s_id);
        var lease = await store.Ledger.ReadLeaseAsync(cancellation);
        var runs = await store.Ledger.ReadRunsAsync(id is null ? parsed.GetValue(s_last) : int.MaxValue, cancellation);
        if (id is not null)
            runs = runs.Where(r => r.Id == id).ToList() is { Count: > 0 } found ? found : throw new UsageException($"no run has the id '{id}': 'graphbuilder runs' lists them");
        var failed = id is null ? [] : (await store.Ledger.ReadDeadLettersAsync(null, cancellation)).Where(l => l.Run == id).ToList();
        await using var output = DataOutput.Create();
        if (parsed.GetValue(CommonOptions.Format) == OutputFormat.Json)
            output.Text.WriteLine(JsonSerializer.Serialize(runs.Select(r => new { r.Id, r.Command, r.StartedAt, r.EndedAt, Outcome = OutcomeOf(r, lease), r.Version, r.Counts, Failures = failed.Select(f => new { f.Input, f.Stage, f.Reason }) }), JsonSerializerOptions.Web));
        else
            Write(output, runs, lease, failed);
        await output.CompleteAsync();
        return ExitCodes.Done;
    }

    private static void Write(DataOutput output, IReadOnlyList<RunRecord> runs, Lease? lease, IReadOnlyList<LedgerEntry> failed)
    {
        var table = new TextTable([new("started (UTC)", Whole: true), new("took", Number: true), new("command"), new("outcome"), new("read", Number: true), new("unchanged", Number: true), new("written", Number: true), new("failed", Number: true), new("run", Whole: true)]);
        foreach (var run in runs)
            table.Add(Time(run.StartedAt), run.EndedAt is { } end ? $"{(end - run.StartedAt).TotalSeconds:0} s" : "", run.Command, OutcomeOf(run, lease),
                Number(run.Counts.Fetched), Number(run.Counts.NotModified + run.Counts.Unchanged), Number(run.Counts.Written), Number(run.Counts.Failed), run.Id);
        table.Write(output, Widest);
        DeadLettersVerb.Write(output, failed);
    }

    // A run that was killed says nothing; only the holder of the lease can still be at work.
    private static string OutcomeOf(RunRecord run, Lease? lease) =>
        run.Outcome ?? (run.Command.StartsWith("run", StringComparison.Ordinal) && (lease is null || lease.Until < TimeProvider.System.GetUtcNow()) ? "killed" : "not ended");

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
