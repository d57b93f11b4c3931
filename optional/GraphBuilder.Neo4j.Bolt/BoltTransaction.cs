using GraphBuilder.Neo4j.Http;
using Neo4j.Driver;

namespace GraphBuilder.Neo4j.Bolt;

/// <summary>A managed transaction of the driver, which commits it when its work is done.</summary>
internal sealed class BoltTransaction(IAsyncQueryRunner runner) : Transaction
{
    /// <summary>The fault behind an exception of the driver; one without a code comes from the connection, not from the server.</summary>
    public static QueryFault FaultOf(Neo4jException e) => e switch
    {
        AuthenticationException => QueryFault.Reported(QueryFault.Unauthorized, e.Message),
        { Code: null or "" } => QueryFault.Lost(e),
        _ => QueryFault.Reported(e.Code, e.Message),
    };

    /// <inheritdoc/>
    protected override async Task<QueryAnswer> SendAsync(CypherCall call, CancellationToken cancellation)
    {
        // The driver cannot be stopped in the middle of a statement; to leave the transaction here rolls it back.
        cancellation.ThrowIfCancellationRequested();
        try
        {
            var cursor = await runner.RunAsync(call.Text, BoltValues.MapOf(call.Parameters));
            var fields = await cursor.KeysAsync();
            var rows = new List<IReadOnlyList<object?>>();
            while (await cursor.FetchAsync())
                rows.Add(RowOf(cursor.Current, fields.Length));
            var counters = (await cursor.ConsumeAsync()).Counters;
            return new(fields, rows, counters.NodesCreated, counters.NodesDeleted);
        }
        // The driver asks each exception whether to try again. That is no help against too little memory, and some faults pass that it takes for lasting.
        catch (Neo4jException e) when (FaultOf(e).Kind == FaultKind.TooLarge)
        {
            throw FaultOf(e);
        }
        catch (Neo4jException e) when (FaultOf(e).Kind == FaultKind.Transient && !e.IsRetriable)
        {
            throw new TransientException(e.Code, e.Message, e);
        }
    }

    private static IReadOnlyList<object?> RowOf(IRecord row, int columns) => [.. Enumerable.Range(0, columns).Select(i => BoltValues.Read(row[i]))];
}
