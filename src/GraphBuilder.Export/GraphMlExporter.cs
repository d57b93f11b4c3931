using System.Globalization;
using System.Xml;
using GraphBuilder.Stores;

namespace GraphBuilder.Export;

/// <summary>GraphML (graphml.graphdrawing.org), which Gephi, yEd, Cytoscape and NetworkX open. It knows no lists: they are JSON arrays.</summary>
public sealed class GraphMlExporter : IGraphExporter
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    /// <inheritdoc/>
    public string Purpose => "GraphML, for Gephi, yEd, NetworkX";

    /// <inheritdoc/>
    public bool WritesFolder => false;

    /// <inheritdoc/>
    public async Task ExportAsync(GraphSelection graph, Func<string, Stream> open, CancellationToken cancellation)
    {
        await using var stream = open("");
        await using var xml = XmlWriter.Create(stream, Values.XmlSettings);
        xml.WriteStartDocument();
        xml.WriteStartElement("graphml", Namespace);
        WriteKeys(xml, "node", [new("labels", PropertyKind.Text), new("label", PropertyKind.Text), .. Values.Union(GraphModel.Nodes)]);
        WriteKeys(xml, "edge", [new("label", PropertyKind.Text), new("weight", PropertyKind.Real), .. Values.Union(GraphModel.Edges)]);
        xml.WriteStartElement("graph");
        xml.WriteAttributeString("id", "graph");
        xml.WriteAttributeString("edgedefault", "directed");
        await foreach (var node in graph.NodesAsync(cancellation))
            WriteNode(xml, node);
        var number = 0L;
        await foreach (var edge in graph.EdgesAsync(cancellation))
            WriteEdge(xml, edge, number++);
        await xml.WriteEndDocumentAsync();
    }

    private static void WriteKeys(XmlWriter xml, string domain, IEnumerable<PropertyShape> properties)
    {
        foreach (var property in properties)
        {
            xml.WriteStartElement("key");
            xml.WriteAttributeString("id", KeyOf(domain, property.Name));
            xml.WriteAttributeString("for", domain);
            xml.WriteAttributeString("attr.name", property.Name);
            xml.WriteAttributeString("attr.type", property.Kind switch
            {
                PropertyKind.Integer => "long",
                PropertyKind.Real => "double",
                PropertyKind.Boolean => "boolean",
                _ => "string",
            });
            xml.WriteEndElement();
        }
    }

    private static void WriteNode(XmlWriter xml, GraphNode node)
    {
        xml.WriteStartElement("node");
        xml.WriteAttributeString("id", Values.Xml(node.Id));
        WriteData(xml, "node", "labels", ":" + string.Join(':', node.Labels));
        WriteData(xml, "node", "label", Values.Label(node));
        foreach (var (property, value) in Values.Given(node.Shape, node.Values))
            WriteData(xml, "node", property.Name, Values.Text(value));
        xml.WriteEndElement();
    }

    private static void WriteEdge(XmlWriter xml, GraphEdge edge, long number)
    {
        xml.WriteStartElement("edge");
        xml.WriteAttributeString("id", "e" + number.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("source", Values.Xml(edge.From));
        xml.WriteAttributeString("target", Values.Xml(edge.To));
        WriteData(xml, "edge", "label", edge.Shape.Name);
        if (edge.Shape.Derived)
            WriteData(xml, "edge", "weight", Values.Real((long)edge["count"]!));
        foreach (var (property, value) in Values.Given(edge.Shape, edge.Values))
            WriteData(xml, "edge", property.Name, Values.Text(value));
        xml.WriteEndElement();
    }

    private static void WriteData(XmlWriter xml, string domain, string name, string value)
    {
        xml.WriteStartElement("data");
        xml.WriteAttributeString("key", KeyOf(domain, name));
        xml.WriteString(Values.Xml(value));
        xml.WriteEndElement();
    }

    private static string KeyOf(string domain, string name) => $"{domain}_{name}";
}
