using GraphBuilder.Model;
using GraphBuilder.Sqlite;
using GraphBuilder.Stores.Tests.Fixture;
using Microsoft.Data.Sqlite;

namespace GraphBuilder.Stores.Tests;

/// <summary>A store that an earlier version of the program made is brought up to date with what it holds.</summary>
public sealed class SqliteUpgradeTests : IDisposable
{
    private static readonly IngestionRun s_run = new("run/1", DateTimeOffset.UnixEpoch, "0.1.0");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("graphbuilder");

    public static TheoryData<int> EarlierVersions => [.. Enumerable.Range(1, SqlText.Names("Schema").Count - 1)];

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    [Theory, MemberData(nameof(EarlierVersions))]
    public async Task A_store_of_every_earlier_version_is_upgraded_with_its_graph(int version)
    {
        List<ArticleGraph> articles = [.. Spring.All(), .. Winter.All()];
        await using var now = new SqliteGraphStore(Path.Combine(_folder.FullName, "now.db"));
        await now.ApplySchemaAsync(default);
        await now.WriteAsync(s_run, articles, default);
        await using var store = new SqliteGraphStore(Path.Combine(_folder.FullName, "then.db"));
        await CopyIntoVersionAsync(version, now.Name, store.Name);

        var then = await store.ReadSchemaAsync(default);
        (then.Version, then.Pending.Count).ShouldBe((version, then.Known - version));
        (await Should.ThrowAsync<StoreUnavailableException>(() => store.CountAsync(default))).Message.ShouldContain("schema apply");
        (await store.ApplySchemaAsync(default)).Pending.ShouldBeEmpty();

        await store.ShouldHoldTheSameAsync(now, articles);
        (await store.WriteAsync(s_run, articles, default)).ShouldBe(WriteSummary.None with { Unchanged = articles.Count });
        (await store.WriteAsync(s_run, [articles[0] with { GraphHash = "edited" }], default)).Edited.ShouldBe(1);
    }

    // The tables are those that the scripts up to that version make; the rows, what their columns can hold of today's.
    private static async Task CopyIntoVersionAsync(int version, string from, string to)
    {
        await using var connection = new SqliteConnection($"Data Source={to}");
        await connection.OpenAsync();
        await RunAsync("CREATE TABLE schema_history (version INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL, appliedAt TEXT NOT NULL)");
        foreach (var (name, number) in SqlText.Names("Schema").Take(version).Select((n, i) => (n, i + 1)))
        {
            var script = SqlText.Of("Schema", name).ReplaceLineEndings("\n");
            await RunAsync(script);
            await RunAsync("INSERT INTO schema_history VALUES ($a, $b, $c, '2022-12-15T08:00:00Z')", number, name, ContentHash.Of(script));
        }
        await RunAsync("ATTACH $a AS now", from);
        await RunAsync("PRAGMA foreign_keys = OFF");
        var tables = await ReadAsync("SELECT name FROM main.sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%' AND name NOT LIKE '%\\_text\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite%' AND name <> 'schema_history'");
        foreach (var table in tables)
        {
            var columns = string.Join(", ", (await ReadAsync($"SELECT name FROM pragma_table_info('{table}', 'main')")).Select(c => $"\"{c}\""));
            await RunAsync($"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM now.{table}");
        }

        async Task RunAsync(string sql, params object[] values)
        {
            await using var command = Command(sql, values);
            await command.ExecuteNonQueryAsync();
        }

        async Task<List<string>> ReadAsync(string sql)
        {
            await using var command = Command(sql);
            await using var reader = await command.ExecuteReaderAsync();
            var rows = new List<string>();
            while (await reader.ReadAsync())
                rows.Add(reader.GetString(0));
            return rows;
        }

        SqliteCommand Command(string sql, params object[] values)
        {
            var command = connection.CreateCommand();
            command.CommandText = sql;
            foreach (var (value, i) in values.Select((v, i) => (v, i)))
                command.Parameters.AddWithValue("$" + (char)('a' + i), value);
            return command;
        }
    }
}
