using System.Runtime.CompilerServices;
using GraphBuilder.Stores;
using Microsoft.Data.Sqlite;

namespace GraphBuilder.Sqlite;

/// <summary>The graph as it is when the session's transaction begins: whoever writes meanwhile is not held up, and not seen.</summary>
internal sealed class Snapshot(Session session, string path) : IGraphReader
{
    /// <inheritdoc/>
    public long LeftOut => 0;

    /// <inheritdoc/>
    public async IAsyncEnumerable<GraphNode> ReadNodesAsync(GraphFilter filter, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var reading = new GraphReading(filter);
        foreach (var shape in GraphModel.Nodes)
            await foreach (var node in PagesAsync(after => reading.ReadNodes(session, shape, after), node => node.Id, cancellation).ConfigureAwait(false))
                yield return node;
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<GraphEdge> ReadEdgesAsync(GraphFilter filter, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var reading = new GraphReading(filter);
        foreach (var shape in GraphModel.Edges)
            await foreach (var row in PagesAsync(after => reading.ReadEdges(session, shape, after), row => row.Place, cancellation).ConfigureAwait(false))
                if (row.Edge is { } edge)
                    yield return edge;
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<StoredEvent> ReadEventsAsync(GraphFilter filter, CancellationToken cancellation)
    {
        var reading = new GraphReading(filter);
        return PagesAsync(after => reading.ReadEvents(session, after), found => found.Id, cancellation);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        session.Dispose();
        return ValueTask.CompletedTask;
    }

    private async IAsyncEnumerable<T> PagesAsync<T>(Func<string, List<T>> read, Func<T, string> idOf, [EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var after = ""; ;)
        {
            var page = await PageAsync(read, after, cancellation).ConfigureAwait(false);
            if (page.Count == 0)
                yield break;
            foreach (var item in page)
                yield return item;
            after = idOf(page[^1]);
        }
    }

    private Task<List<T>> PageAsync<T>(Func<string, List<T>> read, string after, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            return Task.FromResult(read(after));
        }
        catch (SqliteException e)
        {
            throw SqliteFault.Explain(e, path);
        }
    }
}
