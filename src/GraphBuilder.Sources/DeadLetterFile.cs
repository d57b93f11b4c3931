using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using GraphBuilder.Model;

namespace GraphBuilder.Sources;

/// <summary>Keeps dead letters as JSON Lines, each once, so that they can be mended and given again.</summary>
public sealed class DeadLetterFile(string path)
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    // Hashes: a line may hold a whole article.
    private HashSet<string>? _kept;

    /// <summary>Where the letters are.</summary>
    public string Path { get; } = path;

    /// <summary>Adds a letter at the end of the file, unless the same one is there already.</summary>
    public void Keep(DeadLetter letter)
    {
        _kept ??= File.Exists(Path) ? [.. File.ReadLines(Path).Select(line => ContentHash.Of(line))] : [];
        var line = JsonSerializer.Serialize(new { letter.Input, letter.Line, letter.Stage, letter.Reason, letter.Content }, s_json);
        if (_kept.Add(ContentHash.Of(line)))
            File.AppendAllText(Path, line + "\n");
    }
}
