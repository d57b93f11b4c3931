using System.IO.Pipelines;
using GraphBuilder.Model;

namespace GraphBuilder.Sources;

/// <summary>What is true of articles that do not say it themselves.</summary>
public sealed record ArticleDefaults(PublicationTime? PublishedAt, string? Publisher, string? Title);

/// <summary>Opens inputs and reads their articles, each with the reader of its format.</summary>
public sealed class ArticleSource(InputFormat format, ArticleDefaults defaults)
{
    /// <summary>The articles of the document, as they are read; one that cannot be opened is a dead letter.</summary>
    public IEnumerable<ReadOutcome> Read(RawDocument document)
    {
        if (TryOpen(document, out var failure) is not { } content)
        {
            yield return failure!;
            yield break;
        }
        using (content)
        {
            var pipe = PipeReader.Create(content);
            var reader = ReaderOf(format != InputFormat.Auto ? format : FormatOf(document, pipe));
            foreach (var outcome in reader.Read(document, pipe.AsStream()))
                yield return outcome is ReadOutcome.Read read ? new ReadOutcome.Read(Complete(read.Article, document.About)) : outcome;
        }
    }

    private static Stream? TryOpen(RawDocument document, out ReadOutcome.Failed? failure)
    {
        failure = null;
        try
        {
            return document.Open();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            failure = new(new DeadLetter(document.Name, null, "cannot be opened: " + problem.Message, null));
            return null;
        }
    }

    private static IArticleReader ReaderOf(InputFormat format) => format switch
    {
        InputFormat.Html => new HtmlReader(),
        InputFormat.Pdf => new PdfReader(),
        InputFormat.Jsonl => new JsonLinesReader(),
        InputFormat.Feed => new FeedReader(),
        _ => new PlainTextReader(),
    };

    private static InputFormat FormatOf(RawDocument document, PipeReader content)
    {
        var head = content.ReadAsync().AsTask().GetAwaiter().GetResult().Buffer;
        var format = ContentFormat.Of(document, head.FirstSpan);
        content.AdvanceTo(head.Start);
        return format;
    }

    // What a feed calls itself is the last word on the outlet: it is often the name of a column.
    private Article Complete(Article article, ArticleDefaults? about) => article with
    {
        PublishedAt = article.PublishedAt ?? about?.PublishedAt ?? defaults.PublishedAt,
        Publisher = article.Publisher ?? defaults.Publisher ?? about?.Publisher,
        Title = article.Title ?? about?.Title ?? defaults.Title,
    };
}
