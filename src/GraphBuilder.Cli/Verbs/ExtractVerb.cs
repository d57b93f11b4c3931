using System.CommandLine;
using GraphBuilder.Model;
using GraphBuilder.Sources;

namespace GraphBuilder.Cli.Verbs;

/// <summary><c>extract</c>: articles in, JSON Lines out, no store.</summary>
internal static class ExtractVerb
{
    /// <summary>Where inputs that failed are kept when there is no store.</summary>
    public const string DeadLetters = "graphbuilder.deadletters.jsonl";

    /// <summary>The verb with its options.</summary>
    public static Command Create()
    {
        var verb = new Verb("extract", "Reads articles and writes actors, dates, statements and relations as JSON Lines", "graphbuilder extract samples/articles --output extractions.jsonl")
        {
            CommonOptions.Output,
            CommonOptions.Quiet,
            CommonOptions.Verbose,
        };
        InputOptions.AddTo(verb);
        verb.SetAction(RunAsync);
        return verb;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var source = InputOptions.Source(parsed);
        var inputs = InputOptions.Open(parsed, source);
        using var fetcher = InputOptions.Fetcher(parsed);
        using var pipeline = ArticlePipeline.Load();
        var failures = new Failures(new DeadLetterFile(DeadLetters));
        await using var output = DataOutput.Create(parsed.GetValue(CommonOptions.Output)!);
        var extract = ArticleWork.Extract(pipeline);
        var outcomes = new WebArticles(fetcher, source).Follow(inputs.SelectMany(i => i), cancellation);
        await foreach (var outcome in new ParallelReading<Extraction>(extract).RunAsync(outcomes, cancellation))
        {
            if (outcome.Letter is { } letter)
                failures.Add(letter);
            else
                await WriteAsync(output.Stream, outcome.Result!, cancellation);
        }
        await output.CompleteAsync();
        return failures.End();
    }

    private static async Task WriteAsync(Stream output, Extraction extraction, CancellationToken cancellation)
    {
        ArticleWork.Tell(extraction);
        await output.WriteAsync(ExtractionJson.Write(extraction), cancellation);
        output.WriteByte((byte)'\n');
        await output.FlushAsync(cancellation);
    }
}
