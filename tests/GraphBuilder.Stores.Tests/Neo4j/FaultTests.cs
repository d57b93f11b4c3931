using System.Net;
using GraphBuilder.Neo4j;
using static GraphBuilder.Stores.Tests.Neo4j.ScriptedServer;

namespace GraphBuilder.Stores.Tests.Neo4j;

/// <summary>What becomes of each kind of fault, by the answers that a real server was seen to give.</summary>
public sealed class FaultTests
{
    private const string One = """{"data":{"fields":["1"],"values":[[{"$type":"Integer","_value":"1"}]]},"bookmarks":["FB:1"]}""";

    private static readonly Neo4jOptions s_options = new(new("http://127.0.0.1:7474"), "neo4j", "topsecret");

    [Theory]
    [InlineData(HttpStatusCode.BadRequest, "Neo.TransientError.Transaction.DeadlockDetected")]
    [InlineData(HttpStatusCode.Accepted, "Neo.TransientError.Transaction.LockAcquisitionTimeout")]
    [InlineData(HttpStatusCode.NotFound, "Neo.TransientError.General.DatabaseUnavailable")]
    public async Task What_passes_is_tried_again_whatever_its_status(HttpStatusCode status, string code)
    {
        var server = new ScriptedServer(Error(status, code), Error(status, code), (HttpStatusCode.Accepted, One));

        (await RunAsync(server)).Rows.ShouldHaveSingleItem().ShouldBe([1L]);
        server.Requests.Count.ShouldBe(3);
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest, "Neo.ClientError.Statement.SyntaxError")]
    [InlineData(HttpStatusCode.Accepted, "Neo.ClientError.Statement.ArithmeticError")]
    [InlineData(HttpStatusCode.InternalServerError, "Neo.DatabaseError.Schema.ConstraintCreationFailed")]
    [InlineData(HttpStatusCode.NotFound, "Neo.ClientError.Request.Invalid")]
    public async Task What_would_fail_again_is_not_tried_again(HttpStatusCode status, string code)
    {
        var server = new ScriptedServer(Error(status, code), (HttpStatusCode.Accepted, One));

        (await Should.ThrowAsync<CypherException>(() => RunAsync(server))).Code.ShouldBe(code);
        server.Requests.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized, "Neo.ClientError.Security.Unauthorized", "NEO4J_PASSWORD")]
    [InlineData(HttpStatusCode.TooManyRequests, "Neo.ClientError.Security.AuthenticationRateLimit", "wait")]
    [InlineData(HttpStatusCode.NotFound, "Neo.ClientError.Database.DatabaseNotFound", "NEO4J_DATABASE")]
    [InlineData(HttpStatusCode.BadRequest, "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase", "read-only")]
    [InlineData(HttpStatusCode.Accepted, "Neo.DatabaseError.Transaction.TransactionLogError", "disk")]
    [InlineData(HttpStatusCode.InternalServerError, "Neo.DatabaseError.Transaction.TransactionStartFailed", "started again")]
    [InlineData(HttpStatusCode.BadRequest, "N/A", "heap")]
    public async Task A_refusal_is_never_tried_again_and_says_what_to_check(HttpStatusCode status, string code, string advice)
    {
        var server = new ScriptedServer(Error(status, code), (HttpStatusCode.Accepted, One));

        var refused = await Should.ThrowAsync<StoreUnavailableException>(() => RunAsync(server));
        refused.Message.ShouldContain(advice);
        refused.ToString().ShouldNotContain("topsecret");
        server.Requests.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("""{"data":{"fields":["1"],"values":[[{"$type":"Integer","_value":"1"}]]}}""", "committed")]
    [InlineData("""{"data":{"fields":["1"],"val""", "lost connection")]
    [InlineData("", "lost connection")]
    public async Task An_answer_that_does_not_confirm_the_commit_is_an_unknown_outcome(string body, string told)
    {
        var server = new ScriptedServer((HttpStatusCode.Accepted, body));

        (await Should.ThrowAsync<StoreUnavailableException>(() => RunAsync(server))).Message.ShouldContain(told);
        server.Requests.Count.ShouldBe(7);
    }

    [Fact]
    public async Task A_page_of_something_else_is_no_answer()
    {
        var server = new ScriptedServer((HttpStatusCode.NotFound, "<html>Not found</html>"));

        (await Should.ThrowAsync<StoreUnavailableException>(() => RunAsync(server))).Message.ShouldContain("not an answer of Neo4j");
        server.Requests.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Nobody_listening_is_told_after_a_bounded_number_of_tries()
    {
        await using var store = new Neo4jGraphStore(new(new("http://127.0.0.1:9"), "neo4j", "topsecret"), new HurriedTime());

        var gone = await Should.ThrowAsync<StoreUnavailableException>(() => store.CountAsync(default));
        gone.Message.ShouldContain("http://127.0.0.1:9/ cannot be used after 7 tries");
        gone.ToString().ShouldNotContain("topsecret");
    }

    private static async Task<QueryResult> RunAsync(ScriptedServer server)
    {
        await using var store = new Neo4jGraphStore(s_options, new HurriedTime(), server);
        return await store.RunCypherAsync("RETURN 1", default);
    }
}
