using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using GraphBuilder.Neo4j;
using GraphBuilder.Neo4j.Http;
using GraphBuilder.Stores.Tests.Fixture;

namespace GraphBuilder.Stores.Tests.Neo4j;

/// <summary>What people paste into Neo4j Browser, run by a real server as it is written.</summary>
[Collection(nameof(TestServer)), NeedsServer]
public sealed class BrowserTests
{
    private const string Cell = "` |";

    [StoreFact]
    public async Task Query_files_run_as_they_are_pasted()
    {
        await FillAsync();
        foreach (var query in QueryCatalog.Load().Queries)
            (await PasteAsync(CypherScripts.Read($"cypher/queries/{query.Name}.cypher"))).Fields.ShouldBe(query.Columns, query.Name);
    }

    [StoreFact]
    public async Task The_ten_questions_of_the_guide_run_and_most_have_an_answer_in_a_small_graph()
    {
        await FillAsync();
        var questions = (await FileAsync("guide.md")).Split('\n').Where(l => l.EndsWith(Cell, StringComparison.Ordinal) && l.Contains("? | `", StringComparison.Ordinal))
            .Select(l => l[(l.IndexOf("? | `", StringComparison.Ordinal) + 5)..^Cell.Length]).ToList();
        questions.Count.ShouldBe(10);
        var silent = new List<string>();
        foreach (var question in questions)
            if ((await PasteAsync(question)).Rows.Count == 0)
                silent.Add(question);
        silent.ShouldAllBe(q => q.Contains("'ARM'") || q.Contains("'country/USA'"));
    }

    [StoreFact]
    public async Task Favourites_run_one_by_one()
    {
        await FillAsync();
        var favourites = (await FileAsync("favourites.cypher")).Split("\n\n");
        foreach (var favourite in favourites)
            await PasteAsync(favourite.TrimEnd('\n', ';'));
    }

    [StoreFact]
    public async Task No_named_query_looks_at_every_node()
    {
        await FillAsync();
        using var http = new HttpClient { BaseAddress = TestServer.Options.Uri };
        http.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{TestServer.Options.User}:{TestServer.Password}")));
        http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        foreach (var query in QueryCatalog.Load().Queries)
        {
            var text = "EXPLAIN " + CypherScripts.Statement("queries/" + query.Name);
            using var answer = await http.PostAsJsonAsync($"db/{TestServer.Options.Database}/query/v2", new { statement = text, parameters = query.Complete(new Dictionary<string, string?>()) });
            var plan = await answer.Content.ReadAsStringAsync();
            plan.ShouldContain("ProduceResults", Case.Sensitive, query.Name);
            plan.ShouldNotContain("AllNodesScan", Case.Sensitive, query.Name);
        }
    }

    // Browser takes each ":param name => expression;" by itself and the rest as one statement.
    private static async Task<QueryAnswer> PasteAsync(string text)
    {
        var lines = text.Split('\n');
        var parameters = new Dictionary<string, object?>();
        foreach (var words in lines.Where(l => l.StartsWith(":param ", StringComparison.Ordinal)).Select(l => l[":param ".Length..].TrimEnd(';').Split(" => ")))
            parameters[words[0]] = (await TestServer.Options.RunAsync($"RETURN {words[1]}")).Rows[0][0];
        return await TestServer.Options.RunAsync(string.Join('\n', lines.Where(l => !l.StartsWith(':'))), parameters);
    }

    private static async Task FillAsync()
    {
        await using var store = await TestServer.OpenBareAsync();
        await store.WriteAsync(new("run/1", DateTimeOffset.UnixEpoch, "0.1.0"), Spring.All(), default);
    }

    private static async Task<string> FileAsync(string name) => (await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Browser", name))).ReplaceLineEndings("\n");
}
