using System.CommandLine;
using GraphBuilder.Cli.Options;
using GraphBuilder.Cli.Output;
using GraphBuilder.Worker;
using GraphBuilder.Worker.Configuration;
using Serilog;

namespace GraphBuilder.Cli.Verbs;

/// <summary><c>run</c>: the configured sources into the graph, at their times.</summary>
internal static class RunVerb
{
    private static readonly Option<bool> s_once = new("--once") { Description = "One run over all sources, then exit" };
    private static readonly Option<bool> s_reextract = new("--reextract") { Description = "First extract again, from the stored texts, the articles that another version extracted" };
    private static readonly Option<int?> s_metricsPort = new("--metrics-port") { Description = "Answer /health and /metrics (Prometheus) on this port of this machine; 0 takes any that is free", HelpName = "port", CustomParser = given => WholeNumber.Of("--metrics-port")(given) };
    private static readonly Option<LogFormat> s_logFormat = Choice.Of<LogFormat>("--log-format", "Form of the log on standard error");

    /// <summary>The verb with its options.</summary>
    public static Command Create()
    {
        var verb = new Verb("run", "Reads the sources of a configuration at their times, and writes what is new to the graph", "graphbuilder run --config graphbuilder.yaml --once")
        {
            s_once, s_reextract, s_metricsPort, s_logFormat, CommonOptions.Store, CommonOptions.Config, CommonOptions.Insecure, CommonOptions.Quiet, CommonOptions.Verbose,
        };
        verb.SetAction(RunAsync);
        return verb;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var once = parsed.GetValue(s_once);
        var configuration = Checked(Configured.Read(parsed), once);
        await using var log = RunLog.Create(parsed.GetValue(s_logFormat));
        await using var store = CommonOptions.OpenStore(parsed);
        using var pipeline = ArticlePipeline.Load(Configured.BookOf(parsed));
        var ingestion = new Ingestion(store, pipeline, TimeProvider.System)
        {
            Command = once ? "run --once" : "run",
            Version = ProgramVersion.Text,
            Extractor = Configured.ExtractorOf(parsed),
            Passed = outcome => OutcomeLog.Write(log, outcome),
        };
        using var telemetry = TelemetryExport.Start(ProgramVersion.Text);
        log.Information("graphbuilder {Version}, store {Store}, {Sources} sources", ProgramVersion.Text, store.Name, configuration.Sources.Count);
        var runs = new ScheduledRuns(configuration, store, ingestion, log, TimeProvider.System) { Reextracts = parsed.GetValue(s_reextract) };
        await using var status = parsed.GetValue(s_metricsPort) is { } port ? await StatusServer.StartAsync(port, runs.State, telemetry, cancellation) : null;
        if (status is not null)
            log.Information("Answering {Address}health and {Address}metrics", status.Address, status.Address);
        return await RunAsync(runs, once, log, cancellation);
    }

    private static async Task<int> RunAsync(ScheduledRuns runs, bool once, ILogger log, CancellationToken cancellation)
    {
        try
        {
            if (!once)
                await runs.RunAsync(cancellation);
            else if (await runs.RunOnceAsync(cancellation) is { } counts && !cancellation.IsCancellationRequested)
                return counts.Failed > 0 ? ExitCodes.SomeFailed : ExitCodes.Done;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
        }
        if (!cancellation.IsCancellationRequested)
            return ExitCodes.Done;
        log.Information("Stopped; what was finished is in the graph");
        return ExitCodes.Interrupted;
    }

    private static RunConfiguration Checked(RunConfiguration configuration, bool once)
    {
        if (configuration.Sources.Count == 0 && configuration.Queue is null)
            throw new UsageException($"no sources: name some in {ConfigurationFile.DefaultName} (samples/graphbuilder.yaml is an example), or name the file with --config");
        if (!once && configuration.Sources.Any(s => (s.Schedule ?? configuration.Schedule) is null))
            throw new UsageException("a source has no schedule: add 'schedule: \"*/15 * * * *\"' to the configuration, or run with --once");
        return configuration;
    }
}
