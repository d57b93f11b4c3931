using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using GraphBuilder.Model;

namespace GraphBuilder.Sources.Formats;

/// <summary>
/// Reads a table, one article a row, by the names of its columns (any case, with or without underscores): text, and if there id, title, publishedAt, publisher,
/// url, language.
/// </summary>
public sealed class CsvArticleReader : IArticleReader
{
    private static readonly Dictionary<string, string[]> s_names = new()
    {
        ["text"] = ["text", "content", "body", "articletext", "fulltext"],
        ["id"] = ["id", "articleid"],
        ["title"] = ["title", "headline"],
        ["publishedAt"] = ["publishedat", "publicationdate", "published", "pubdate", "date"],
        ["publisher"] = ["publisher", "outlet", "source"],
        ["url"] = ["url", "link"],
        ["language"] = ["language", "lang"],
    };

    /// <inheritdoc/>
    public IEnumerable<ReadOutcome> Read(RawDocument document, Stream content)
    {
        using var text = TextDecoding.Open(content, document.Charset);
        using var csv = new CsvReader(text, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            DetectDelimiter = true,
            DetectDelimiterValues = [",", ";", "\t", "|"],
            PrepareHeaderForMatch = header =>
                header.Header.Replace("_", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant(),
            BadDataFound = null,
            MissingFieldFound = null,
            MaxFieldSize = ReadingLimits.MaxLineBytes,
        });
        if (!csv.Read() || !csv.ReadHeader())
            yield break;
        var columns = s_names.ToDictionary(n => n.Key, n => n.Value.Select(name => csv.GetFieldIndex(name, isTryGet: true)).FirstOrDefault(i => i >= 0, -1));
        if (columns["text"] < 0)
            throw new UnreadableException($"the table has no column 'text' (its columns: {string.Join(", ", csv.HeaderRecord!)})");
        while (csv.Read())
            yield return OutcomeOf(document.Name, csv, columns);
    }

    private static ReadOutcome OutcomeOf(string name, CsvReader csv, Dictionary<string, int> columns)
    {
        string? Field(string column) => columns[column] < 0 ? null : csv.GetField(columns[column]) is { Length: > 0 } value ? value : null;
        if (Field("text") is not { } text)
            return Failed("the column 'text' is empty");
        if (text.Length > ReadingLimits.MaxTextLength)
            return Failed($"the text is longer than {nameof(ReadingLimits.MaxTextLength)}, {ReadingLimits.MaxTextLength:N0} characters");
        var (given, time) = (Field("publishedAt"), WrittenTime.Read(Field("publishedAt")));
        return new ReadOutcome.Read(new Article
        {
            Text = text,
            Label = Field("id"),
            Title = Field("title"),
            PublishedAt = time,
            Publisher = Field("publisher"),
            Url = Field("url"),
            Language = Field("language"),
            Warnings = time is null && given is not null ? [$"the day '{given}' cannot be told: relative dates stay unresolved"] : [],
        });

        ReadOutcome.Failed Failed(string reason) => new(new DeadLetter(name, csv.Parser.RawRow, reason, csv.Parser.RawRecord.TrimEnd('\r', '\n')));
    }
}
