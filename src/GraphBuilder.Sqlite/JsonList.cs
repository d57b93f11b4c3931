using System.Text.Encodings.Web;
using System.Text.Json;

namespace GraphBuilder.Sqlite;

/// <summary>Lists of strings as they stand in columns: a JSON array.</summary>
internal static class JsonList
{
    private static readonly JsonSerializerOptions s_readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(IReadOnlyList<string> items) => items.Count == 0 ? "[]" : JsonSerializer.Serialize(items, s_readable);

    public static IReadOnlyList<string> Read(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize<string[]>(json)!;

    public static IReadOnlyList<string> Read(string json) => json == "[]" ? [] : JsonSerializer.Deserialize<string[]>(json)!;
}
