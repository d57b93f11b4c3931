using FsCheck;
using FsCheck.Fluent;
using GraphBuilder.Export;
using GraphBuilder.Model;
using GraphBuilder.Sqlite;
using GraphBuilder.Stores.Tests.Fixture;
using GraphBuilder.Stores.Tests.Neo4j;
using Microsoft.Data.Sqlite;

namespace GraphBuilder.Stores.Tests.Export;

/// <summary>A store that was copied into Neo4j exports the same bytes in every format, whole and in part, and answers every named query alike.</summary>
[Collection(nameof(TestServer)), NeedsServer]
public sealed class ExportsAgreeTests : IDisposable
{
    private static readonly DateTimeOffset s_start = new(2022, 12, 15, 8, 0, 0, TimeSpan.Zero);
    private static readonly string[] s_sides = ["country/TUR", "country/SYR", "country/RUS", "person/Q39259", "group/marchers~SYR"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("graphbuilder");
    private int _tries;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    [StoreFact]
    public void On_random_graphs() => Prop.ForAll<byte[], int>(AgreeAsync).Check(Config.QuickThrowOnFailure.WithMaxTest(4));

    [StoreFact]
    public async Task In_every_format()
    {
        await using var sqlite = await OpenAsync([.. Winter.All(), Odd.Article(string.Concat(Odd.Pieces))]);
        await using var neo4j = await TestServer.OpenBareAsync();
        await neo4j.ApplySchemaAsync(default);
        await new StoreCopy(sqlite, neo4j).RunAsync(_ => { }, default);
        foreach (var format in ExportFormats.All.Keys)
            await ShouldAgreeAsync(sqlite, neo4j, format, GraphFilter.None);
    }

    [StoreFact]
    public async Task A_copy_that_was_cut_off_goes_on_and_a_later_one_brings_what_is_new()
    {
        await using var sqlite = await OpenAsync([.. Enumerable.Range(0, 100).Select(Variants.Number)]);
        await using var neo4j = await TestServer.OpenBareAsync();
        await neo4j.ApplySchemaAsync(default);
        using var cut = new CancellationTokenSource();
        var told = 0;
        await Should.ThrowAsync<OperationCanceledException>(() => new StoreCopy(sqlite, neo4j).RunAsync(_ => CancelAtSecond(), cut.Token));
        var rest = await new StoreCopy(sqlite, neo4j).RunAsync(_ => { }, default);
        (rest.Unchanged, rest.Added).ShouldBe((50, 50));
        await sqlite.WriteAsync(RunOf(1), [Winter.Monday()], default);
        (await new StoreCopy(sqlite, neo4j).RunAsync(_ => { }, default)).ShouldSatisfyAllConditions(s => s.Unchanged.ShouldBe(100), s => s.Added.ShouldBe(1));
        (await Exported.TextAsync(neo4j, "jsonl")).ShouldBe(await Exported.TextAsync(sqlite, "jsonl"));

        void CancelAtSecond()
        {
            if (++told == 2)
                cut.Cancel();
        }
    }

    [StoreFact]
    public async Task Identity_decisions_come_along()
    {
        await using var sqlite = await OpenAsync(Winter.All());
        var decision = new GraphBuilder.Identity.IdentityDecision(1, People.Marchers.Id, People.Syria, s_start) { Name = "marchers" };
        await sqlite.DecideAsync(decision, default);
        await using var neo4j = await TestServer.OpenBareAsync();
        await neo4j.ApplySchemaAsync(default);
        await new StoreCopy(sqlite, neo4j).RunAsync(_ => { }, default);
        (await Exported.TextAsync(neo4j, "jsonl")).ShouldBe(await Exported.TextAsync(sqlite, "jsonl"));
        await sqlite.DecideAsync(decision with { UndoneAt = s_start.AddDays(1) }, default);
        await new StoreCopy(sqlite, neo4j).RunAsync(_ => { }, default);
        (await neo4j.ReadNodeAsync(People.Marchers.Id.Value, default)).ShouldNotBeNull();
        (await Exported.TextAsync(neo4j, "jsonl")).ShouldBe(await Exported.TextAsync(sqlite, "jsonl"));
    }

    private async Task AgreeAsync(byte[] history, int seed)
    {
        var random = new Random(seed);
        var words = string.Concat(Enumerable.Range(0, 5).Select(_ => Odd.Pieces[random.Next(Odd.Pieces.Length)]));
        List<ArticleGraph> articles = [.. Spring.All(), Odd.Article(words), .. history.Select(b => Shelf.Take(b, 1)).DistinctBy(a => a.Article.Id)];
        await using var sqlite = await OpenAsync(articles);
        await using var neo4j = await TestServer.OpenBareAsync();
        await neo4j.ApplySchemaAsync(default);
        (await new StoreCopy(sqlite, neo4j).RunAsync(_ => { }, default)).Added.ShouldBe(articles.Count);
        (await new StoreCopy(sqlite, neo4j).RunAsync(_ => { }, default)).ShouldBe(WriteSummary.None with { Unchanged = articles.Count });

        (await neo4j.DumpAsync(articles)).ShouldBe(await sqlite.DumpAsync(articles));
        foreach (var filter in new[] { GraphFilter.None, Filter(random), Filter(random) })
        {
            await ShouldAgreeAsync(sqlite, neo4j, "jsonl", filter);
            await ShouldAgreeAsync(sqlite, neo4j, "events", filter);
        }
    }

    private static async Task ShouldAgreeAsync(IGraphStore sqlite, IGraphStore neo4j, string format, GraphFilter filter)
    {
        var (expected, given) = (await Exported.FilesAsync(sqlite, format, filter), await Exported.FilesAsync(neo4j, format, filter));
        given.Keys.ShouldBe(expected.Keys, $"{format} {filter}");
        foreach (var (name, bytes) in expected)
            given[name].AsSpan().SequenceEqual(bytes).ShouldBeTrue($"{format} {name} {filter}");
    }

    private static GraphFilter Filter(Random random) => random.Next(4) switch
    {
        0 => new() { Actor = s_sides[random.Next(s_sides.Length)] },
        1 => new() { Dyad = (s_sides[random.Next(s_sides.Length)], s_sides[random.Next(s_sides.Length)]), To = "2022-12-31" },
        2 => new() { From = $"2022-12-{random.Next(1, 15):00}", Events = ["ASSAULT", "REQUEST", "PROTEST"] },
        _ => new() { From = "2022-12-05", To = $"2022-12-{random.Next(5, 25):00}" },
    };

    // Two runs, in the order of time, so that the copy has to keep them apart.
    private async Task<SqliteGraphStore> OpenAsync(IReadOnlyList<ArticleGraph> articles)
    {
        var store = new SqliteGraphStore(Path.Combine(_folder.FullName, $"graph{_tries++}.db"));
        await store.ApplySchemaAsync(default);
        var half = articles.Count / 2;
        await store.WriteAsync(RunOf(0), [.. articles.Take(half).OrderBy(a => a.Article.Id.Value, StringComparer.Ordinal)], default);
        await store.WriteAsync(RunOf(1), [.. articles.Skip(half).OrderBy(a => a.Article.Id.Value, StringComparer.Ordinal)], default);
        await store.EndRunAsync(RunOf(0), s_start.AddMinutes(2), new(half, 0, 0, 1, 0), default);
        return store;
    }

    private static IngestionRun RunOf(int number) => new($"run/{number}", s_start.AddHours(number), "0.1.0");
}
