using System.Runtime.CompilerServices;
using GraphBuilder.Identity;
using GraphBuilder.Model;
using GraphBuilder.Neo4j.Http;
using GraphBuilder.Neo4j.Reading;
using GraphBuilder.Neo4j.Writing;
using GraphBuilder.Stores;

namespace GraphBuilder.Neo4j;

/// <summary>The graph in a Neo4j database, reached through its HTTP Query API v2 (Neo4j 5.19 or newer) or another <see cref="ICypherConnection"/>.</summary>
public sealed class Neo4jGraphStore : IGraphStore
{
    private const int GraphsPerPage = 20;

    private readonly ICypherConnection _connection;
    private readonly Migrations _migrations;
    private readonly IdentityWriter _identity;
    private readonly ArticleWriter _writer;
    private readonly NodeReader _nodes;
    private readonly CopyReading _copies;
    private bool _schemaApplied;

    /// <summary>Connects nothing yet. <paramref name="time"/> paces the retries; <paramref name="handler"/> stands in for the network in tests.</summary>
    public Neo4jGraphStore(Neo4jOptions options, TimeProvider? time = null, HttpMessageHandler? handler = null)
        : this(options, new HttpConnection(options.ForHttp(), time ?? TimeProvider.System, handler), time ?? TimeProvider.System)
    {
    }

    /// <summary>The graph over another connection.</summary>
    internal Neo4jGraphStore(Neo4jOptions options, ICypherConnection connection, TimeProvider time)
    {
        Name = $"{options.Uri}db/{options.Database}";
        _connection = connection;
        _migrations = new(connection, time);
        _identity = new(connection);
        _writer = new(connection, _identity);
        _nodes = new(RunAsync);
        Ledger = new Neo4jLedger(RunAsync);
        _copies = new(RunAsync);
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public ILedger Ledger { get; }

    /// <inheritdoc/>
    public Task<SchemaStatus> ReadSchemaAsync(CancellationToken cancellation) => _migrations.ReadAsync(cancellation);

    /// <inheritdoc/>
    public async Task<SchemaStatus> ApplySchemaAsync(CancellationToken cancellation)
    {
        var status = await _migrations.ApplyAsync(cancellation);
        _schemaApplied = true;
        return status;
    }

    /// <inheritdoc/>
    public async Task<WriteSummary> WriteAsync(IngestionRun run, IReadOnlyList<ArticleGraph> articles, CancellationToken cancellation)
    {
        await NeedSchemaAsync(cancellation);
        return await _writer.WriteAsync(run, articles, cancellation);
    }

    /// <inheritdoc/>
    public async Task<WriteSummary> DecideAsync(IdentityDecision decision, CancellationToken cancellation)
    {
        await NeedSchemaAsync(cancellation);
        return await _identity.DecideAsync(decision, cancellation);
    }

    /// <inheritdoc/>
    public Task<IdentityLog> ReadIdentityAsync(CancellationToken cancellation) => _identity.ReadAsync(cancellation);

    /// <inheritdoc/>
    public Task EndRunAsync(IngestionRun run, DateTimeOffset endedAt, WriteSummary total, CancellationToken cancellation) =>
        _writer.EndRunAsync(run, endedAt, total, cancellation);

    /// <inheritdoc/>
    public async Task<QueryResult> QueryAsync(NamedQuery query, IReadOnlyDictionary<string, string?> parameters, CancellationToken cancellation)
    {
        var answer = await RunAsync(new(CypherScripts.Statement("queries/" + query.Name), query.Complete(parameters), ReadOnly: true), cancellation);
        return new(answer.Fields, answer.Rows);
    }

    /// <summary>Runs any Cypher that only reads; values that are no text, number, truth value or list of texts are given as JSON. A <see cref="CypherException"/> says what Neo4j does not understand.</summary>
    public async Task<QueryResult> RunCypherAsync(string text, CancellationToken cancellation)
    {
        var answer = await RunAsync(new(text, ReadOnly: true), cancellation);
        return new(answer.Fields, [.. answer.Rows.Select(row => (IReadOnlyList<object?>)[.. row.Select(TypedJson.Flatten)])]);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<StoredActor> ReadActorsAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var row in ReadPagesAsync("read/actors", cancellation))
            yield return new(new((string)row[0]!), (string)row[1]!, (string)row[2]!, (string?)row[3], (IReadOnlyList<string>)row[4]!, (long)row[5]!);
    }

    /// <inheritdoc/>
    public Task<NodeView?> ReadNodeAsync(string id, CancellationToken cancellation) => _nodes.ReadAsync(id, cancellation);

    /// <inheritdoc/>
    public async IAsyncEnumerable<StoredEvidence> ReadEvidenceAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var row in ReadPagesAsync("read/evidence", cancellation))
            yield return new(new((string)row[0]!), (string)row[1]!, (string)row[2]!, [.. ((IEnumerable<object?>)row[3]!).Cast<IReadOnlyList<object?>>()
                .Select(q => new OwnedQuote((string)q[0]!, (int)(long)q[1]!, (int)(long)q[2]!, (string)q[3]!))]);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ArticleGraph> ReadGraphsAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var articles in ReadPagesAsync("read/article-ids", cancellation).Chunk(GraphsPerPage))
            foreach (var row in (await RunAsync(new(CypherScripts.Statement("read/graphs"), new { ids = articles.Select(a => a[0]) }, ReadOnly: true), cancellation)).Rows)
                yield return GraphRow.Read(row);
    }

    /// <inheritdoc/>
    public Task<IGraphReader> OpenReaderAsync(CancellationToken cancellation) => Task.FromResult<IGraphReader>(new GraphReading(RunAsync));

    /// <inheritdoc/>
    public IAsyncEnumerable<StoredVersion> ReadVersionsAsync(CancellationToken cancellation) => _copies.ReadVersionsAsync(cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<ArticleId, string>> ReadHashesAsync(IReadOnlyList<ArticleId> articles, CancellationToken cancellation) => _copies.ReadHashesAsync(articles, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ArticleGraph>> ReadArticlesAsync(IReadOnlyList<ArticleId> articles, CancellationToken cancellation) => _copies.ReadArticlesAsync(articles, cancellation);

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, long>> CountAsync(CancellationToken cancellation)
    {
        var answer = await RunAsync(new(CypherScripts.Statement("read/counts"), ReadOnly: true), cancellation);
        return answer.Rows.ToDictionary(r => (string)r[0]!, r => (long)r[1]!);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    // Without its constraints, parallel writers would make two nodes of one id.
    private async Task NeedSchemaAsync(CancellationToken cancellation)
    {
        if (!_schemaApplied)
            await ApplySchemaAsync(cancellation);
    }

    // Pages by id, so that neither side ever holds more than one of them.
    private async IAsyncEnumerable<IReadOnlyList<object?>> ReadPagesAsync(string script, [EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var after = ""; ;)
        {
            var answer = await RunAsync(new(CypherScripts.Statement(script), new { after }, ReadOnly: true), cancellation);
            if (answer.Rows.Count == 0)
                yield break;
            foreach (var row in answer.Rows)
                yield return row;
            after = (string)answer.Rows[^1][0]!;
        }
    }

    private Task<QueryAnswer> RunAsync(CypherCall call, CancellationToken cancellation) => _connection.RunAsync(call, cancellation);
}
