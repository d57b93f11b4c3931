using System.CommandLine;
using GraphBuilder.Cli.Options;
using GraphBuilder.Cli.Output;
using GraphBuilder.Model;
using GraphBuilder.Sources;
using GraphBuilder.Sources.WebPages;
using GraphBuilder.Worker;

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
            CommonOptions.Config,
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
        using var pipeline = ArticlePipeline.Load(Configured.BookOf(parsed));
        var failures = new Failures(new DeadLetterFile(DeadLetters));
        await using var output = DataOutput.Create(parsed.GetValue(CommonOptions.Output)!);
        var extraction = new ArticleExtraction(pipeline);
        var work = new ParallelReading<ReadOutcome, (Extraction? Extraction, DeadLetter? Letter)>((outcome, c) => Task.FromResult(
            outcome is ReadOutcome.Read read ? extraction.Try(read.Article, e => e, c) : (null, ((ReadOutcome.Failed)outcome).Letter)));
        var outcomes = new WebArticles(fetcher, source).Follow(inputs.SelectMany(i => i), cancellation);
        await foreach (var (extracted, letter) in work.RunAsync(outcomes.OnThread(cancellation), cancellation))
        {
            if (extracted is null)
                failures.Add(letter!);
            else
                await WriteAsync(output.Stream, extracted, cancellation);
        }
        await output.CompleteAsync();
        return failures.End();
    }

    private static async Task WriteAsync(Stream output, Extraction extraction, CancellationToken cancellation)
    {
        ArticleNotes.Tell(extraction);
        await output.WriteAsync(ExtractionJson.Write(extraction), cancellation);
        output.WriteByte((byte)'\n');
        await output.FlushAsync(cancellation);
    }
}
