using System.Net;
using GraphBuilder.Model;
using GraphBuilder.Neo4j;
using GraphBuilder.Neo4j.Http;
using GraphBuilder.Stores.Tests.Fixture;

namespace GraphBuilder.Stores.Tests.Neo4j;

/// <summary>Faults of a real server.</summary>
[Collection(nameof(TestServer)), NeedsServer]
public sealed class ServerFaultTests
{
    private static readonly IngestionRun s_run = new("run/1", DateTimeOffset.UnixEpoch, "0.1.0");

    [StoreFact]
    public async Task A_wrong_password_is_tried_once_and_named_without_showing_it()
    {
        await using var store = new Neo4jGraphStore(new(TestServer.Options.Uri, "neo4j", "wrong-password"));

        var refused = await Should.ThrowAsync<StoreUnavailableException>(() => store.WriteAsync(s_run, Winter.All(), default));
        refused.Message.ShouldContain("refuses the credentials of user neo4j");
        refused.ToString().ShouldNotContain("wrong-password");
    }

    [StoreFact]
    public async Task An_unknown_database_is_named()
    {
        await using var store = new Neo4jGraphStore(new(TestServer.Options.Uri, "neo4j", TestServer.Password, "atlantis"));

        (await Should.ThrowAsync<StoreUnavailableException>(() => store.CountAsync(default))).Message.ShouldContain("no database atlantis");
    }

    [StoreFact]
    public async Task An_error_after_the_first_row_is_no_success()
    {
        await using var store = await TestServer.OpenBareAsync();

        (await Should.ThrowAsync<CypherException>(() => store.RunCypherAsync("UNWIND [1, 0] AS x RETURN 1 / x", default))).Code.ShouldBe("Neo.ClientError.Statement.ArithmeticError");
    }

    [StoreFact]
    public async Task Given_cypher_may_only_read()
    {
        await using var store = await TestServer.OpenBareAsync();

        (await Should.ThrowAsync<CypherException>(() => store.RunCypherAsync("CREATE (n:Article {id: 'article/forged'})", default))).Code.ShouldBe("Neo.ClientError.Statement.AccessMode");
        (await Should.ThrowAsync<CypherException>(() => store.RunCypherAsync("RETRUN 1", default))).Message.ShouldContain("RETRUN");
        (await store.CountAsync(default))["Article"].ShouldBe(0);
    }

    [StoreFact]
    public async Task Given_cypher_keeps_types_and_shows_what_is_no_cell_as_text()
    {
        await using var store = await TestServer.OpenBareAsync();

        var result = await store.RunCypherAsync("RETURN 1 AS whole, 1.0 AS real, true AS truth, null AS nothing, ['a', 'b'] AS words, [] AS none, [1, 'a'] AS mixed, {a: 1} AS map, date('2022-12-13') AS day", default);

        result.Columns.ShouldBe(["whole", "real", "truth", "nothing", "words", "none", "mixed", "map", "day"]);
        result.Show().ShouldBe(["1 | 1.0 | True | - | [a, b] | [] | [1,\"a\"] | {\"a\":1} | 2022-12-13"]);
    }

    [StoreFact]
    public async Task Given_cypher_shows_nodes_edges_and_paths_as_json()
    {
        await using var store = await TestServer.OpenBareAsync();
        await TestServer.Options.RunAsync("CREATE (:Lock {id: 'ü'})-[:KEEPS {since: 2}]->(:Lock:Open)");

        (await store.RunCypherAsync("MATCH path = (a)-[e]->() RETURN a, e, path", default)).Rows.ShouldHaveSingleItem().ShouldBe(
        [
            """{"labels":["Lock"],"properties":{"id":"ü"}}""",
            """{"type":"KEEPS","properties":{"since":2}}""",
            """[{"labels":["Lock"],"properties":{"id":"ü"}},{"type":"KEEPS","properties":{"since":2}},{"labels":["Lock","Open"],"properties":{}}]""",
        ]);
    }

    [StoreFact]
    public async Task A_deadlock_costs_one_of_two_transactions_and_is_worth_another_try()
    {
        await using var store = await TestServer.OpenBareAsync();
        await TestServer.Options.RunAsync("UNWIND ['a', 'b'] AS id CREATE (:Lock {id: id})");
        using var api = new QueryApi(TestServer.Options);
        await using var first = new HttpTransaction(api);
        await using var second = new HttpTransaction(api);
        await first.RunAsync(Lock("a"), default);
        await second.RunAsync(Lock("b"), default);

        var waiting = first.RunAsync(Lock("b"), default);
        var crossing = second.RunAsync(Lock("a"), default);

        var loser = await Should.ThrowAsync<QueryFault>(() => Task.WhenAll(waiting, crossing));
        loser.Kind.ShouldBe(FaultKind.Transient);
        new[] { waiting, crossing }.Count(t => t.IsCompletedSuccessfully).ShouldBe(1);
    }

