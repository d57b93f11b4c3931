using GraphBuilder.Sqlite;
using Microsoft.Data.Sqlite;

namespace GraphBuilder.Stores.Tests;

/// <summary>How SQLite means to answer the named queries, by its <c>EXPLAIN QUERY PLAN</c>.</summary>
public sealed class SqliteQueryPlanTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("graphbuilder");

    public static TheoryData<string> Queries => [.. QueryCatalog.Load().Queries.Select(q => q.Name)];

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    [Theory, MemberData(nameof(Queries))]
    public async Task No_query_reads_the_words_of_the_whole_graph_to_show_those_of_some_rows(string query)
    {
        var plan = await PlanAsync(SqlText.Of("Queries", query));
        foreach (var view in (string[])["relationship_row", "statement_row", "evidence_row", "denies", "holds_office"])
            plan.ShouldNotContain($"MATERIALIZE {view}");
        if (query is not "offices")
            plan.ShouldNotContain("CO-ROUTINE holds_office");
    }

    [Theory]
    [InlineData("contradictions", "SEARCH yes")]
    [InlineData("contradictions", "SEARCH y")]
    [InlineData("denials", "SEARCH yes")]
    public async Task What_stands_against_an_act_is_looked_up_by_both_sides_and_the_event(string query, string step) =>
        (await PlanAsync(SqlText.Of("Queries", query))).ShouldContain($"{step} USING INDEX relationship_deed (actor=? AND event=? AND recipient=?)");

    private async Task<List<string>> PlanAsync(string sql)
    {
        await using var store = new SqliteGraphStore(Path.Combine(_folder.FullName, "graph.db"));
        await store.ApplySchemaAsync(default);
        await using var connection = new SqliteConnection($"Data Source={store.Name}");
        await connection.OpenAsync();
        connection.CreateFunction("fold", (string? text) => text, isDeterministic: true);
        await using var command = connection.CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + sql;
        foreach (var name in QueryCatalog.Load().Queries.SelectMany(q => q.Parameters).Select(p => p.Name).Distinct())
            command.Parameters.AddWithValue("$" + name, "1");
        await using var reader = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync())
            lines.Add(reader.GetString(3));
        return lines;
    }
}
