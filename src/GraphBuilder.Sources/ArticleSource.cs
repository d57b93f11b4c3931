using System.IO.Pipelines;
using System.Text;
using GraphBuilder.Model;

namespace GraphBuilder.Sources;

/// <summary>Formats of inputs.</summary>
public enum InputFormat
{
    /// <summary>By the file's extension, or else by its first bytes.</summary>
    Auto,

    /// <summary>Plain text.</summary>
    Text,

    /// <summary>A web page.</summary>
    Html,

    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>One JSON object a line.</summary>
    Jsonl,
}

/// <summary>What is true of articles that do not say it themselves.</summary>
public sealed record ArticleDefaults(PublicationTime? PublishedAt, string? Publisher, string? Title);

/// <summary>Opens inputs and reads their articles, each with the reader of its format.</summary>
public sealed class ArticleSource(InputFormat format, ArticleDefaults defaults)
{
    private static readonly Dictionary<string, InputFormat> s_extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        [".txt"] = InputFormat.Text,
        [".text"] = InputFormat.Text,
        [".md"] = InputFormat.Text,
        [".html"] = InputFormat.Html,
        [".htm"] = InputFormat.Html,
        [".xhtml"] = InputFormat.Html,
        [".pdf"] = InputFormat.Pdf,
        [".jsonl"] = InputFormat.Jsonl,
        [".ndjson"] = InputFormat.Jsonl,
    };

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
            var reader = ReaderOf(format != InputFormat.Auto ? format : FormatOf(document.Name, pipe));
            foreach (var outcome in reader.Read(document, pipe.AsStream()))
                yield return outcome is ReadOutcome.Read read ? new ReadOutcome.Read(Complete(read.Article)) : outcome;
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
        _ => new PlainTextReader(),
    };

    private static InputFormat FormatOf(string name, PipeReader content)
    {
        if (s_extensions.TryGetValue(Path.GetExtension(name), out var known))
            return known;
        var head = content.ReadAsync().AsTask().GetAwaiter().GetResult().Buffer;
        var start = Encoding.Latin1.GetString(head.FirstSpan[..Math.Min(512, head.FirstSpan.Length)]).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
        content.AdvanceTo(head.Start);
        return start switch
        {
            _ when start.StartsWith("%PDF-", StringComparison.Ordinal) => InputFormat.Pdf,
            _ when start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.Contains("<html", StringComparison.OrdinalIgnoreCase) => InputFormat.Html,
            _ when start.StartsWith('{') => InputFormat.Jsonl,
            _ => InputFormat.Text,
        };
    }

    private Article Complete(Article article) => article with
    {
        PublishedAt = article.PublishedAt ?? defaults.PublishedAt,
        Publisher = article.Publisher ?? defaults.Publisher,
        Title = article.Title ?? defaults.Title,
    };
}
