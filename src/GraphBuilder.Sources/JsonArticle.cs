using System.Text.Json;
using System.Text.RegularExpressions;
using GraphBuilder.Model;

namespace GraphBuilder.Sources;

/// <summary>Reads an article from its JSON object.</summary>
internal static partial class JsonArticle
{
    /// <summary>The article; a <see cref="UnreadableException"/> says in words which field is wrong, a <see cref="JsonException"/> that it is no JSON.</summary>
    public static Article Parse(string line)
    {
        // A lone surrogate has no form in UTF-8; its replacement is as long, so that offsets keep.
        if (line.Contains("\\u", StringComparison.Ordinal))
            line = Escape().Replace(line, e => e.Groups["lone"].Success ? "\\uFFFD" : e.Value);
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        if (root.ValueKind != JsonValueKind.Object)
            throw new UnreadableException("the line is no JSON object");
        var text = Text(root, "text") ?? throw new UnreadableException("the field 'text' is missing");
        if (text.Length > ReadingLimits.MaxTextLength)
            throw new UnreadableException($"the text is longer than {nameof(ReadingLimits.MaxTextLength)}, {ReadingLimits.MaxTextLength:N0} characters");
        return new Article
        {
            Text = text,
            Label = root.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.Number ? id.GetRawText() : Text(root, "id"),
            Title = Text(root, "title"),
            PublishedAt = Published(root),
            Publisher = Text(root, "publisher"),
            Url = Text(root, "url"),
            Language = Text(root, "language"),
            Pairs = Pairs(root, text.Length),
        };
    }

    private static PublicationTime? Published(JsonElement root)
    {
        if (Text(root, "publishedAt") is not { } given)
            return null;
        return PublicationTime.TryParse(given, out var time) ? time : throw new UnreadableException($"the field 'publishedAt' is no ISO 8601 date or instant: '{given}'");
    }

    private static List<SpanPair> Pairs(JsonElement root, int length)
    {
        if (!root.TryGetProperty("pairs", out var pairs) || pairs.ValueKind == JsonValueKind.Null)
            return [];
        if (pairs.ValueKind != JsonValueKind.Array)
            throw new UnreadableException("the field 'pairs' is no array");
        return [.. pairs.EnumerateArray().Select(pair => new SpanPair(Span(pair, "actor", length), Span(pair, "recipient", length)))];
    }

    private static Span Span(JsonElement pair, string name, int length)
    {
        if (pair.ValueKind == JsonValueKind.Object && pair.TryGetProperty(name, out var span) && span.ValueKind == JsonValueKind.Object
            && span.TryGetProperty("start", out var s) && s.ValueKind == JsonValueKind.Number && s.TryGetInt32(out var start)
            && span.TryGetProperty("end", out var e) && e.ValueKind == JsonValueKind.Number && e.TryGetInt32(out var end)
            && 0 <= start && start < end && end <= length)
            return new Span(start, end);
        throw new UnreadableException($"a pair's '{name}' is no span inside the text: {pair.GetRawText()}");
    }

    private static string? Text(JsonElement root, string name)
    {
        if (!root.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        return value.ValueKind == JsonValueKind.String ? value.GetString() : throw new UnreadableException($"the field '{name}' is no string");
    }

    // Every escape is matched, so that a backslash that is itself escaped begins none.
    [GeneratedRegex(@"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(?<lone>\\u[dD][89a-fA-F][0-9a-fA-F]{2})|\\.")]
    private static partial Regex Escape();
}
