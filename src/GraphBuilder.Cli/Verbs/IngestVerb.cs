using System.CommandLine;
using GraphBuilder.Sources;

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
        var inputs = InputOptions.Open(parsed, source);
        using var fetcher = InputOptions.Fetcher(parsed);
        await using var store = CommonOptions.OpenStore(parsed);
        await store.ApplySchemaAsync(cancellation);
        var before = await store.CountAsync(cancellation);
        using var pipeline = ArticlePipeline.Load();
        var failures = new Failures(new DeadLetterFile(DeadLettersOf(Configured.StoreOf(parsed))));
        var progress = new ProgressLine(inputs.Count);
        var highlights = new Highlights();
        var ingestion = new Ingestion(store, pipeline, TimeProvider.System)
        {
            Passed = outcome =>
            {
                progress.Clear();
                Note(outcome, failures, highlights);
                progress.Passed();
            },
        };
        var outcomes = new WebArticles(fetcher, source).Follow(inputs.SelectMany(i => i.Finally(progress.InputRead)), cancellation);
        var result = await ingestion.RunAsync(outcomes, cancellation);
        progress.Clear();
        var report = new IngestionReport(store.Name, StoreArgument(parsed), result, before, await store.CountAsync(CancellationToken.None));
        await using var output = DataOutput.Create();
        if (parsed.GetValue(CommonOptions.Format) == OutputFormat.Json)
            report.WriteJson(output.Text);
        else
            report.Write(output, highlights);
        await output.CompleteAsync();
        var code = failures.End();
        if (!result.Interrupted)
            return code;
        Screen.Warn("interrupted; what was finished is in the graph, and the same command goes on from there");
        return ExitCodes.Interrupted;
    }

    private static void Note(Outcome<ReadArticle> outcome, Failures failures, Highlights highlights)
    {
        if (outcome.Letter is { } letter)
            failures.Add(letter);
        if (outcome.Result is not { } article)
            return;
        highlights.Add(article.Graph);
        ArticleWork.Tell(article.Extraction);
    }

    private static IEnumerable<T> Finally<T>(this IEnumerable<T> items, Action done)
    {
        foreach (var item in items)
            yield return item;
        done();
    }

    // What the next command must be told as well.
    private static string StoreArgument(ParseResult parsed) => parsed.GetResult(CommonOptions.Store) is { Implicit: false } ? $" --store {parsed.GetValue(CommonOptions.Store)}" : "";

    private static string DeadLettersOf(string store) => store.Contains("://", StringComparison.Ordinal) ? ExtractVerb.DeadLetters : store + ".deadletters.jsonl";
}
