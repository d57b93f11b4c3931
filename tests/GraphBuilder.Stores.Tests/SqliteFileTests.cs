using GraphBuilder.Model;
using GraphBuilder.Sqlite;
using GraphBuilder.Stores.Tests.Fixture;
using Microsoft.Data.Sqlite;

namespace GraphBuilder.Stores.Tests;

/// <summary>What the file offers to those who open it with SQLite itself.</summary>
public sealed class SqliteFileTests : IDisposable
{
    private static readonly IngestionRun s_run = new("run/1", DateTimeOffset.UnixEpoch, "0.1.0");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("graphbuilder");

    private string DatabasePath => Path.Combine(_folder.FullName, "graph.db");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task The_full_text_index_follows_every_edit()
    {
        await WriteAsync([.. Winter.All()], [new ArticleDraft("tuesday", "Rain in Erdoğan's Ankara.").Build()]);

        foreach (var table in new[] { "article_text", "statement_text" })
            await AskAsync($"INSERT INTO {table} ({table}, rank) VALUES ('integrity-check', 1)");
        (await AskAsync("SELECT id FROM article WHERE key IN (SELECT rowid FROM article_text('erdogan')) ORDER BY id")).ShouldBe(["article/monday", "article/tuesday"]);
        (await AskAsync("SELECT rowid FROM article_text('accord*')")).ShouldBeEmpty("the old words of the edited article are gone");
        (await AskAsync("SELECT x.id FROM statement s JOIN actor x ON x.key = s.speaker WHERE s.key IN (SELECT rowid FROM statement_text('attack'))")).ShouldBe(["person/Q39259"]);
    }

    [Fact]
    public async Task Derived_edges_hold_what_is_said_to_have_happened()
    {
        var again = new ArticleDraft("again", "Türkiye asked Russia again.").Tells(out _, Winter.Request with { Date = "2022-12-20", Score = 1 }, "Türkiye asked Russia").Build();
        await WriteAsync([.. Winter.All(), again]);

        (await AskAsync("SELECT actor || ' ' || event || ' ' || recipient || ' ' || count || ' ' || firstAt || ' ' || lastAt || ' ' || score FROM derived_edge ORDER BY 1")).ShouldBe(
        [
            "country/RUS CONSULT country/SYR 1 2022-12 2022-12 1.0",
            "country/TUR ASSAULT country/SYR 1 2022-12-13 2022-12-13 -9.0",
            "country/TUR REQUEST country/RUS 2 2022-12-12 2022-12-20 0.25",
        ]);
    }

    [Fact]
    public async Task A_run_is_noted_with_its_end_and_counts()
    {
        await using (var store = new SqliteGraphStore(DatabasePath))
        {
            await store.ApplySchemaAsync(default);
            var total = await store.WriteAsync(s_run, Winter.All(), default);
            await store.EndRunAsync(s_run, s_run.StartedAt.AddMinutes(5), total, default);
        }

        (await AskAsync("SELECT startedAt || ' ' || endedAt || ' ' || version || ' ' || counts FROM ingestion_run")).ShouldBe(
            ["""1970-01-01T00:00:00Z 1970-01-01T00:05:00Z 0.1.0 {"added":4,"edited":0,"unchanged":0,"nodesCreated":20,"nodesRemoved":0}"""]);
    }

    private async Task WriteAsync(params IReadOnlyList<ArticleGraph>[] writes)
    {
        await using var store = new SqliteGraphStore(DatabasePath);
        await store.ApplySchemaAsync(default);
        foreach (var articles in writes)
            await store.WriteAsync(s_run, articles, default);
    }

    private async Task<List<string>> AskAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={DatabasePath}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
            rows.Add(reader.GetString(0));
        return rows;
    }
}
