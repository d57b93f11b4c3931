using FsCheck;
using FsCheck.Fluent;
using GraphBuilder.Model;
using GraphBuilder.Sqlite;
using GraphBuilder.Stores.Tests.Fixture;
using GraphBuilder.Stores.Tests.Neo4j;
using Microsoft.Data.Sqlite;

namespace GraphBuilder.Stores.Tests;

/// <summary>Both stores hold the same graph and answer every named query with the same rows in the same order.</summary>
[Collection(nameof(TestServer)), NeedsServer]
public sealed class StoresAgreeTests : IDisposable
{
    private static readonly IngestionRun s_run = new("run/1", DateTimeOffset.UnixEpoch, "0.1.0");
    private static readonly string?[] s_sides = ["country/TUR", "country/SYR", "country/RUS", "person/Q39259", "group/marchers~SYR", "person/nobody", null];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("graphbuilder");
    private readonly QueryCatalog _catalog = QueryCatalog.Load();
    private int _tries;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    [StoreFact]
    public void On_random_graphs() => Prop.ForAll<byte[], int>(AgreeAsync).Check(Config.QuickThrowOnFailure.WithMaxTest(20));

    private async Task AgreeAsync(byte[] history, int seed)
    {
        List<ArticleGraph> articles = [.. Spring.All(), .. history.Select(b => Shelf.Take(b % 4, b / 4 % 6))];
        await using var sqlite = new SqliteGraphStore(Path.Combine(_folder.FullName, $"graph{_tries++}.db"));
        await using var neo4j = await TestServer.OpenBareAsync();
        foreach (var store in new IGraphStore[] { sqlite, neo4j })
        {
            await store.ApplySchemaAsync(default);
            foreach (var part in articles.Chunk(3))
                await store.WriteAsync(s_run, part, default);
            foreach (var decision in Enumerable.Range(1, seed & 3).Select(n => Reviews.Any(n, (byte)(seed + n))))
                await store.DecideAsync(decision, default);
        }

        (await neo4j.DumpAsync(articles)).ShouldBe(await sqlite.DumpAsync(articles));
        var random = new Random(seed);
        foreach (var query in _catalog.Queries.SelectMany(q => Enumerable.Repeat(q, q.Parameters.Count + 1)))
        {
            var parameters = query.Parameters.ToDictionary(p => p.Name, p => Pick(p, articles, random));
            (await neo4j.QueryAsync(query, parameters, default)).Show().ShouldBe(
                (await sqlite.QueryAsync(query, parameters, default)).Show(), $"{query.Name} {string.Join(' ', parameters)}");
        }
    }

    private static string? Pick(QueryParameter parameter, List<ArticleGraph> articles, Random random) => parameter.Type switch
    {
        ParameterType.Actor => s_sides[random.Next(s_sides.Length - (parameter.Required ? 1 : 0))],
        ParameterType.Date when parameter.Required || random.Next(2) == 0 => $"2022-12-{random.Next(1, 20):00}",
        ParameterType.Text => new[] { null, "", "ERDO", "ğ", "name 1", "rs" }[random.Next(6)],
        ParameterType.Event => new[] { "ASSAULT", "CONSULT", "REQUEST", "PROTEST" }[random.Next(4)],
        ParameterType.Number => random.Next(2) == 0 ? null : $"{random.Next(1, 5)}",
        ParameterType.Relationship => articles.SelectMany(a => a.Relationships).ElementAt(random.Next(5)).Id.Value,
        _ => null,
    };
}
