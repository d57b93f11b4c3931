using System.Text.RegularExpressions;
using GraphBuilder.Model;
using GraphBuilder.Neo4j;
using GraphBuilder.Stores.Tests.Fixture;

namespace GraphBuilder.Stores.Tests.Neo4j;

/// <summary>A database that an earlier version of the program made, or that a crash left between two versions, is brought up to date with what it holds.</summary>
[Collection(nameof(TestServer)), NeedsServer]
public sealed partial class UpgradeTests
{
    private const string History = "MATCH (m:SchemaMigration) RETURN m.version, m.name, m.checksum ORDER BY m.version";
    private const string Objects = "SHOW INDEXES YIELD name, type RETURN name, type ORDER BY name";
    private const string Edges = "MATCH (a)-[r]->(b) RETURN coalesce(a.id, ''), type(r), coalesce(b.id, ''), properties(r)";

    private static readonly IngestionRun s_run = new("run/1", DateTimeOffset.UnixEpoch, "0.1.0");

    public static TheoryData<int> EarlierVersions => [.. Enumerable.Range(1, CypherScripts.In("schema").Count - 1)];

    [StoreTheory, MemberData(nameof(EarlierVersions))]
    public async Task A_database_of_every_earlier_version_is_upgraded_with_its_graph(int version)
    {
        List<ArticleGraph> articles = [.. Spring.All(), .. Winter.All()];
        await using var store = await TestServer.OpenBareAsync();
        await store.WriteAsync(s_run, articles, default);
        var now = await ReadAllAsync(store, articles);
        await TakeBackToAsync(version);
        (await ReadAllAsync(store, articles)).ShouldNotBe(now);

        await using var upgraded = new Neo4jGraphStore(TestServer.Options);
        var then = await upgraded.ReadSchemaAsync(default);
        (then.Version, then.Pending.Count).ShouldBe((version, then.Known - version));
        (await upgraded.ApplySchemaAsync(default)).Pending.ShouldBeEmpty();

        (await ReadAllAsync(upgraded, articles)).ShouldBe(now);
        (await upgraded.WriteAsync(s_run, articles, default)).ShouldBe(WriteSummary.None with { Unchanged = articles.Count });
        (await upgraded.WriteAsync(s_run, [articles[0] with { GraphHash = "edited" }], default)).Edited.ShouldBe(1);
    }

    [StoreTheory]
    [InlineData(3)]
    [InlineData(12)]
    public async Task A_schema_that_a_crash_cut_off_holds_no_lock_and_is_completed_by_the_next_run(int requests)
    {
        await using (var whole = await TestServer.OpenBareAsync())
            await whole.ApplySchemaAsync(default);
        var complete = await ReadSchemaAsync();
        await TakeBackToAsync(0);
        await using (var crashing = new Neo4jGraphStore(TestServer.Options, new HurriedTime(), new CutNetwork(requests)))
            await Should.ThrowAsync<StoreUnavailableException>(() => crashing.ApplySchemaAsync(default));

        await using var next = new Neo4jGraphStore(TestServer.Options);
        (await next.ReadSchemaAsync(default)).Pending.ShouldNotBeEmpty();
        await next.ApplySchemaAsync(default);
        (await ReadSchemaAsync()).ShouldBe(complete);
    }

    // What the scripts after that version made, and what they say of the graph (V005: DENIES), is not there yet.
    private static async Task TakeBackToAsync(int version)
    {
        foreach (var made in CypherScripts.In("schema").Skip(version).SelectMany(s => Made().Matches(CypherScripts.Read($"cypher/schema/{s}.cypher"))))
            await TestServer.Options.RunAsync($"DROP {made.Groups[1].Value} {made.Groups[2].Value} IF EXISTS");
        await TestServer.Options.RunAsync("MATCH (m:SchemaMigration) WHERE m.version > $version DELETE m", new { version });
        if (version < 5)
            await TestServer.Options.RunAsync("MATCH ()-[denies:DENIES]->() DELETE denies");
    }

    private static async Task<string> ReadAllAsync(Neo4jGraphStore store, List<ArticleGraph> articles) =>
        $"{await ReadSchemaAsync()}\n{await store.DumpAsync(articles)}\n{await store.AnswersAsync(articles)}\n{await ReadSortedAsync(Edges)}";

    private static async Task<string> ReadSchemaAsync() => $"{await ReadAsync(History)}\n{await ReadAsync(Objects)}";

    // Columns sort as text here: a number after ORDER BY is no column in Cypher, and edges that were made again come in another order.
    private static async Task<string> ReadSortedAsync(string cypher) => string.Join('\n', (await ReadAsync(cypher)).Split('\n').Order(StringComparer.Ordinal));

    private static async Task<string> ReadAsync(string cypher) =>
        string.Join('\n', (await TestServer.Options.RunAsync(cypher)).Rows.Select(r => string.Join(" | ", r.Select(GraphBuilder.Neo4j.Http.TypedJson.Flatten))));

    [GeneratedRegex(@"CREATE (CONSTRAINT|INDEX) (\w+) IF NOT EXISTS")]
    private static partial Regex Made();

    /// <summary>A network that carries so many requests and no more.</summary>
    private sealed class CutNetwork(int requests) : DelegatingHandler(new SocketsHttpHandler())
    {
        private int _sent;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            _sent++ < requests ? base.SendAsync(request, cancellationToken) : throw new HttpRequestException("The network is cut.");
    }
}
