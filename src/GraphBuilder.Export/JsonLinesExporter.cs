using System.Buffers;
using System.Globalization;
using System.Text.Json;
using GraphBuilder.Stores;

namespace GraphBuilder.Export;

/// <summary>JSON Lines in the shape of <c>apoc.export.json</c>, which <c>apoc.import.json</c> reads: nodes, then edges with both ends.</summary>
public sealed class JsonLinesExporter : IGraphExporter
{
    /// <inheritdoc/>
    public string Purpose => "JSON Lines in the shape of apoc.export.json";

    /// <inheritdoc/>
    public bool WritesFolder => false;

    /// <inheritdoc/>
    public async Task ExportAsync(GraphSelection graph, Func<string, Stream> open, CancellationToken cancellation)
    {
        await using var stream = open("");
        await using var lines = new Lines(stream);
        await foreach (var node in graph.NodesAsync(cancellation))
            lines.Write(json => WriteNode(json, node));
        var number = 0L;
        await foreach (var edge in graph.EdgesAsync(cancellation))
            lines.Write(json => WriteEdge(json, edge, number++));
    }

    private static void WriteNode(Utf8JsonWriter json, GraphNode node)
    {
        json.WriteString("type", "node");
        json.WriteString("id", node.Id);
        json.WriteStartArray("labels");
        foreach (var label in node.Labels)
            json.WriteStringValue(label);
        json.WriteEndArray();
        json.WriteStartObject("properties");
        json.WriteString("id", node.Id);
        Values.WriteFields(json, node.Shape, node.Values);
        json.WriteEndObject();
    }

    private static void WriteEdge(Utf8JsonWriter json, GraphEdge edge, long number)
    {
        json.WriteString("type", "relationship");
        json.WriteString("id", number.ToString(CultureInfo.InvariantCulture));
        json.WriteString("label", edge.Shape.Name);
        json.WriteStartObject("properties");
        Values.WriteFields(json, edge.Shape, edge.Values);
        json.WriteEndObject();
        WriteEnd(json, "start", edge.From, edge.Shape.From);
        WriteEnd(json, "end", edge.To, edge.Shape.To);
    }

    private static void WriteEnd(Utf8JsonWriter json, string name, string id, string label)
    {
        json.WriteStartObject(name);
        json.WriteString("id", id);
        json.WriteStartArray("labels");
        json.WriteStringValue(label);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>One object a line.</summary>
    private sealed class Lines : IAsyncDisposable
    {
        private const int Full = 64 * 1024;

        private readonly ArrayBufferWriter<byte> _buffer = new(2 * Full);
        private readonly Stream _stream;
        private readonly Utf8JsonWriter _json;

        public Lines(Stream stream) => (_stream, _json) = (stream, new(_buffer, Values.Json));

        public void Write(Action<Utf8JsonWriter> fields)
        {
            _json.Reset();
            _json.WriteStartObject();
            fields(_json);
            _json.WriteEndObject();
            _json.Flush();
            _buffer.Write("\n"u8);
            if (_buffer.WrittenCount >= Full)
                Flush();
        }

        public ValueTask DisposeAsync()
        {
            Flush();
            return _json.DisposeAsync();
        }

        private void Flush()
        {
            _stream.Write(_buffer.WrittenSpan);
            _buffer.ResetWrittenCount();
        }
    }
}
