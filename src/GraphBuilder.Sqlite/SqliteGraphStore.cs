using System.Runtime.CompilerServices;
using System.Text.Json;
using GraphBuilder.Identity;
using GraphBuilder.Model;
using GraphBuilder.Stores;
using Polly;

namespace GraphBuilder.Sqlite;

/// <summary>The graph in one SQLite file. SQLite has no asynchronous input or output: methods return when the work is done.</summary>
public sealed class SqliteGraphStore : IGraphStore
{
    private const int ArticlesPerTransaction = 256;
    private const int ArticlesPerPage = 32;
    private const int ActorsPerPage = 1000;
    private const int VersionsPerPage = 10_000;

    private readonly StoreFile _file;
    private readonly Migrations _migrations;

    /// <summary>
    /// A store in that file, which is made when the schema is applied. <paramref name="retries"/> waits while others hold the file; the default waits some
    /// fifteen seconds.
    /// </summary>
    public SqliteGraphStore(string path, TimeProvider? time = null, ResiliencePipeline? retries = null)
    {
        _file = new(path, retries ?? StoreFile.Patient);
        _migrations = new(time ?? TimeProvider.System);
        Ledger = new SqliteLedger(this);
    }

    /// <inheritdoc/>
    public string Name => _file.Path;

    /// <inheritdoc/>
    public ILedger Ledger { get; }

    /// <inheritdoc/>
    public async Task<SchemaStatus> ReadSchemaAsync(CancellationToken cancellation) =>
        _file.IsThere() ? await _file.UseAsync(Migrations.Read, create: false, cancellation).ConfigureAwait(false) : Migrations.Bare;

    /// <inheritdoc/>
    public Task<SchemaStatus> ApplySchemaAsync(CancellationToken cancellation) => _file.UseAsync(_migrations.Apply, create: true, cancellation);

    /// <inheritdoc/>
    public async Task<WriteSummary> WriteAsync(IngestionRun run, IReadOnlyList<ArticleGraph> articles, CancellationToken cancellation)
    {
        var total = WriteSummary.None;
        foreach (var batch in articles.Chunk(ArticlesPerTransaction))
        {
            cancellation.ThrowIfCancellationRequested();
            total = total.Plus(await UseAsync(session => session.Transact(() => new ArticleWriter(session, run).Write(batch)), cancellation)
                .ConfigureAwait(false));
        }
        return total;
    }

    /// <inheritdoc/>
    public Task<WriteSummary> DecideAsync(IdentityDecision decision, CancellationToken cancellation) =>
        UseAsync(session => session.Transact(() => IdentityRows.Decide(session, decision)), cancellation);

    /// <inheritdoc/>
    public Task<IdentityLog> ReadIdentityAsync(CancellationToken cancellation) => UseAsync(IdentityRows.Read, cancellation);

    /// <inheritdoc/>
    public Task EndRunAsync(IngestionRun run, DateTimeOffset endedAt, WriteSummary total, CancellationToken cancellation) =>
        UseAsync(session => session.Run("UPDATE ingestion_run SET endedAt = ?2, counts = ?3 WHERE id = ?1",
            run.Id, Instant.Of(endedAt), JsonSerializer.Serialize(total, JsonSerializerOptions.Web)), cancellation);

    /// <inheritdoc/>
    public Task<QueryResult> QueryAsync(NamedQuery query, IReadOnlyDictionary<string, string?> parameters, CancellationToken cancellation) =>
        UseAsync(session => new QueryResult(query.Columns, session.Rows(SqlText.Of("Queries", query.Name),
            query.Complete(parameters).Select(p => KeyValuePair.Create<string, object?>(p.Key, p.Value)),
            row => (IReadOnlyList<object?>)[.. Enumerable.Range(0, row.FieldCount).Select(row.Cell)])), cancellation);

    /// <inheritdoc/>
    public IAsyncEnumerable<StoredActor> ReadActorsAsync(CancellationToken cancellation) =>
        PagesAsync((session, after) => NodeReader.ReadActors(session, after, ActorsPerPage), actor => actor.Id.Value, cancellation);

    /// <inheritdoc/>
    public Task<NodeView?> ReadNodeAsync(string id, CancellationToken cancellation) => UseAsync(session => NodeReader.Read(session, id), cancellation);

    /// <inheritdoc/>
    public IAsyncEnumerable<StoredEvidence> ReadEvidenceAsync(CancellationToken cancellation) =>
        PagesAsync((session, after) => NodeReader.ReadArticles(session, after, ArticlesPerPage), article => article.Article.Value, cancellation);

    /// <inheritdoc/>
    public IAsyncEnumerable<ArticleGraph> ReadGraphsAsync(CancellationToken cancellation) =>
        PagesAsync((session, after) => GraphReader.ReadPage(session, after, ArticlesPerPage), graph => graph.Article.Id.Value, cancellation);

    /// <inheritdoc/>
    public async Task<IGraphReader> OpenReaderAsync(CancellationToken cancellation) =>
        new Snapshot(await _file.HoldAsync(Migrations.Check, cancellation).ConfigureAwait(false), _file.Path);

    /// <inheritdoc/>
    public async IAsyncEnumerable<StoredVersion> ReadVersionsAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var run in await UseAsync(CopyReading.ReadRuns, cancellation).ConfigureAwait(false))
            await foreach (var version in PagesAsync((session, after) => CopyReading.ReadVersions(session, run, after, VersionsPerPage), v => v.Article.Value,
                cancellation).ConfigureAwait(false))
                yield return version;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<ArticleId, string>> ReadHashesAsync(IReadOnlyList<ArticleId> articles, CancellationToken cancellation) =>
        await UseAsync(session => CopyReading.ReadHashes(session, articles), cancellation).ConfigureAwait(false);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ArticleGraph>> ReadArticlesAsync(IReadOnlyList<ArticleId> articles, CancellationToken cancellation) =>
        await UseAsync(session => GraphReader.Read(session, [.. articles.Select(a => a.Value)]), cancellation).ConfigureAwait(false);

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, long>> CountAsync(CancellationToken cancellation) =>
        await UseAsync(NodeReader.Count, cancellation).ConfigureAwait(false);

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _file.Close();
        return ValueTask.CompletedTask;
    }

    internal Task<T> UseAsync<T>(Func<Session, T> work, CancellationToken cancellation) =>
        _file.UseAsync(session =>
        {
            Migrations.Check(session);
            return work(session);
        }, create: false, cancellation);

    // Page by page, so that neither memory nor a read transaction grows with the store.
    private async IAsyncEnumerable<T> PagesAsync<T>(Func<Session, string, List<T>> read, Func<T, string> idOf,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var after = ""; ;)
        {
            var page = await UseAsync(session => read(session, after), cancellation).ConfigureAwait(false);
            if (page.Count == 0)
                yield break;
            foreach (var item in page)
                yield return item;
            after = idOf(page[^1]);
        }
    }
}
