using GraphBuilder.Model;
using GraphBuilder.Stores.Tests.Fixture;

namespace GraphBuilder.Stores.Tests;

/// <summary>What every store does alike; one class a store derives from it and says how to open one.</summary>
public abstract partial class StorageContract
{
    private static readonly IngestionRun s_run = new("run/1", new(2022, 12, 15, 8, 0, 0, TimeSpan.Zero), "0.1.0");

    private readonly QueryCatalog _catalog = QueryCatalog.Load();

    /// <summary>An empty store without a schema.</summary>
    protected abstract Task<IGraphStore> OpenBareAsync();

    /// <summary>True where an open reader sees nothing of what is written after it was opened.</summary>
    protected abstract bool KeepsSnapshots { get; }

    /// <summary>A second handle on the same data.</summary>
    protected abstract Task<IGraphStore> OpenAgainAsync(IGraphStore store);

    /// <summary>Writes a row into the store's migration history, over the one of that version if there is one.</summary>
    protected abstract Task ForgeMigrationAsync(IGraphStore store, int version, string checksum);

    private async Task<IGraphStore> OpenEmptyAsync()
    {
        var store = await OpenBareAsync();
        await store.ApplySchemaAsync(default);
        return store;
    }

    private async Task<IGraphStore> OpenWithAsync(params IReadOnlyList<ArticleGraph> articles)
    {
        var store = await OpenEmptyAsync();
        await store.WriteAsync(s_run, articles, default);
        return store;
    }

    private async Task<string[]> AskAsync(IGraphStore store, string query, params (string Name, string Value)[] given)
    {
        var named = _catalog.Find(query).ShouldNotBeNull();
        var parameters = named.Parameters.ToDictionary(p => p.Name, p => given.Where(g => g.Name == p.Name).Select(g => g.Value).FirstOrDefault());
        var result = await store.QueryAsync(named, parameters, default);
        result.Columns.ShouldBe(named.Columns);
        return result.Show();
    }
}
