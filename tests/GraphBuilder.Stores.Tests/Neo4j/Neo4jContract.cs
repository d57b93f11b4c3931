using GraphBuilder.Neo4j;
using GraphBuilder.Stores.Tests.Fixture;

namespace GraphBuilder.Stores.Tests.Neo4j;

/// <summary>The storage contract on a real Neo4j server.</summary>
[Collection(nameof(TestServer)), NeedsServer]
public sealed class Neo4jContract : Neo4jStorageContract
{
    [StoreFact]
    public async Task Denials_of_what_was_written_under_an_older_schema_are_found_by_its_migration()
    {
        await using var store = await TestServer.OpenBareAsync();
        await store.WriteAsync(new("run/1", DateTimeOffset.UnixEpoch, "0.1.0"), Spring.All(), default);
        await TestServer.Options.RunAsync("MATCH ()-[denies:DENIES]->() DELETE denies");
        await TestServer.Options.RunAsync("MATCH (m:SchemaMigration {version: 5}) DELETE m");

        await store.ApplySchemaAsync(default);

        (await TestServer.Options.RunAsync("MATCH (no)-[:DENIES]->(yes:Relationship) RETURN labels(no)[0], no.id, yes.id ORDER BY no.id")).Rows.Select(r => string.Join(' ', r)).ShouldBe(
        [
            $"Relationship {Spring.NoShelling.ToNode().Id} {Spring.Shelling.ToNode().Id}",
            $"Statement {Spring.Denial} {Spring.Shelling.ToNode().Id}",
        ]);
    }

    protected override Neo4jGraphStore Open() => new(TestServer.Options);
}