    [StoreFact]
    public async Task Two_writers_in_a_deadlock_both_come_to_an_end_and_write_once()
    {
        await using var store = await TestServer.OpenBareAsync();
        await TestServer.Options.RunAsync("UNWIND ['a', 'b'] AS id CREATE (:Lock {id: id, writes: 0})");
        var (tries, holding) = (0, new TaskCompletionSource());

        await Task.WhenAll(WriteAsync("a", "b"), WriteAsync("b", "a")).WaitAsync(TimeSpan.FromSeconds(60));

        tries.ShouldBeGreaterThan(2);
        (await TestServer.Options.RunAsync("MATCH (n:Lock) RETURN n.writes")).Rows.ShouldAllBe(r => Equals(r[0], 2L));

        async Task WriteAsync(string first, string second)
        {
            await using var connection = new HttpConnection(TestServer.Options, TimeProvider.System, null);
            await connection.TransactAsync(async transaction =>
            {
                await transaction.RunAsync(Count(first), default);
                if (Interlocked.Increment(ref tries) == 2)
                    holding.SetResult();
                await holding.Task; // each holds what the other wants
                return await transaction.RunAsync(Count(second), default);
            }, default);
        }

        static CypherCall Count(string id) => new("MATCH (n:Lock {id: $id}) SET n.writes = n.writes + 1 RETURN n.id", new { id });
    }

    [StoreFact]
    public Task A_commit_whose_answer_is_lost_is_made_once() => WriteThroughAsync(new DisturbedNetwork("/commit", async (_, send) =>
    {
        (await send()).Dispose();
        throw new HttpRequestException("The connection was reset.");
    }));

    [StoreFact]
    public Task A_batch_that_takes_the_server_too_long_is_halved() => WriteThroughAsync(new DisturbedNetwork("/commit", (_, _) =>
    {
        var (status, body) = ScriptedServer.Error(HttpStatusCode.BadRequest, "Neo.ClientError.Transaction.TransactionTimedOut");
        return Task.FromResult(new HttpResponseMessage(status) { Content = new StringContent(body) });
    }));

    [StoreFact]
    public Task A_transaction_that_the_server_has_forgotten_is_done_again() => WriteThroughAsync(new DisturbedNetwork("/commit", async (request, send) =>
    {
        using var api = new HttpClient { DefaultRequestHeaders = { Authorization = request.Headers.Authorization } };
        using var forgotten = await api.DeleteAsync(request.RequestUri!.AbsoluteUri[..^"/commit".Length]);
        return await send();
    }));

    private static async Task WriteThroughAsync(DisturbedNetwork network)
    {
        await TestServer.Options.EmptyAsync();
        await using var store = new Neo4jGraphStore(TestServer.Options, handler: network);
        (await store.WriteAsync(s_run, Winter.All(), default)).Added.ShouldBe(4);
        network.Disturbed.ShouldBeTrue();
        var disturbed = await store.DumpAsync(Winter.All());

        await using var quiet = await TestServer.OpenBareAsync();
        await quiet.WriteAsync(s_run, Winter.All(), default);
        disturbed.ShouldBe(await quiet.DumpAsync(Winter.All()));
    }

    [StoreFact]
    public async Task An_abandoned_transaction_holds_no_locks()
    {
        await using var store = await TestServer.OpenBareAsync();
        await TestServer.Options.RunAsync("CREATE (:Lock {id: 'a'})");
        using (var api = new QueryApi(TestServer.Options))
        {
            await using var abandoned = new HttpTransaction(api);
            await abandoned.RunAsync(Lock("a"), default);
        }

        await TestServer.Options.RunAsync("MATCH (n:Lock {id: 'a'}) SET n.free = true").WaitAsync(TimeSpan.FromSeconds(40)); // the server itself would wait for a minute
    }

    private static CypherCall Lock(string id) => new("MATCH (n:Lock {id: $id}) SET n.id = $id RETURN n.id", new { id });

    /// <summary>Passes everything on, but disturbs the first request to a path of that ending.</summary>
    private sealed class DisturbedNetwork(string ending, Func<HttpRequestMessage, Func<Task<HttpResponseMessage>>, Task<HttpResponseMessage>> disturb)
        : DelegatingHandler(new SocketsHttpHandler())
    {
        public bool Disturbed { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (Disturbed || !request.RequestUri!.AbsolutePath.EndsWith(ending, StringComparison.Ordinal))
                return base.SendAsync(request, cancellationToken);
            Disturbed = true;
            return disturb(request, () => base.SendAsync(request, cancellationToken));
        }
    }
}
