using GraphBuilder.Neo4j.Http;

namespace GraphBuilder.Neo4j;

/// <summary>
/// A way to a Neo4j database, and the one owner of its retries. What remains wrong after them is a <see cref="CypherException"/>, or a
/// <see cref="GraphBuilder.Stores.StoreUnavailableException"/> whose inner exception is the <see cref="QueryFault"/>.
/// </summary>
internal interface ICypherConnection : IAsyncDisposable
{
    /// <summary>Runs a statement in a transaction of its own.</summary>
    Task<QueryAnswer> RunAsync(CypherCall call, CancellationToken cancellation);

    /// <summary>Runs the work in one transaction, which is committed when the work is done and rolled back where it fails. Work may be run several times, so it must say what shall be, not what to add.</summary>
    Task<T> TransactAsync<T>(Func<Transaction, Task<T>> work, CancellationToken cancellation);
}

/// <summary>An open transaction; it counts what its statements do.</summary>
internal abstract class Transaction
{
    /// <summary>Nodes created by its statements so far.</summary>
    public long NodesCreated { get; private set; }

    /// <summary>Nodes deleted by its statements so far.</summary>
    public long NodesDeleted { get; private set; }

    /// <summary>Runs one statement.</summary>
    public async Task<QueryAnswer> RunAsync(CypherCall call, CancellationToken cancellation)
    {
        var answer = await SendAsync(call, cancellation);
        NodesCreated += answer.NodesCreated;
        NodesDeleted += answer.NodesDeleted;
        return answer;
    }

    /// <summary>Sends one statement.</summary>
    protected abstract Task<QueryAnswer> SendAsync(CypherCall call, CancellationToken cancellation);
}
