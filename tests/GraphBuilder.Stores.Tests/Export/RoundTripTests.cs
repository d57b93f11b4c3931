using GraphBuilder.Model;
using GraphBuilder.Neo4j;
using GraphBuilder.Sqlite;
using GraphBuilder.Stores.Tests.Fixture;
using GraphBuilder.Stores.Tests.Neo4j;
using Microsoft.Data.Sqlite;

namespace GraphBuilder.Stores.Tests.Export;

/// <summary>What was exported and read by Neo4j's own tools is the same graph.</summary>
public sealed class RoundTripTests
{
    private static readonly IngestionRun s_run = new("run/1", new(2022, 12, 15, 8, 0, 0, TimeSpan.Zero), "0.1.0");

    private static IEnumerable<ArticleGraph> Articles =>
        [.. Winter.All(), .. Enumerable.Range(0, 40).Select(n => Shelf.Take(n, 2)), Odd.Article(string.Concat(Odd.Pieces.Where(p => p != "\u001F")))];

    [Collection(nameof(OwnServer)), NeedsServer("NEO4J_TEST_SERVER")]
    public sealed class ByImport
    {
        [StoreFact]
        public async Task Csv_goes_through_neo4j_admin_and_comes_back_as_it_was()
        {
            var folder = Directory.CreateTempSubdirectory("graphbuilder");
            await using var sqlite = await OpenAsync(folder);
            foreach (var (name, bytes) in await Exported.FilesAsync(sqlite, "csv"))
                await File.WriteAllBytesAsync(Path.Combine(folder.FullName, name), bytes);
            await using var server = await OwnServer.ImportAsync(folder, "import.args");
            await using var neo4j = new Neo4jGraphStore(server.Options);
            await neo4j.ApplySchemaAsync(default);
            await RunScriptAsync(server.Options, await File.ReadAllTextAsync(Path.Combine(folder.FullName, "after-import.cypher")));
            (await Exported.TextAsync(neo4j, "jsonl")).ShouldBe(await Exported.TextAsync(sqlite, "jsonl"));
            (await neo4j.DumpAsync(Articles)).ShouldBe(await sqlite.DumpAsync(Articles));
            await ClearAsync(folder);
        }
    }

    [Collection(nameof(TestServer)), NeedsServer]
    public sealed class ByScript
    {
        [StoreFact]
        public async Task A_cypher_script_makes_the_graph_and_changes_nothing_when_it_is_run_again()
        {
            var folder = Directory.CreateTempSubdirectory("graphbuilder");
            await using var sqlite = await OpenAsync(folder);
            await using var neo4j = await TestServer.OpenBareAsync();
            var script = await Exported.TextAsync(sqlite, "cypher");
            await RunScriptAsync(TestServer.Options, script);
            await RunScriptAsync(TestServer.Options, script);
            await neo4j.ApplySchemaAsync(default);
            (await Exported.TextAsync(neo4j, "jsonl")).ShouldBe(await Exported.TextAsync(sqlite, "jsonl"));
            await ClearAsync(folder);
        }
    }

    // A statement ends where a line ends with a semicolon: line ends inside texts are escaped.
    private static async Task RunScriptAsync(Neo4jOptions server, string script)
    {
        foreach (var statement in script.Split(";\n", StringSplitOptions.RemoveEmptyEntries))
            await server.RunAsync(statement);
    }

    private static async Task<SqliteGraphStore> OpenAsync(DirectoryInfo folder)
    {
        var store = new SqliteGraphStore(Path.Combine(folder.FullName, "graph.db"));
        await store.ApplySchemaAsync(default);
        await store.WriteAsync(s_run, [.. Articles], default);
        return store;
    }

    private static Task ClearAsync(DirectoryInfo folder)
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
        return Task.CompletedTask;
    }
}
