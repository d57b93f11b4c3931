namespace GraphBuilder.Stores.Tests.Neo4j;

/// <summary>The storage contract on a real Neo4j server.</summary>
[Collection(nameof(TestServer)), NeedsServer]
public sealed class Neo4jContract : StorageContract
{
    protected override async Task<IGraphStore> OpenBareAsync() => await TestServer.OpenBareAsync();

    protected override Task<IGraphStore> OpenAgainAsync(IGraphStore store) => Task.FromResult<IGraphStore>(new GraphBuilder.Neo4j.Neo4jGraphStore(TestServer.Options));

    protected override Task ForgeMigrationAsync(IGraphStore store, int version, string checksum) =>
        TestServer.Options.RunAsync("MERGE (m:SchemaMigration {version: $version}) SET m.checksum = $checksum", new { version, checksum });
}
