using GraphBuilder.Neo4j.Http;
using Neo4j.Driver;

namespace GraphBuilder.Neo4j.Bolt;

/// <summary>A connection through Neo4j.Driver. Its managed transactions own the retries: nothing here tries again.</summary>
internal sealed class BoltConnection(Neo4jOptions options) : ICypherConnection
{
    private const int PatienceInSeconds = 30;

    private readonly IDriver _driver = GraphDatabase.Driver(
        options.Uri,
        options.Password is { } password ? AuthTokens.Basic(options.User, password) : AuthTokens.None,
        o => o.WithMaxTransactionRetryTime(TimeSpan.FromSeconds(PatienceInSeconds)).WithConnectionTimeout(TimeSpan.FromSeconds(5)));

    // What this program wrote last, so that it reads its own writes from any member of a cluster.
    private Bookmarks? _bookmarks;

    /// <inheritdoc/>
    public Task<QueryAnswer> RunAsync(CypherCall call, CancellationToken cancellation) => RunAsync(t => t.RunAsync(call, cancellation), call.ReadOnly);

    /// <inheritdoc/>
    public Task<T> TransactAsync<T>(Func<Transaction, Task<T>> work, CancellationToken cancellation) => RunAsync(work, readOnly: false);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _driver.DisposeAsync();

    private async Task<T> RunAsync<T>(Func<Transaction, Task<T>> work, bool readOnly)
    {
        await using var session = _driver.AsyncSession(o =>
        {
            o.WithDatabase(options.Database);
            if (_bookmarks is { } bookmarks)
                o.WithBookmarks(bookmarks);
        });
        try
        {
            var result = readOnly
                ? await session.ExecuteReadAsync(runner => work(new BoltTransaction(runner)))
                : await session.ExecuteWriteAsync(runner => work(new BoltTransaction(runner)));
            _bookmarks = session.LastBookmarks;
            return result;
        }
        catch (Exception e) when (e is QueryFault or Neo4jException)
        {
            throw FaultAdvice.Of(e as QueryFault ?? BoltTransaction.FaultOf((Neo4jException)e), options, $"{PatienceInSeconds} seconds");
        }
    }
}
