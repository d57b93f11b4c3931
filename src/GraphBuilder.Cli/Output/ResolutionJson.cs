using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphBuilder.Actors;
using GraphBuilder.Model;

namespace GraphBuilder.Cli.Output;

/// <summary>Writes a resolution as one JSON object, empty fields left out.</summary>
internal static class ResolutionJson
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>UTF-8 JSON without a line end.</summary>
    public static ReadOnlyMemory<byte> Write(string? id, Resolution resolution)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            json.WriteStartObject();
            Text(json, "id", id);
            WriteActor(json, resolution.Actor);
            Text(json, "country", resolution.Country);
            Sectors(json, resolution.Sectors);
            Text(json, "wikipedia", resolution.Wikipedia);
            Text(json, "office", resolution.Actor?.Office?.Title);
            Text(json, "outcome", JsonNamingPolicy.CamelCase.ConvertName(resolution.Outcome.ToString()));
            Text(json, "reason", resolution.Reason);
            WriteCandidates(json, resolution.Candidates);
            json.WriteEndObject();
        }
        return buffer.WrittenMemory;
    }

    private static void WriteActor(Utf8JsonWriter json, Actor? actor)
    {
        Text(json, "actor", actor?.Id.Value);
        Text(json, "kind", actor?.Kind.ToString());
        Text(json, "name", actor?.Name);
    }

    private static void WriteCandidates(Utf8JsonWriter json, IReadOnlyList<ResolutionCandidate> candidates)
    {
        if (candidates.Count == 0)
            return;
        json.WriteStartArray("candidates");
        foreach (var candidate in candidates)
        {
            json.WriteStartObject();
            WriteActor(json, candidate.Actor);
            Text(json, "country", candidate.Actor.Country);
            Sectors(json, candidate.Actor.Sectors);
            json.WriteNumber("score", Math.Round((decimal)candidate.Score, 3));
            Text(json, "reason", candidate.Reason);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            json.WriteString(name, value);
    }

    private static void Sectors(Utf8JsonWriter json, IReadOnlyList<string> sectors)
    {
        if (sectors.Count == 0)
            return;
        json.WriteStartArray("sectors");
        foreach (var sector in sectors)
            json.WriteStringValue(sector);
        json.WriteEndArray();
    }
}
