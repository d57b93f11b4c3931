using System.CommandLine;
using GraphBuilder.Cli.Options;
using GraphBuilder.Cli.Output;
using GraphBuilder.Worker;

namespace GraphBuilder.Cli.Verbs;

/// <summary><c>ingest</c>: articles in, graph out.</summary>
internal static class IngestVerb
{
    /// <summary>The verb with its options.</summary>
    public static Command Create()
    {
        var verb = new Verb("ingest", "Reads articles, extracts who did and said what to whom, and writes it to the graph", "graphbuilder ingest samples/articles --store news.db");
        InputOptions.AddTo(verb);
        verb.WithStore();
        verb.SetAction(RunAsync);
        return verb;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var source = InputOptions.Source(parsed);
        var progress = new ProgressLine(InputOptions.Count(parsed));
        using var fetcher = InputOptions.Fetcher(parsed);
        await using var store = CommonOptions.OpenStore(parsed);
        var parts = InputOptions.Parts(parsed, new Documents(fetcher, store.Ledger), source, progress.InputRead);
        await store.ApplySchemaAsync(cancellation);
        var before = await store.CountAsync(cancellation);
        using var pipeline = ArticlePipeline.Load(Configured.BookOf(parsed));
        var failures = new Failures();
        var highlights = new Highlights();
        var ingestion = new Ingestion(store, pipeline, TimeProvider.System)
        {
            Command = "ingest",
            Version = ProgramVersion.Text,
            Extractor = Configured.ExtractorOf(parsed),
            Reextracts = true,
            Passed = outcome =>
            {
                progress.Clear();
                Note(outcome, failures, highlights);
                progress.Passed(outcome is Outcome.Extracted or Outcome.Known ? 1 : 0);
            },
        };
        var result = await ingestion.RunAsync(SideBySide.ReadAsync(parts, cancellation), cancellation);
        progress.Clear();
        var report = new IngestionReport(store.Name, StoreArgument(parsed), result, before, await store.CountAsync(CancellationToken.None));
        await using var output = DataOutput.Create();
        if (parsed.GetValue(CommonOptions.Format) == OutputFormat.Json)
            report.WriteJson(output.Text);
        else if (!Screen.IsQuiet)
            report.Write(output, highlights);
        await output.CompleteAsync();
        var code = failures.End();
        if (!result.Interrupted)
            return code;
        Screen.Warn("interrupted; what was finished is in the graph, and the same command goes on from there");
        return ExitCodes.Interrupted;
    }

    private static void Note(Outcome outcome, Failures failures, Highlights highlights)
    {
        if (outcome is Outcome.Failed { Letter: var letter })
            failures.Add(letter);
        if (outcome is not Outcome.Extracted extracted)
            return;
        highlights.Add(extracted.Graph);
        ArticleNotes.Tell(extracted.Extraction);
    }

    // What the next command must be told as well.
    private static string StoreArgument(ParseResult parsed) => parsed.GetResult(CommonOptions.Store) is { Implicit: false } ? $" --store {parsed.GetValue(CommonOptions.Store)}" : "";
}
