using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using GraphBuilder.Model;

namespace GraphBuilder.Worker;

/// <summary>An article as the line of JSON Lines that it could have been read from, so that a dead letter can be tried again.</summary>
internal static class ArticleLine
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
    };

    /// <summary>The line.</summary>
    public static string Of(Article article) =>
        JsonSerializer.Serialize(new
        {
            id = article.Label,
            article.Title,
            publishedAt = article.PublishedAt?.ToString(),
            article.Publisher,
            article.Url,
            article.Language,
            article.Text
        }, s_json);
}
