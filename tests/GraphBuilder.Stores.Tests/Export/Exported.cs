using System.Text;
using GraphBuilder.Export;

namespace GraphBuilder.Stores.Tests.Export;

/// <summary>Exports into memory.</summary>
internal static class Exported
{
    /// <summary>All files of an export by name; one that writes no folder has the name "".</summary>
    public static async Task<Dictionary<string, byte[]>> FilesAsync(IGraphStore store, string format, GraphFilter? filter = null)
    {
        var files = new Dictionary<string, MemoryStream>();
        await using var graph = await store.OpenReaderAsync(default);
        await ExportFormats.All[format].ExportAsync(new(graph, filter ?? GraphFilter.None), name => files[name] = new(), default);
        return files.ToDictionary(f => f.Key, f => f.Value.ToArray());
    }

    /// <summary>The nodes, then the edges of a part of the graph.</summary>
    public static async Task<(List<GraphNode> Nodes, List<GraphEdge> Edges)> PartAsync(this IGraphStore store, GraphFilter filter)
    {
        await using var graph = await store.OpenReaderAsync(default);
        return (await graph.ReadNodesAsync(filter, default).ToListAsync(), await graph.ReadEdgesAsync(filter, default).ToListAsync());
    }

    /// <summary>The relationships of a part of the graph, as events.</summary>
    public static async Task<List<StoredEvent>> EventsAsync(this IGraphStore store, GraphFilter filter)
    {
        await using var graph = await store.OpenReaderAsync(default);
        return await graph.ReadEventsAsync(filter, default).ToListAsync();
    }

    /// <summary>The only file, as text.</summary>
    public static async Task<string> TextAsync(IGraphStore store, string format, GraphFilter? filter = null) => Encoding.UTF8.GetString((await FilesAsync(store, format, filter))[""]);
}
