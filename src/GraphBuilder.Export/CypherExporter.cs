using System.Globalization;
using System.Text;
using GraphBuilder.Stores;

namespace GraphBuilder.Export;

/// <summary>
/// A Cypher script for cypher-shell and Neo4j Browser: constraints, then nodes and edges in batches. It can be run again: what is there already stays one.
/// </summary>
public sealed class CypherExporter : IGraphExporter
{
    private const int MostRows = 500;
    private const int MostCharacters = 1_000_000;

    /// <inheritdoc/>
    public string Purpose => "a script for cypher-shell and Neo4j Browser";

    /// <inheritdoc/>
    public bool WritesFolder => false;

    /// <inheritdoc/>
    public async Task ExportAsync(GraphSelection graph, Func<string, Stream> open, CancellationToken cancellation)
    {
        await using var script = new StreamWriter(open(""), Values.Utf8, 64 * 1024);
        foreach (var label in GraphModel.Nodes)
            script.Write($"CREATE CONSTRAINT IF NOT EXISTS FOR (n:{label.Name}) REQUIRE n.id IS UNIQUE;\n");
        var batch = new Batch(script);
        await foreach (var node in graph.NodesAsync(cancellation))
            batch.Add(EndOf(node), Row(node));
        await foreach (var edge in graph.EdgesAsync(cancellation))
            batch.Add(EndOf(edge.Shape), Row(edge));
        batch.End();
    }

    // All rows of a statement have the same labels: they cannot be values.
    private static string EndOf(GraphNode node) =>
        $"MERGE (n:{node.Shape.Name} {{id: row.id}}) SET n = row{string.Concat(node.Labels.Skip(1).Select(l => $", n:{l}"))}";

    // Two nodes may have several of these edges between them, which their properties tell apart.
    private static string EndOf(EdgeShape shape)
    {
        var ends = $"MATCH (a:{shape.From} {{id: row.from}}) MATCH (b:{shape.To} {{id: row.to}})";
        return shape.Name is "EVIDENCED_BY" or "HOLDS_OFFICE"
            ? $"{ends} WHERE NOT EXISTS {{ MATCH (a)-[e:{shape.Name}]->(b) WHERE properties(e) = row.properties }} CREATE (a)-[e:{shape.Name}]->(b) SET e = row.properties"
            : $"{ends} MERGE (a)-[e:{shape.Name}]->(b){(shape.Properties.Count > 0 ? " SET e = row.properties" : "")}";
    }

    private static StringBuilder Row(GraphNode node)
    {
        var row = new StringBuilder("{id: ").Append(Literal(node.Id));
        foreach (var (property, value) in Values.Given(node.Shape, node.Values))
            row.Append(", ").Append(property.Name).Append(": ").Append(Literal(value));
        return row.Append('}');
    }

    private static StringBuilder Row(GraphEdge edge)
    {
        var row = new StringBuilder("{from: ").Append(Literal(edge.From)).Append(", to: ").Append(Literal(edge.To));
        if (edge.Shape.Properties.Count == 0)
            return row.Append('}');
        var properties = Values.Given(edge.Shape, edge.Values).Select(v => $"{v.Shape.Name}: {Literal(v.Value)}");
        return row.Append(", properties: {").AppendJoin(", ", properties).Append("}}");
    }

    private static string Literal(object value) => value switch
    {
        string text => Quoted(text),
        IReadOnlyList<string> list => $"[{string.Join(", ", list.Select(Quoted))}]",
        _ => Values.Text(value),
    };

    // Neo4j reads \u escapes before anything else, so a quote or a backslash must not be written as one.
    private static string Quoted(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('\'');
        foreach (var c in text)
            _ = c switch
            {
                '\\' => literal.Append(@"\\"),
                '\'' => literal.Append(@"\'"),
                '\n' => literal.Append(@"\n"),
                '\r' => literal.Append(@"\r"),
                '\t' => literal.Append(@"\t"),
                _ when char.IsControl(c) || c is '\u2028' or '\u2029' => literal.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => literal.Append(c),
            };
        return literal.Append('\'').ToString();
    }

    /// <summary>Rows of one statement.</summary>
    private sealed class Batch(TextWriter script)
    {
        private string? _end;
        private int _rows;
        private int _characters;

        public void Add(string end, StringBuilder row)
        {
            if (_end != end || _rows == MostRows || _characters > MostCharacters)
            {
                End();
                script.Write("UNWIND [\n");
                _end = end;
            }
            script.Write(_rows == 0 ? "" : ",\n");
            script.Write(row);
            _rows++;
            _characters += row.Length;
        }

        public void End()
        {
            if (_end is not null)
                script.Write($"\n] AS row\n{_end};\n");
            (_end, _rows, _characters) = (null, 0, 0);
        }
    }
}
