using System.Text.Json;
using GraphBuilder.Loopback;
using Microsoft.AspNetCore.Http;

namespace GraphBuilder.Cli.Tests;

/// <summary>A theory that needs the Neo4j server that <c>NEO4J_TEST_URI</c> names.</summary>
public sealed class ServerTheoryAttribute : TheoryAttribute
{
    public ServerTheoryAttribute() => Skip = RawCypherTests.Server is null ? "needs a Neo4j server in NEO4J_TEST_URI: .ci/run starts one" : null;
}

/// <summary><c>query --cypher</c> passes text through to Neo4j, and never a write.</summary>
public sealed class RawCypherTests : IDisposable
{
    private const string Nothing = "MATCH (n:Forged) RETURN count(n) AS forged";

    private readonly RunningProgram _program = new();

    public static string? Server { get; } = Environment.GetEnvironmentVariable("NEO4J_TEST_URI");

    public void Dispose() => _program.Dispose();

    [ServerTheory]
    [InlineData("CREATE (n:Forged {id: 'actor/forged'})")]
    [InlineData("MERGE (n:Forged {id: 'actor/forged'}) RETURN n.id")]
    [InlineData("UNWIND [1] AS x CALL (x) { CREATE (n:Forged {id: x}) } IN TRANSACTIONS")]
    [InlineData("CALL db.createLabel('Forged')")]
    [InlineData("CREATE INDEX forged FOR (n:Forged) ON (n.id)")]
    [InlineData("OPTIONAL MATCH (n:Forged) DETACH DELETE n")]
    [InlineData("OPTIONAL MATCH (n:Forged) SET n.id = 'x'")]
    public void A_write_is_refused_by_the_server(string cypher)
    {
        var run = AskServer(cypher);
        (run.Code, run.Out).ShouldBe((2, ""), run.Error);
        run.Error.ShouldStartWith("graphbuilder: ");
        AskServer(Nothing, "--format", "json").Out.ShouldContain("\"forged\":0");
        AskServer("SHOW INDEXES YIELD name WHERE name = 'forged' RETURN count(*) AS indexes", "--format", "json").Out.ShouldContain("\"indexes\":0");
    }

    [Fact]
    public async Task Every_text_is_sent_as_one_that_only_reads()
    {
        await using var server = await LoopbackServer.StartAsync();
        JsonElement? sent = null;
        server.On("/db/neo4j/query/v2", async context =>
        {
            sent = (await JsonDocument.ParseAsync(context.Request.Body)).RootElement;
            context.Response.StatusCode = 400;
            await context.Response.WriteAsync("""{"errors":[{"code":"Neo.ClientError.Statement.AccessMode","message":"Writing in read access mode not allowed."}]}""");
        });
        var run = _program.Run("query", "--cypher", "CREATE (n:Forged)", "--store", server.At("/").AbsoluteUri);
        (run.Code, run.Error).ShouldBe((2, "graphbuilder: Writing in read access mode not allowed.\n"));
        var (statement, mode) = (sent!.Value.GetProperty("statement").GetString(), sent.Value.GetProperty("accessMode").GetString());
        (statement, mode).ShouldBe(("CREATE (n:Forged)", "Read"));
    }

    [Theory]
    [InlineData("--cypher", "DROP TABLE article")]
    [InlineData("--cypher", "DELETE FROM article")]
    [InlineData("--sql", "DELETE FROM article")]
    public void A_file_is_not_asked_in_words_of_its_own(string option, string text)
    {
        _program.Write("wire.jsonl", GraphFixture.Line + "\n");
        _program.Run("ingest", "wire.jsonl").Code.ShouldBe(0);
        var before = File.ReadAllBytes(_program.PathOf("graph.db"));
        _program.Run("query", option, text).Code.ShouldBe(2);
        File.ReadAllBytes(_program.PathOf("graph.db")).ShouldBe(before);
    }

    private Run AskServer(string cypher, params string[] more)
    {
        using var process = _program.Start(
            new() { ["NEO4J_PASSWORD"] = Environment.GetEnvironmentVariable("NEO4J_TEST_PASSWORD") ?? "" }, ["query", "--cypher", cypher, "--store", Server!, .. more]);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output, error.Result);
    }
}
