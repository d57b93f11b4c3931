using System.Globalization;
using System.Xml;
using GraphBuilder.Stores;

namespace GraphBuilder.Export;

/// <summary>
/// GEXF 1.2 (gexf.net) for Gephi's timeline: relationships, statements and articles stand on their days, derived edges and offices last from their first to
/// their last; what has no day is always there. Lists are JSON arrays; articles come without their text.
/// </summary>
public sealed class GexfExporter : IGraphExporter
{
    private static readonly IReadOnlyList<PropertyShape> s_nodes = [new("labels", PropertyKind.Text),
        .. Values.Union(GraphModel.Nodes).Where(p => p.Name != "text")];
    private static readonly IReadOnlyList<PropertyShape> s_edges = Values.Union(GraphModel.Edges);
    private static readonly Dictionary<string, string> s_nodeIds = Number(s_nodes);
    private static readonly Dictionary<string, string> s_edgeIds = Number(s_edges);

    /// <inheritdoc/>
    public string Purpose => "GEXF with dates, for Gephi's timeline";

    /// <inheritdoc/>
    public bool WritesFolder => false;

    /// <inheritdoc/>
    public async Task ExportAsync(GraphSelection graph, Func<string, Stream> open, CancellationToken cancellation)
    {
        await using var stream = open("");
        await using var xml = XmlWriter.Create(stream, Values.XmlSettings);
        xml.WriteStartDocument();
        xml.WriteStartElement("gexf", "http://www.gexf.net/1.2draft");
        xml.WriteAttributeString("version", "1.2");
        xml.WriteStartElement("graph");
        xml.WriteAttributeString("mode", "dynamic");
        xml.WriteAttributeString("defaultedgetype", "directed");
        xml.WriteAttributeString("timeformat", "date");
        WriteAttributes(xml, "node", s_nodes, s_nodeIds);
        WriteAttributes(xml, "edge", s_edges, s_edgeIds);
        xml.WriteStartElement("nodes");
        await foreach (var node in graph.NodesAsync(cancellation))
            WriteNode(xml, node);
        xml.WriteEndElement();
        xml.WriteStartElement("edges");
        var number = 0L;
        await foreach (var edge in graph.EdgesAsync(cancellation))
            WriteEdge(xml, edge, number++);
        await xml.WriteEndDocumentAsync();
    }

    private static void WriteAttributes(XmlWriter xml, string domain, IReadOnlyList<PropertyShape> properties, Dictionary<string, string> ids)
    {
        xml.WriteStartElement("attributes");
        xml.WriteAttributeString("class", domain);
        xml.WriteAttributeString("mode", "static");
        foreach (var property in properties)
        {
            xml.WriteStartElement("attribute");
            xml.WriteAttributeString("id", ids[property.Name]);
            xml.WriteAttributeString("title", property.Name);
            xml.WriteAttributeString("type", property.Kind switch
            {
                PropertyKind.Integer => "long",
                PropertyKind.Real => "double",
                PropertyKind.Boolean => "boolean",
                _ => "string",
            });
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static void WriteNode(XmlWriter xml, GraphNode node)
    {
        xml.WriteStartElement("node");
        xml.WriteAttributeString("id", Values.Xml(node.Id));
        xml.WriteAttributeString("label", Values.Xml(Values.Label(node)));
        var span = DaySpan.Of(node.Shape.Name switch
        {
            "Relationship" => (string?)node["date"],
            "Statement" => (string?)node["saidOn"],
            "Article" => (string?)node["publishedAt"],
            _ => null,
        });
        WriteSpan(xml, span?.First, span?.Last);
        xml.WriteStartElement("attvalues");
        WriteValue(xml, s_nodeIds["labels"], ":" + string.Join(':', node.Labels));
        foreach (var (property, value) in Values.Given(node.Shape, node.Values))
            if (s_nodeIds.TryGetValue(property.Name, out var id))
                WriteValue(xml, id, Values.Text(value));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteEdge(XmlWriter xml, GraphEdge edge, long number)
    {
        xml.WriteStartElement("edge");
        xml.WriteAttributeString("id", number.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("source", Values.Xml(edge.From));
        xml.WriteAttributeString("target", Values.Xml(edge.To));
        xml.WriteAttributeString("label", edge.Shape.Name);
        if (edge.Shape.Derived)
            xml.WriteAttributeString("weight", Values.Real((long)edge["count"]!));
        WriteSpan(xml, DaySpan.Of((string?)(edge["firstAt"] ?? edge["since"]))?.First, DaySpan.Of((string?)(edge["lastAt"] ?? edge["until"]))?.Last);
        xml.WriteStartElement("attvalues");
        foreach (var (property, value) in Values.Given(edge.Shape, edge.Values))
            WriteValue(xml, s_edgeIds[property.Name], Values.Text(value));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteSpan(XmlWriter xml, string? first, string? last)
    {
        if (first is not null)
            xml.WriteAttributeString("start", first);
        if (last is not null)
            xml.WriteAttributeString("end", last);
    }

    private static void WriteValue(XmlWriter xml, string id, string value)
    {
        xml.WriteStartElement("attvalue");
        xml.WriteAttributeString("for", id);
        xml.WriteAttributeString("value", Values.Xml(value));
        xml.WriteEndElement();
    }

    private static Dictionary<string, string> Number(IReadOnlyList<PropertyShape> properties) =>
        properties.Select((p, i) => (p.Name, Id: i.ToString(CultureInfo.InvariantCulture))).ToDictionary(p => p.Name, p => p.Id);
}
