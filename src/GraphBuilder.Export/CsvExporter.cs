using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using GraphBuilder.Stores;

namespace GraphBuilder.Export;

/// <summary>
/// A folder for <c>neo4j-admin database import</c>: a CSV file for each label and type, <c>import.args</c> with the options that they need, and
/// <c>after-import.cypher</c>, which makes the lists without items that the import leaves out. Text is always in quotes, so that an empty one is told from
/// none; cells are kept as they are, for a program that reads them all as data.
/// </summary>
public sealed class CsvExporter : IGraphExporter
{
    /// <summary>Stands between the items of a list, because no name holds it.</summary>
    public const char Separator = '\u001F';

    private static readonly CsvConfiguration s_csv = new(CultureInfo.InvariantCulture) { NewLine = "\n" };

    /// <inheritdoc/>
    public string Purpose => "a folder of CSV files for neo4j-admin database import";

    /// <inheritdoc/>
    public bool WritesFolder => true;

    /// <inheritdoc/>
    public async Task ExportAsync(GraphSelection graph, Func<string, Stream> open, CancellationToken cancellation)
    {
        var shapes = new List<ElementShape>();
        await using (var files = new ShapeFiles<CsvWriter>(name => new(new StreamWriter(open(name + ".csv"), Values.Utf8, 64 * 1024), s_csv)))
        {
            await foreach (var node in graph.NodesAsync(cancellation))
                WriteNode(await files.OfAsync(node.Shape, csv => WriteHeader(csv, node.Shape, shapes)), node);
            await foreach (var edge in graph.EdgesAsync(cancellation))
                WriteEdge(await files.OfAsync(edge.Shape, csv => WriteHeader(csv, edge.Shape, shapes)), edge);
        }
        await WriteLinesAsync(open("import.args"), ["--id-type=string", "--multiline-fields=true", "--array-delimiter=U+001F",
            .. shapes.Select(s => $"--{(s is NodeShape ? "nodes" : "relationships")}={s.Name}.csv")]);
        await WriteLinesAsync(open("after-import.cypher"), shapes.SelectMany(EmptyLists));
    }

    private static IEnumerable<string> EmptyLists(ElementShape shape)
    {
        var lists = shape.Properties.Where(p => p.Kind == PropertyKind.List).Select(p => p.Name).ToList();
        if (lists.Count > 0)
            yield return $"MATCH {(shape is NodeShape ? $"(x:{shape.Name})" : $"()-[x:{shape.Name}]->()")} WHERE {string.Join(" OR ", lists.Select(l => $"x.{l} IS NULL"))} "
                + $"CALL (x) {{ SET {string.Join(", ", lists.Select(l => $"x.{l} = coalesce(x.{l}, [])"))} }} IN TRANSACTIONS OF 10000 ROWS;";
    }

    private static async Task WriteLinesAsync(Stream stream, IEnumerable<string> lines)
    {
        await using var text = new StreamWriter(stream, Values.Utf8);
        text.Write(string.Concat(lines.Select(l => l + "\n")));
    }

    private static void WriteHeader(CsvWriter csv, ElementShape shape, List<ElementShape> shapes)
    {
        shapes.Add(shape);
        var properties = shape.Properties.Select(p => p.Name + TypeOf(p.Kind));
        var node = shape is NodeShape;
        foreach (var cell in node ? (IEnumerable<string>)["id:ID", .. properties, ":LABEL"] : [":START_ID", ":END_ID", .. properties, ":TYPE"])
            csv.WriteField(cell);
        csv.NextRecord();
    }

    private static void WriteNode(CsvWriter csv, GraphNode node)
    {
        csv.WriteField(node.Id, shouldQuote: true);
        WriteValues(csv, node.Values);
        csv.WriteField(string.Join(Separator, node.Labels), shouldQuote: true);
        csv.NextRecord();
    }

    private static void WriteEdge(CsvWriter csv, GraphEdge edge)
    {
        csv.WriteField(edge.From, shouldQuote: true);
        csv.WriteField(edge.To, shouldQuote: true);
        WriteValues(csv, edge.Values);
        csv.WriteField(edge.Shape.Name);
        csv.NextRecord();
    }

    private static void WriteValues(CsvWriter csv, IReadOnlyList<object?> values)
    {
        foreach (var value in values)
            csv.WriteField(value switch
            {
                null => "",
                IReadOnlyList<string> list => string.Join(Separator, list.Select(i => i.Replace(Separator, ' '))),
                _ => Values.Text(value),
            }, shouldQuote: value is string or IReadOnlyList<string>);
    }

    private static string TypeOf(PropertyKind kind) => kind switch
    {
        PropertyKind.Integer => ":long",
        PropertyKind.Real => ":double",
        PropertyKind.Boolean => ":boolean",
        PropertyKind.List => ":string[]",
        _ => ":string",
    };
}
