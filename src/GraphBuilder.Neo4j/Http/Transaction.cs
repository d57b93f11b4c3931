namespace GraphBuilder.Neo4j.Http;

/// <summary>An explicit transaction: begun by its first statement, rolled back when left without a commit.</summary>
internal sealed class Transaction(QueryApi api) : IAsyncDisposable
{
    private string? _id;

    /// <summary>Nodes created by its statements so far.</summary>
    public long NodesCreated { get; private set; }

    /// <summary>Nodes deleted by its statements so far.</summary>
    public long NodesDeleted { get; private set; }

    /// <summary>Runs one statement.</summary>
    public async Task<QueryAnswer> RunAsync(CypherCall call, CancellationToken cancellation)
    {
        var answer = await api.RunInAsync(_id, call, cancellation);
        _id ??= answer.Transaction;
        NodesCreated += answer.NodesCreated;
        NodesDeleted += answer.NodesDeleted;
        return answer;
    }

    /// <summary>Makes its writes last; a fault here leaves the outcome unknown.</summary>
    public async Task CommitAsync(CancellationToken cancellation)
    {
        await api.CommitAsync(_id!, cancellation);
        _id = null;
    }

    /// <summary>Rolls back what was not committed. Best effort: the server does the same by itself after a minute.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_id is null)
            return;
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        try
        {
            await api.RollBackAsync(_id, limit.Token);
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException)
        {
            // The server is gone, and the transaction with it.
        }
    }
}
