using System.Globalization;
using System.Text.Json;
using GraphBuilder.Stores;

namespace GraphBuilder.Export;

/// <summary>The JSON of Cytoscape.js, which Cytoscape and NetworkX read as well. Articles come without their text.</summary>
public sealed class CytoscapeExporter : IGraphExporter
{
    private const int Full = 64 * 1024;

    /// <inheritdoc/>
    public string Purpose => "Cytoscape.js JSON, for web pages and Cytoscape";

    /// <inheritdoc/>
    public bool WritesFolder => false;

    /// <inheritdoc/>
    public async Task ExportAsync(GraphSelection graph, Func<string, Stream> open, CancellationToken cancellation)
    {
        await using var stream = open("");
        await using var json = new Utf8JsonWriter(stream, Values.Json);
        json.WriteStartObject();
        json.WriteStartArray("data");
        json.WriteEndArray();
        json.WriteBoolean("directed", true);
        json.WriteBoolean("multigraph", true);
        json.WriteStartObject("elements");
        json.WriteStartArray("nodes");
        await foreach (var node in graph.NodesAsync(cancellation))
            await WriteAsync(json, () => WriteNode(json, node), cancellation);
        json.WriteEndArray();
        json.WriteStartArray("edges");
        var number = 0L;
        await foreach (var edge in graph.EdgesAsync(cancellation))
            await WriteAsync(json, () => WriteEdge(json, edge, number++), cancellation);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static async Task WriteAsync(Utf8JsonWriter json, Action data, CancellationToken cancellation)
    {
        json.WriteStartObject();
        json.WriteStartObject("data");
        data();
        json.WriteEndObject();
        json.WriteEndObject();
        if (json.BytesPending > Full)
            await json.FlushAsync(cancellation);
    }

    private static void WriteNode(Utf8JsonWriter json, GraphNode node)
    {
        json.WriteString("id", node.Id);
        json.WriteString("value", node.Id);
        json.WriteString("label", node.Shape.Name);
        if (node.Shape.Properties.All(p => p.Name != "name"))
            json.WriteString("name", Values.Label(node));
        foreach (var (property, value) in Values.Given(node.Shape, node.Values))
        {
            if (property.Name == "text")
                continue;
            json.WritePropertyName(property.Name);
            Values.Write(json, value);
        }
    }

    private static void WriteEdge(Utf8JsonWriter json, GraphEdge edge, long number)
    {
        json.WriteString("id", "e" + number.ToString(CultureInfo.InvariantCulture));
        json.WriteString("source", edge.From);
        json.WriteString("target", edge.To);
        json.WriteString("interaction", edge.Shape.Name);
        json.WriteString("key", number.ToString(CultureInfo.InvariantCulture));
        Values.WriteFields(json, edge.Shape, edge.Values);
    }
}
