using GraphBuilder.Stores;

namespace GraphBuilder.Export;

/// <summary>Writes a graph in one format, item by item as it is read.</summary>
public interface IGraphExporter
{
    /// <summary>What it is for, in a few words.</summary>
    string Purpose { get; }

    /// <summary>True if it writes several files, each under its name; false if one, whose name is empty.</summary>
    bool WritesFolder { get; }

    /// <summary>
    /// Reads the graph and writes it into streams that <paramref name="open"/> makes and the exporter closes. The same graph gives the same bytes.
    /// </summary>
    Task ExportAsync(GraphSelection graph, Func<string, Stream> open, CancellationToken cancellation);
}

/// <summary>A graph or a part of it.</summary>
public sealed record GraphSelection(IGraphReader Reader, GraphFilter Filter)
{
    /// <summary>Its nodes.</summary>
    public IAsyncEnumerable<GraphNode> NodesAsync(CancellationToken cancellation) => Reader.ReadNodesAsync(Filter, cancellation);

    /// <summary>Its edges.</summary>
    public IAsyncEnumerable<GraphEdge> EdgesAsync(CancellationToken cancellation) => Reader.ReadEdgesAsync(Filter, cancellation);

    /// <summary>Its relationships as events.</summary>
    public IAsyncEnumerable<StoredEvent> EventsAsync(CancellationToken cancellation) => Reader.ReadEventsAsync(Filter, cancellation);
}
