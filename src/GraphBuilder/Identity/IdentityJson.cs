using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using GraphBuilder.Model;

namespace GraphBuilder.Identity;

/// <summary>How both stores keep decisions, and what an article said before decisions changed it.</summary>
public static class IdentityJson
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            new JsonStringEnumConverter(JsonNamingPolicy.CamelCase),
            new IdConverter<ActorId>(v => new(v), id => id.Value),
            new IdConverter<ArticleId>(v => new(v), id => id.Value),
            new IdConverter<PublisherId>(v => new(v), id => id.Value),
            new IdConverter<StatementId>(v => new(v), id => id.Value),
            new IdConverter<RelationshipId>(v => new(v), id => id.Value),
        },
    };

    /// <summary>A decision as one line.</summary>
    public static string Write(IdentityDecision decision) => JsonSerializer.Serialize(decision, s_options);

    /// <summary>The decision of such a line.</summary>
    public static IdentityDecision ReadDecision(string json) => JsonSerializer.Deserialize<IdentityDecision>(json, s_options)!;

    /// <summary>What was read, where decisions have changed it, without the text, which is stored already; else null.</summary>
    public static string? WriteAsRead(ArticleGraph graph) =>
        graph.AsRead is { } read ? JsonSerializer.Serialize(read with { Article = read.Article with { Text = "" } }, s_options) : null;

    /// <summary>The graph as it was read.</summary>
    public static ArticleGraph ReadAsRead(string json, string text)
    {
        var graph = JsonSerializer.Deserialize<ArticleGraph>(json, s_options)!;
        return graph with { Article = graph.Article with { Text = text } };
    }

    /// <summary>An id as plain text.</summary>
    private sealed class IdConverter<T>(Func<string, T> read, Func<T, string> write) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => read(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));
    }
}
