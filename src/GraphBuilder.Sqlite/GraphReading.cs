using System.Collections.Concurrent;
using System.Text.Json;
using GraphBuilder.Stores;
using Microsoft.Data.Sqlite;

namespace GraphBuilder.Sqlite;

/// <summary>Reads pages of the graph for exports: one statement of the folder <c>Export</c> a label or type.</summary>
internal sealed class GraphReading(GraphFilter filter)
{
    private const string Folder = "Export";
    private const int RowsPerPage = 4000;
    private const int ArticlesPerPage = 200;
    private const int ActorsPerPage = 200;

    // What is selected is said once for each kind of node; the statements name it in braces.
    private static readonly string[] s_selections = ["actor", "article", "statement", "own", "relationship"];
    private static readonly ConcurrentDictionary<string, string> s_statements = new();

    private readonly KeyValuePair<string, object?>[] _filter =
    [
        new("all", filter.IsNone), new("actor", filter.Actor), new("a", filter.Dyad?.A), new("b", filter.Dyad?.B), new("from", filter.From),
            new("to", filter.To),
        new("events", filter.Events.Count == 0 ? null : JsonSerializer.Serialize(filter.Events)),
    ];

    /// <summary>The next nodes of a label after that id.</summary>
    public List<GraphNode> ReadNodes(Session session, NodeShape shape, string after) =>
        session.Rows(Statement(shape.Name.ToLowerInvariant()), Parameters(after, shape.Name == "Article" ? ArticlesPerPage : RowsPerPage),
            row => new GraphNode(shape, row.GetString(0), ReadValues(row, shape, 1)));

    /// <summary>The next edges of a type after that end, each with the end it hangs on; a row without an edge only moves the page on.</summary>
    public List<(string Place, GraphEdge? Edge)> ReadEdges(Session session, EdgeShape shape, string after) =>
        session.Rows(Statement(shape.Derived ? "derived" : shape.Name.ToLowerInvariant().Replace('_', '-')),
            [.. Parameters(after, shape.Derived ? ActorsPerPage : shape is { To: "Article", ByTail: false } ? ArticlesPerPage : RowsPerPage),
                new("type", shape.Name)],
            row => (row.GetString(shape.ByTail ? 0 : 1),
                row.IsDBNull(0) || row.IsDBNull(1) ? null : new GraphEdge(shape, row.GetString(0), row.GetString(1), ReadValues(row, shape, 2))));

    /// <summary>The next events after that id.</summary>
    public List<StoredEvent> ReadEvents(Session session, string after) => session.Rows(Statement("events"), Parameters(after, RowsPerPage), ReadEvent);

    private static StoredEvent ReadEvent(SqliteDataReader row)
    {
        var shape = GraphModel.Nodes.First(n => n.Name == "Relationship");
        var at = 1 + shape.Properties.Count;
        return new(row.GetString(0), Side(row, 1, at), Side(row, 4, at + 5))
        {
            Values = ReadValues(row, shape, 1),
            Quote = new(row.GetString(at + 10), row.TextOrNull(at + 11), row.GetString(at + 12), row.TextOrNull(at + 13), row.TextOrNull(at + 14),
                row.TextOrNull(at + 15), row.TextOrNull(at + 16)),
        };
    }

    private static EventSide Side(SqliteDataReader row, int id, int at) =>
        new(row.TextOrNull(id), row.TextOrNull(at), row.TextOrNull(at + 1), row.TextOrNull(at + 2),
            row.IsDBNull(at + 3) ? [] : JsonList.Read(row.GetString(at + 3)), row.TextOrNull(at + 4));

    private static object?[] ReadValues(SqliteDataReader row, ElementShape shape, int at) =>
        [.. shape.Properties.Select((p, i) => ReadValue(row, at + i, p.Kind))];

    private static object? ReadValue(SqliteDataReader row, int column, PropertyKind kind) => row.IsDBNull(column) ? null : kind switch
    {
        PropertyKind.Integer => row.GetInt64(column),
        PropertyKind.Real => row.GetDouble(column),
        PropertyKind.Boolean => row.GetBoolean(column),
        PropertyKind.List => JsonList.Read(row.GetString(column)),
        _ => row.GetString(column),
    };

    private static string Statement(string name) => s_statements.GetOrAdd(name, n =>
        s_selections.Aggregate(SqlText.Of(Folder, n),
            (sql, part) => sql.Replace($"{{{part}}}", SqlText.Of(Folder, "selected-" + part), StringComparison.Ordinal)));

    private KeyValuePair<string, object?>[] Parameters(string after, int limit) => [.. _filter, new("after", after), new("limit", limit)];
}
