using System.IO.Pipelines;
using System.Text;
using CsvHelper;
using GraphBuilder.Model;
using GraphBuilder.Sources.Formats;

namespace GraphBuilder.Sources;

/// <summary>What is true of articles that do not say it themselves.</summary>
public sealed record ArticleDefaults(PublicationTime? PublishedAt, string? Publisher, string? Title);

/// <summary>Opens inputs and reads their articles, each with the reader of its format.</summary>
public sealed class ArticleSource(InputFormat format, ArticleDefaults defaults)
{
    /// <summary>What is true of articles that do not say it themselves.</summary>
    public ArticleDefaults Defaults => defaults;

    /// <summary>The articles of the document, as they are read; what cannot be read is a dead letter.</summary>
    public IEnumerable<ReadOutcome> Read(RawDocument document) => Read(document, packings: 0);

    private IEnumerable<ReadOutcome> Read(RawDocument document, int packings)
    {
        using var outcomes = Unguarded(document, packings).GetEnumerator();
        while (true)
        {
            ReadOutcome outcome;
            try
            {
                if (!outcomes.MoveNext())
                    yield break;
                outcome = outcomes.Current;
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or InvalidDataException or NotSupportedException or DecoderFallbackException or CsvHelperException)
            {
                // The content itself fails: a file that is gone, a disk, a compressed file that is cut. Nothing more comes of it.
                outcome = Failed(document, "cannot be read: " + problem.Message.Split('\n')[0]);
            }
            catch (UnreadableException problem)
            {
                outcome = Failed(document, problem.Message);
            }
#pragma warning disable CA1031 // the one place where a document that a reader stumbles over, whatever the reason, is kept from stopping the others
            catch (Exception problem)
#pragma warning restore CA1031
            {
                outcome = Failed(document, $"cannot be read: {problem.GetType().Name}: {problem.Message}");
            }
            yield return outcome;
        }
    }

    private IEnumerable<ReadOutcome> Unguarded(RawDocument document, int packings)
    {
        using var content = document.Open();
        var pipe = PipeReader.Create(content);
        var head = Head(pipe);
        var packed = Packing.Unpack(document, head, content, pipe.AsStream());
        if (packed is not null && packings == ReadingLimits.MaxPackings)
            throw new UnreadableException($"compressed more than {nameof(ReadingLimits.MaxPackings)}, {ReadingLimits.MaxPackings} times");
        var outcomes = packed?.SelectMany(inner => Read(inner, packings + 1))
            ?? ReaderOf(GivenFormat(document) ?? ContentFormat.Of(document, head), head).Read(document, pipe.AsStream());
        foreach (var outcome in outcomes)
            yield return outcome is ReadOutcome.Read read ? new ReadOutcome.Read(Complete(read.Article, document)) : outcome;
    }

    private static ReadOutcome.Failed Failed(RawDocument document, string reason) => new(new DeadLetter(document.Name, null, reason, null));

    // Whoever says "feed" speaks of the feed, not of the pages behind its links.
    private InputFormat? GivenFormat(RawDocument document) =>
        format == InputFormat.Auto || (format == InputFormat.Feed && document.About is not null) ? null : format;

    private static IArticleReader ReaderOf(InputFormat format, ReadOnlySpan<byte> head) => format switch
    {
        InputFormat.Html => new HtmlReader(),
        InputFormat.Pdf => new PdfReader(),
        InputFormat.Jsonl when JsonDocumentReader.Reads(head) => new JsonDocumentReader(),
        InputFormat.Jsonl => new JsonLinesReader(),
        InputFormat.Csv => new CsvArticleReader(),
        InputFormat.Feed => new FeedReader(),
        InputFormat.Eml => new EmailReader(),
        _ => new PlainTextReader(),
    };

    private static byte[] Head(PipeReader content)
    {
        var head = content.ReadAsync().AsTask().GetAwaiter().GetResult().Buffer;
        var bytes = head.FirstSpan.ToArray();
        content.AdvanceTo(head.Start);
        return bytes;
    }

    // What a feed calls itself comes after what the caller says: it is often the name of a column. The last word on the outlet is its host.
    private Article Complete(Article article, RawDocument document) => article with
    {
        PublishedAt = article.PublishedAt ?? document.About?.PublishedAt ?? defaults.PublishedAt,
        Publisher = article.Publisher ?? defaults.Publisher ?? document.About?.Publisher ?? HostOf(document.Url),
        Title = article.Title ?? document.About?.Title ?? defaults.Title,
    };

    private static string? HostOf(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
            ? address.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? address.Host[4..] : address.Host : null;
}
