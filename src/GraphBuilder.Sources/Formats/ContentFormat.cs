using System.Text;
using System.Text.RegularExpressions;

namespace GraphBuilder.Sources.Formats;

/// <summary>Tells the format of a document: by its first bytes where they are certain, else by its file extension, else by what the server says.</summary>
internal static partial class ContentFormat
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
        [".json"] = InputFormat.Jsonl,
        [".jsonl"] = InputFormat.Jsonl,
        [".ndjson"] = InputFormat.Jsonl,
        [".csv"] = InputFormat.Csv,
        [".tsv"] = InputFormat.Csv,
        [".rss"] = InputFormat.Feed,
        [".atom"] = InputFormat.Feed,
        [".eml"] = InputFormat.Eml,
    };

    private static readonly Dictionary<string, InputFormat> s_mediaTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["text/html"] = InputFormat.Html,
        ["application/xhtml+xml"] = InputFormat.Html,
        ["application/pdf"] = InputFormat.Pdf,
        ["text/csv"] = InputFormat.Csv,
        ["application/json"] = InputFormat.Jsonl,
        ["application/x-ndjson"] = InputFormat.Jsonl,
        ["application/rss+xml"] = InputFormat.Feed,
        ["application/atom+xml"] = InputFormat.Feed,
        ["application/feed+json"] = InputFormat.Feed,
        ["message/rfc822"] = InputFormat.Eml,
    };

    /// <summary>The format, given the first bytes.</summary>
    public static InputFormat Of(RawDocument document, ReadOnlySpan<byte> head)
    {
        var byContent = ByContent(head);
        if (byContent != InputFormat.Auto)
            return byContent;
        var path = document.Url is null ? document.Name : "";
        return s_extensions.TryGetValue(Path.GetExtension(path), out var known) || s_mediaTypes.TryGetValue(document.MediaType ?? "", out known)
            ? known : InputFormat.Text;
    }

    private static InputFormat ByContent(ReadOnlySpan<byte> head)
    {
        var start = Encoding.Latin1.GetString(head).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
        return start switch
        {
            _ when start.StartsWith("%PDF-", StringComparison.Ordinal) => InputFormat.Pdf,
            _ when start.StartsWith(@"{\rtf", StringComparison.Ordinal) => throw new UnreadableException(Packing.OfficeAdvice),
            _ when JsonArray().IsMatch(start) => InputFormat.Jsonl,
            _ when start.StartsWith('{') => JsonFeed().IsMatch(start) ? InputFormat.Feed : InputFormat.Jsonl,
            _ when start.StartsWith('<') => FeedRoot().IsMatch(start) ? InputFormat.Feed : HtmlRoot().IsMatch(start) ? InputFormat.Html : InputFormat.Auto,
            _ when MailHeaders().Count(start) >= FewestMailHeaders && Sender().IsMatch(start) => InputFormat.Eml,
            _ when CsvHeader().IsMatch(start) => InputFormat.Csv,
            _ => InputFormat.Auto,
        };
    }

    private const int FewestMailHeaders = 3;

    [GeneratedRegex("\"https?://(www\\.)?jsonfeed\\.org/version/")]
    private static partial Regex JsonFeed();

    [GeneratedRegex("""\A\[\s*\{\s*["}]""")]
    private static partial Regex JsonArray();

    // Without atomic groups, many comments could be told apart in too many ways to try.
    [GeneratedRegex(@"\A(?>(<\?[^>]*>|<!--.*?-->|<!DOCTYPE[^<>\[]*(\[.*?\]\s*)?>)\s*)*<(rss|rdf:RDF|RDF|feed|urlset|sitemapindex)\b", RegexOptions.Singleline)]
    private static partial Regex FeedRoot();

    [GeneratedRegex(@"<(!doctype\s+html|html|head|body)\b", RegexOptions.IgnoreCase)]
    private static partial Regex HtmlRoot();

    [GeneratedRegex(@"^(Return-Path|Received|Delivered-To|From|To|Subject|Date|Message-ID|MIME-Version|Content-Type):\s",
        RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex MailHeaders();

    [GeneratedRegex(@"^From:\s", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex Sender();

    // Short names and nothing else, or prose with commas would be taken for it.
    [GeneratedRegex("""\A(?=[^\r\n]*(?<![^,;|\t"])(text|content|body)(?![^,;|\t"\r\n]))"?[\w ]{1,40}"?([,;|\t]"?[\w ]{1,40}"?)+\r?\n""", RegexOptions.IgnoreCase)]
    private static partial Regex CsvHeader();
}
