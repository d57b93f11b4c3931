using GraphBuilder.Neo4j;
using GraphBuilder.Neo4j.Http;
using GraphBuilder.Stores.Tests.Fixture;

namespace GraphBuilder.Stores.Tests.Neo4j;

/// <summary>The storage contract on a real Neo4j server.</summary>
[Collection(nameof(TestServer)), NeedsServer]
public sealed class Neo4jContract : Neo4jStorageContract
{
    [StoreFact]
    public async Task Query_files_run_as_they_are_pasted_into_Browser()
    {
        await using var store = await TestServer.OpenBareAsync();
        await store.WriteAsync(new("run/1", DateTimeOffset.UnixEpoch, "0.1.0"), Spring.All(), default);
        foreach (var query in QueryCatalog.Load().Queries)
            (await PasteAsync($"cypher/queries/{query.Name}.cypher")).Fields.ShouldBe(query.Columns, query.Name);
    }

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

    // Browser takes each ":param name => expression;" by itself and the rest as one statement.
    private static async Task<QueryAnswer> PasteAsync(string file)
    {
        var lines = CypherScripts.Read(file).Split('\n');
        var parameters = new Dictionary<string, object?>();
        foreach (var words in lines.Where(l => l.StartsWith(":param ", StringComparison.Ordinal)).Select(l => l[":param ".Length..].TrimEnd(';').Split(" => ")))
            parameters[words[0]] = (await TestServer.Options.RunAsync($"RETURN {words[1]}")).Rows[0][0];
        return await TestServer.Options.RunAsync(string.Join('\n', lines.Where(l => !l.StartsWith(':'))), parameters);
    }

    protected override Neo4jGraphStore Open() => new(TestServer.Options);
}
