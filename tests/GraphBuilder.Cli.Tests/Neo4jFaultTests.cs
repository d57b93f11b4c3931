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
    public void A_server_that_is_not_there_is_exit_code_3_after_bounded_tries()
    {
        _program.Write("news/one.txt", "Russia urged Türkiye on Monday to end the strikes.");
        var run = _program.Run("ingest", "news", "--published-at", "2022-12-13", "--store", "http://127.0.0.1:9");
        run.Code.ShouldBe(3, run.Error);
        run.Error.ShouldContain("Is it running?");
    }
}
