using System.CommandLine;
using System.Text;
using GraphBuilder.Cli.Options;
using GraphBuilder.Cli.Output;
using GraphBuilder.Model;
using GraphBuilder.Sources;
using GraphBuilder.Sources.WebPages;
using GraphBuilder.Stores;
using GraphBuilder.Worker;

namespace GraphBuilder.Cli.Verbs;

/// <summary><c>explain</c>: an article is read again, and each finding told with the scores and rules behind it.</summary>
internal static class ExplainVerb
{
    private const string Stored = "article/";

    private const string What = "Says why each statement, relation and actor of an article was found, and why candidates were dropped";

    private static readonly Argument<string[]> s_articles = new("article")
    {
        Description = "Id of an article in the store, a file, an address, or - for standard input",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string?> s_only = new("--only")
    {
        Description = "One statement (s2), one relation (r1), or what touches these words of the article",
        HelpName = "part",
    };

    /// <summary>The verb with its options.</summary>
    public static Command Create()
    {
        var verb = new Verb("explain", What, "graphbuilder explain samples/articles/lachin-road.txt --only s1")
        {
            s_articles,
            s_only,
        };
        InputOptions.AddOptionsTo(verb);
        verb.WithStore();
        verb.SetAction(RunAsync);
        return verb;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var given = parsed.GetValue(s_articles)!;
        var articles = await StoredAsync(parsed, [.. given.Where(IsStored)], cancellation);
        var source = InputOptions.Source(parsed);
        var inputs = InputOptions.Open(given.Where(g => !IsStored(g)), source).SelectMany(i => i);
        using var fetcher = InputOptions.Fetcher(parsed);
        var read = new WebArticles(fetcher, source).Follow(inputs, cancellation).ToList();
        foreach (var failed in read.OfType<ReadOutcome.Failed>())
            Screen.Warn($"{failed.Letter.Place}: {failed.Letter.Reason}");
        using var pipeline = ArticlePipeline.Load(Configured.BookOf(parsed));
        var extraction = new ArticleExtraction(pipeline);
        var explained = articles.Concat(read.OfType<ReadOutcome.Read>().Select(r => r.Article)).Select(article => extraction.Read(article, cancellation)).ToList();
        explained.ForEach(ArticleNotes.Tell);
        var part = parsed.GetValue(s_only);
        if (part is not null)
            explained = Narrowing.To(part, explained);
        await using var output = DataOutput.Create();
        foreach (var one in explained)
            if (parsed.GetValue(CommonOptions.Format) == OutputFormat.Json)
                await output.Text.WriteLineAsync(Encoding.UTF8.GetString(ExtractionJson.Write(one, reasons: true).Span));
            else
                new ExplanationText(output, one, thorough: part is not null).Write();
        await output.CompleteAsync();
        return read.Any(r => r is ReadOutcome.Failed) ? ExitCodes.SomeFailed : ExitCodes.Done;
    }

    private static bool IsStored(string given) => given.StartsWith(Stored, StringComparison.Ordinal) && !File.Exists(given);

    private static async Task<List<Article>> StoredAsync(ParseResult parsed, List<string> ids, CancellationToken cancellation)
    {
        if (ids.Count == 0)
            return [];
        await using var store = CommonOptions.OpenStore(parsed);
        var articles = new List<Article>();
        foreach (var id in ids)
            articles.Add(ArticleOf(await store.ReadNodeAsync(id, cancellation) ?? throw new UsageException($"no article in {store.Name} has the id '{id}'")));
        return articles;
    }

    private static Article ArticleOf(NodeView node)
    {
        var properties = node.Properties.ToDictionary(p => p.Key, p => p.Value as string);
        return new()
        {
            Text = properties["text"]!,
            Label = node.Id,
            Title = properties["title"],
            PublishedAt = PublicationTime.TryParse(properties["publishedAt"], out var time) ? time : null,
            Url = properties["url"],
            Language = properties["language"],
        };
    }
}
