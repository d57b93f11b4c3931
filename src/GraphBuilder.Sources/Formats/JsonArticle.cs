using System.Text.Json;
using GraphBuilder.Model;

namespace GraphBuilder.Sources.Formats;

/// <summary>Reads an article from its JSON object.</summary>
internal static class JsonArticle
{
    /// <summary>
    /// The article; a <see cref="UnreadableException"/> says in words which field is wrong, a <see cref="JsonException"/> that it is no JSON.
    /// </summary>
    public static Article Parse(string line)
    {
        using var json = JsonFields.Parse(line);
        var root = json.RootElement;
        var text = JsonFields.Text(root, "text") ?? throw new UnreadableException("the field 'text' is missing");
        if (text.Length > ReadingLimits.MaxTextLength)
            throw new UnreadableException($"the text is longer than {nameof(ReadingLimits.MaxTextLength)}, {ReadingLimits.MaxTextLength:N0} characters");
        var published = JsonFields.Text(root, "publishedAt");
        var dated = PublicationTime.TryParse(published, out var time);
        return new Article
        {
            Text = text,
            Label = JsonFields.Id(root),
            Title = JsonFields.Text(root, "title"),
            PublishedAt = dated ? time : null,
            Publisher = JsonFields.Text(root, "publisher"),
            Url = JsonFields.Text(root, "url"),
            Language = JsonFields.Text(root, "language"),
            Pairs = Pairs(root, text.Length),
            Warnings = dated || published is null ? [] : [$"publishedAt '{published}' is no ISO 8601 date or instant: relative dates stay unresolved"],
        };
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
}
