using System.Text.Json;
using System.Text.RegularExpressions;

namespace GraphBuilder.Sources.Formats;

/// <summary>Reads the fields of a JSON line; one of a wrong kind is an <see cref="UnreadableException"/> that names it.</summary>
public static partial class JsonFields
{
    /// <summary>The object on the line; a <see cref="JsonException"/> where it is no JSON.</summary>
    public static JsonDocument Parse(string line)
    {
        // A lone surrogate has no form in UTF-8; its replacement is as long, so that offsets keep.
        if (line.Contains("\\u", StringComparison.Ordinal))
            line = Escape().Replace(line, e => e.Groups["lone"].Success ? "\\uFFFD" : e.Value);
        var json = JsonDocument.Parse(line);
        return json.RootElement.ValueKind == JsonValueKind.Object ? json : throw new UnreadableException("this is no JSON object");
    }

    /// <summary>The field <c>id</c>, text or number; null where there is none.</summary>
    public static string? Id(JsonElement root) =>
        root.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.Number ? id.GetRawText() : Text(root, "id");

    /// <summary>A text field; null where there is none.</summary>
    public static string? Text(JsonElement root, string name)
    {
        if (!root.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        return value.ValueKind == JsonValueKind.String ? value.GetString() : throw new UnreadableException($"the field '{name}' is no string");
    }

    // Every escape is matched, so that a backslash that is itself escaped begins none.
    [GeneratedRegex(@"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(?<lone>\\u[dD][89a-fA-F][0-9a-fA-F]{2})|\\.")]
    private static partial Regex Escape();
}
