using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using GraphBuilder.Neo4j.Http;
using GraphBuilder.Stores;

namespace GraphBuilder.Neo4j.Reading;

/// <summary>
/// Reads the graph for exports, page by page: one file of <c>cypher/export</c> a label or type. Neo4j shows each page as the graph is then, so eight bytes are
/// kept of every node's id, and an edge that came with a node later, or whose node is gone, is left out.
/// </summary>
internal sealed class GraphReading(Func<CypherCall, CancellationToken, Task<QueryAnswer>> read) : IGraphReader
{
    private const int RowsPerPage = 4000;
    private const int ArticlesPerPage = 200;
    private const int ActorsPerPage = 200;

    // What is selected is said once for each kind of node; the statements name it in braces. For the whole graph it is left out, because the server needs many seconds to plan it all.
    private static readonly string[] s_selections = ["actor", "article", "statement", "own", "relationship"];
    private static readonly ConcurrentDictionary<(string Name, bool IsWhole), string> s_statements = new();
    private static readonly NodeShape s_relationship = GraphModel.Nodes.First(n => n.Name == "Relationship");

    private readonly HashSet<long> _nodes = [];

    /// <inheritdoc/>
    public long LeftOut { get; private set; }

    /// <inheritdoc/>
    public async IAsyncEnumerable<GraphNode> ReadNodesAsync(GraphFilter filter, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var shape in GraphModel.Nodes)
            await foreach (var row in ReadAsync(filter, shape.Name.ToLowerInvariant(), shape.Name == "Article" ? ArticlesPerPage : RowsPerPage, 0, null, cancellation))
            {
                var id = (string)row[0]!;
                _nodes.Add(HashOf(id));
                yield return new(shape, id, ValuesOf(row, shape, 1));
            }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<GraphEdge> ReadEdgesAsync(GraphFilter filter, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var shape in GraphModel.Edges)
        {
            var script = shape.Derived ? "derived" : shape.Name.ToLowerInvariant().Replace('_', '-');
            var limit = shape.Derived ? ActorsPerPage : shape is { To: "Article", ByTail: false } ? ArticlesPerPage : RowsPerPage;
            await foreach (var row in ReadAsync(filter, script, limit, shape.ByTail ? 0 : 1, shape.Name, cancellation))
                // A row without its other end only moves the page on.
                if (row[0] is string from && row[1] is string to && IsWhole(from, to))
                    yield return new(shape, from, to, ValuesOf(row, shape, 2));
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<StoredEvent> ReadEventsAsync(GraphFilter filter, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var at = 1 + s_relationship.Properties.Count;
        await foreach (var row in ReadAsync(filter, "events", RowsPerPage, 0, null, cancellation))
            yield return new((string)row[0]!, Side(row, 1, at), Side(row, 4, at + 5))
            {
                Values = ValuesOf(row, s_relationship, 1),
                Quote = new((string)row[at + 10]!, (string?)row[at + 11], (string)row[at + 12]!, (string?)row[at + 13], (string?)row[at + 14], (string?)row[at + 15], (string?)row[at + 16]),
            };
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private bool IsWhole(string from, string to)
    {
        var whole = _nodes.Contains(HashOf(from)) && _nodes.Contains(HashOf(to));
        if (!whole)
            LeftOut++;
        return whole;
    }

    private static long HashOf(string id) => BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(MemoryMarshal.AsBytes(id.AsSpan())));

    private async IAsyncEnumerable<IReadOnlyList<object?>> ReadAsync(GraphFilter filter, string script, int limit, int place, string? type,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var after = ""; ;)
        {
            var answer = await read(new(Statement(script, filter.IsNone), Parameters(filter, after, limit, type), ReadOnly: true), cancellation);
            if (answer.Rows.Count == 0)
                yield break;
            foreach (var row in answer.Rows)
                yield return row;
            after = (string)answer.Rows[^1][place]!;
        }
    }

    private static object Parameters(GraphFilter filter, string after, int limit, string? type) => new
    {
        all = filter.IsNone,
        actor = filter.Actor,
        a = filter.Dyad?.A,
        b = filter.Dyad?.B,
        from = filter.From,
        to = filter.To,
        events = filter.Events.Count == 0 ? null : filter.Events,
        after,
        limit,
        type,
    };

    private static EventSide Side(IReadOnlyList<object?> row, int id, int at) =>
        new((string?)row[id], (string?)row[at], (string?)row[at + 1], (string?)row[at + 2], (IReadOnlyList<string>?)row[at + 3] ?? [], (string?)row[at + 4]);

    private static object?[] ValuesOf(IReadOnlyList<object?> row, ElementShape shape, int at) => [.. shape.Properties.Select((p, i) => ValueOf(row[at + i], p.Kind))];

    // Whoever else wrote to the graph may have stored a whole number where a real one belongs.
    private static object? ValueOf(object? value, PropertyKind kind) => kind == PropertyKind.Real && value is long whole ? Convert.ToDouble(whole, CultureInfo.InvariantCulture) : value;

    private static string Statement(string name, bool isWhole) => s_statements.GetOrAdd((name, isWhole), _ => s_selections.Aggregate(CypherScripts.Statement("export/" + name),
        (cypher, part) => cypher.Replace($"{{{part}}}", isWhole ? "true" : CypherScripts.Statement("export/selected-" + part), StringComparison.Ordinal)));
}
