using System.Collections.Concurrent;
using System.Text.Json;
using GraphBuilder.Loopback;
using Microsoft.AspNetCore.Http;

namespace GraphBuilder.Cli.Tests;

/// <summary>What the program says and returns when Neo4j cannot be used, by the answers that a real server was seen to give.</summary>
public sealed class Neo4jFaultTests : IAsyncLifetime, IDisposable
{
    private readonly RunningProgram _program = new();
    private LoopbackServer _server = null!;

    public async Task InitializeAsync() => _server = await LoopbackServer.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    public void Dispose() => _program.Dispose();

    [Theory]
    [InlineData(401, "Neo.ClientError.Security.Unauthorized", "check NEO4J_USERNAME and NEO4J_PASSWORD")]
    [InlineData(404, "Neo.ClientError.Database.DatabaseNotFound", "check NEO4J_DATABASE")]
    [InlineData(400, "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase", "read-only")]
    [InlineData(202, "Neo.DatabaseError.Transaction.TransactionLogError", "Is its disk full?")]
    [InlineData(500, "Neo.DatabaseError.Schema.ConstraintCreationFailed", "V001__one_node_an_id")]
    public void A_database_that_cannot_be_written_is_exit_code_3_and_says_what_to_check(int status, string code, string advice)
    {
        _server.On("/db/neo4j/query/v2", async context =>
        {
            using var body = new StreamReader(context.Request.Body);
            var reading = (await body.ReadToEndAsync()).Contains("\"accessMode\":\"Read\"", StringComparison.Ordinal);
            context.Response.StatusCode = reading && status != 401 ? 202 : status;
            await context.Response.WriteAsync(reading && status != 401
                ? """{"data":{"fields":["version","checksum"],"values":[]},"bookmarks":["FB:1"]}"""
                : $$"""{"errors":[{"code":"{{code}}","message":"no"}]}""");
        });
        _program.Write("news/one.txt", "Russia urged Türkiye on Monday to end the strikes.");

        var run = _program.Run("ingest", "news", "--published-at", "2022-12-13", "--store", _server.At("/").AbsoluteUri);
        run.Code.ShouldBe(3, run.Error);
        run.Error.ShouldContain(advice);
        run.Out.ShouldBeEmpty();
    }

    [Fact]
    public void An_article_that_is_too_large_for_Neo4j_is_a_dead_letter_and_the_others_are_written()
    {
        var noted = LetOneArticleBeTooLarge("Too much");
        _program.Write("news/wire.jsonl", string.Join('\n', GraphFixture.Line, Line("Too much"), Line("Just right")));

        var run = _program.Run("ingest", "news", "--format", "json", "--store", _server.At("/").AbsoluteUri);
        run.Code.ShouldBe(1, run.Error);
        run.Out.ShouldContain("\"added\":2");
        run.Error.ShouldContain("raise db.memory.transaction.max");
        noted.ShouldContain(body => body.Contains("\"state\":\"failed\"", StringComparison.Ordinal) && body.Contains("Too much", StringComparison.Ordinal));
    }

    [Fact]
    public void An_article_that_is_too_large_for_Neo4j_is_named_by_sync_and_the_others_are_copied()
    {
        LetOneArticleBeTooLarge("Too much");
        _program.Write("news/wire.jsonl", string.Join('\n', GraphFixture.Line, Line("Too much"), Line("Just right")));
        _program.Run("ingest", "news").Code.ShouldBe(0);

        var run = _program.Run("sync", "--to", _server.At("/").AbsoluteUri);
        run.Code.ShouldBe(1, run.Error);
        run.Out.ShouldContain("2 articles added, 0 edited, 0 there already, 1 refused");
        run.Error.ShouldContain("is too large for a transaction");
        run.Error.ShouldContain("raise db.memory.transaction.max");
    }

    private static string Line(string title) => $$"""{"title":"{{title}}","publishedAt":"2022-12-13","text":"{{title}}: Russia urged Türkiye on Monday to end the strikes."}""";

    // Neo4j's answers to whoever writes, as far as the program reads them; gives what the ledger is told.
    private ConcurrentQueue<string> LetOneArticleBeTooLarge(string title)
    {
        var noted = new ConcurrentQueue<string>();
        foreach (var path in new[] { "", "/tx", "/tx/1", "/tx/1/commit" })
            _server.On("/db/neo4j/query/v2" + path, async context =>
            {
                context.Response.StatusCode = 202;
                if (context.Request.Method != "POST")
                    return;
                using var reader = new StreamReader(context.Request.Body);
                var body = await reader.ReadToEndAsync();
                using var call = JsonDocument.Parse(body);
                var statement = call.RootElement.TryGetProperty("statement", out var text) ? text.GetString()! : "";
                if (statement.Contains("MERGE (e:LedgerEntry", StringComparison.Ordinal))
                    noted.Enqueue(body);
                await context.Response.WriteAsync(path.StartsWith("/tx", StringComparison.Ordinal) && body.Contains(title, StringComparison.Ordinal)
                    ? """{"errors":[{"code":"Neo.TransientError.General.MemoryPoolOutOfMemoryError","message":"no"}]}"""
                    : $$$"""{"data":{"fields":[],"values":{{{ValuesOf(statement, call.RootElement)}}}},{{{(path is "" or "/tx/1/commit" ? "\"bookmarks\":[]" : "\"transaction\":{\"id\":\"1\"}")}}}}""");
            });
        return noted;
    }

    // Rows matter where articles or the lease are taken, and where nodes are counted.
    private static string ValuesOf(string statement, JsonElement call) =>
        statement.Contains("MERGE (article:Article", StringComparison.Ordinal)
            ? $"[{string.Join(',', call.GetProperty("parameters").GetProperty("ids").EnumerateArray().Select(id => $"[{Typed(id.GetString()!)},{Null},{Null}]"))}]"
            : statement.Contains("MERGE (lease:", StringComparison.Ordinal) ? $"[[{Typed("me")}]]" : "[]";

    private static string Typed(string text) => $$"""{"$type":"String","_value":"{{text}}"}""";

    private const string Null = """{"$type":"Null","_value":null}""";

    [Fact]
    public void A_server_that_is_not_there_is_exit_code_3_after_bounded_tries()
    {
        _program.Write("news/one.txt", "Russia urged Türkiye on Monday to end the strikes.");
        var run = _program.Run("ingest", "news", "--published-at", "2022-12-13", "--store", "http://127.0.0.1:9");
        run.Code.ShouldBe(3, run.Error);
        run.Error.ShouldContain("Is it running?");
    }
}
