using GraphBuilder.Neo4j;

namespace GraphBuilder.Stores.Tests.Neo4j;

/// <summary>The storage contract on the server of the tests, over whatever connection.</summary>
public abstract class Neo4jStorageContract : StorageContract
{
    /// <summary>A store on that server.</summary>
    protected abstract Neo4jGraphStore Open();

    protected override bool KeepsSnapshots => false;

    protected override async Task<IGraphStore> OpenBareAsync()
    {
        await TestServer.Options.EmptyAsync();
        return Open();
    }

    protected override Task<IGraphStore> OpenAgainAsync(IGraphStore store) => Task.FromResult<IGraphStore>(Open());

    protected override Task ForgeMigrationAsync(IGraphStore store, int version, string checksum) =>
        TestServer.Options.RunAsync("MERGE (m:SchemaMigration {version: $version}) SET m.checksum = $checksum", new { version, checksum });
}
