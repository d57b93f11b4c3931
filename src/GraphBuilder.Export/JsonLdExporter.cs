using System.Text;
using System.Text.Json;
using GraphBuilder.Stores;

namespace GraphBuilder.Export;

/// <summary>
/// JSON-LD 1.1 with terms of schema.org where it has them; actors that Wikidata knows are the same as there. An edge with properties is a link and, besides, an
/// object with <c>source</c>, <c>target</c> and its properties. Objects of the same <c>@id</c> are one node.
/// </summary>
public sealed class JsonLdExporter : IGraphExporter
{
    private const int Full = 64 * 1024;
    private const string Prefix = "urn:graphbuilder:";

    private static readonly Dictionary<string, string> s_terms = new()
    {
        ["schema"] = "https://schema.org/",
        ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
        ["Article"] = "schema:NewsArticle",
        ["Publisher"] = "schema:NewsMediaOrganization",
        ["Person"] = "schema:Person",
        ["Organization"] = "schema:Organization",
        ["Country"] = "schema:Country",
        ["name"] = "schema:name",
        ["aliases"] = "schema:alternateName",
        ["url"] = "schema:url",
        ["title"] = "schema:headline",
        ["text"] = "schema:articleBody",
        ["language"] = "schema:inLanguage",
        ["publishedAt"] = "schema:datePublished",
        ["PUBLISHED_BY"] = "schema:publisher",
    };

    /// <inheritdoc/>
    public string Purpose => "JSON-LD, for RDF tools";

    /// <inheritdoc/>
    public bool WritesFolder => false;

    /// <inheritdoc/>
    public async Task ExportAsync(GraphSelection graph, Func<string, Stream> open, CancellationToken cancellation)
    {
        await using var stream = open("");
        await using var json = new Utf8JsonWriter(stream, Values.Json);
        json.WriteStartObject();
        WriteContext(json);
        json.WriteStartArray("@graph");
        await foreach (var node in graph.NodesAsync(cancellation))
        {
            WriteNode(json, node);
            if (json.BytesPending > Full)
                await json.FlushAsync(cancellation);
        }
        await foreach (var edge in graph.EdgesAsync(cancellation))
        {
            WriteEdge(json, edge);
            if (json.BytesPending > Full)
                await json.FlushAsync(cancellation);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteContext(Utf8JsonWriter json)
    {
        json.WriteStartObject("@context");
        json.WriteNumber("@version", 1.1m);
        json.WriteString("@vocab", Prefix + "model#");
        foreach (var (term, meaning) in s_terms)
            json.WriteString(term, meaning);
        WriteTerm(json, "sameAs", ("@id", "http://www.w3.org/2002/07/owl#sameAs"), ("@type", "@id"));
        // The most specific sector comes first. A whole number would be read as an integer.
        WriteTerm(json, "sectors", ("@container", "@list"));
        foreach (var real in Values.Union([.. GraphModel.Nodes, .. GraphModel.Edges]).Where(p => p.Kind == PropertyKind.Real))
            WriteTerm(json, real.Name, ("@type", "xsd:double"));
        json.WriteEndObject();
    }

    private static void WriteTerm(Utf8JsonWriter json, string name, params ReadOnlySpan<(string Key, string Value)> definition)
    {
        json.WriteStartObject(name);
        foreach (var (key, value) in definition)
            json.WriteString(key, value);
        json.WriteEndObject();
    }

    private static void WriteNode(Utf8JsonWriter json, GraphNode node)
    {
        json.WriteStartObject();
        json.WriteString("@id", Iri(node.Id));
        json.WriteStartArray("@type");
        foreach (var label in node.Labels)
            json.WriteStringValue(label);
        json.WriteEndArray();
        if (node.Shape.IndexOf("wikidata") >= 0 && node["wikidata"] is string item)
            json.WriteString("sameAs", "http://www.wikidata.org/entity/" + Escape(item));
        Values.WriteFields(json, node.Shape, node.Values);
        json.WriteEndObject();
    }

    private static void WriteEdge(Utf8JsonWriter json, GraphEdge edge)
    {
        json.WriteStartObject();
        json.WriteString("@id", Iri(edge.From));
        WriteLink(json, edge.Shape.Name, edge.To);
        json.WriteEndObject();
        if (edge.Shape.Properties.Count == 0)
            return;
        json.WriteStartObject();
        json.WriteString("@type", edge.Shape.Name);
        WriteLink(json, "source", edge.From);
        WriteLink(json, "target", edge.To);
        Values.WriteFields(json, edge.Shape, edge.Values);
        json.WriteEndObject();
    }

    private static void WriteLink(Utf8JsonWriter json, string name, string id)
    {
        json.WriteStartObject(name);
        json.WriteString("@id", Iri(id));
        json.WriteEndObject();
    }

    private static string Iri(string id) => Prefix + Escape(id);

    // Letters of all scripts may stand in an IRI; what may not is percent-encoded.
    private static string Escape(string id) =>
        id.All(c => char.IsLetterOrDigit(c) || "/~-_.:".Contains(c, StringComparison.Ordinal)) ? id : string.Concat(id.EnumerateRunes()
        .Select(r => Rune.IsLetterOrDigit(r) || "/~-_.:".Contains(r.ToString(), StringComparison.Ordinal) ? r.ToString() : Uri.EscapeDataString(r.ToString())));
}
