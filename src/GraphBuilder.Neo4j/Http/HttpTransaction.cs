namespace GraphBuilder.Neo4j.Http;

/// <summary>An explicit transaction: begun by its first statement, rolled back when left without a commit.</summary>
internal sealed class HttpTransaction(QueryApi api) : Transaction, IAsyncDisposable
{
    private string? _id;

    /// <summary>Makes its writes last; a fault here leaves the outcome unknown.</summary>
    public async Task CommitAsync(CancellationToken cancellation)
    {
        if (_id is null)
            return;
        await api.CommitAsync(_id, cancellation);
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

    /// <inheritdoc/>
    protected override async Task<QueryAnswer> SendAsync(CypherCall call, CancellationToken cancellation)
    {
        var answer = await api.RunInAsync(_id, call, cancellation);
        _id ??= answer.Transaction;
        return answer;
    }
}
