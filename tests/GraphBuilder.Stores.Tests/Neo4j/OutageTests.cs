using System.Diagnostics;
using GraphBuilder.Model;
using GraphBuilder.Neo4j;
using GraphBuilder.Neo4j.Http;
using GraphBuilder.Stores.Tests.Fixture;

namespace GraphBuilder.Stores.Tests.Neo4j;

/// <summary>Servers that stop, refuse to write, have no room or are held up by others: nothing is half-written, nothing doubled, and the message says what to do.</summary>
[NeedsServer("NEO4J_TEST_SERVER")]
public sealed class OutageTests
{
    private static readonly IngestionRun s_run = new("run/1", DateTimeOffset.UnixEpoch, "0.1.0");
    private static readonly List<ArticleGraph> s_articles = [.. Enumerable.Range(0, 12).Select(Variants.Number)];

    [StoreFact]
    public async Task A_server_that_freezes_is_waited_for_and_one_that_stops_is_given_up_and_completed_later()
    {
        await using var server = await OwnServer.StartAsync();
        await using var store = new Neo4jGraphStore(server.Options);
        await store.WriteAsync(s_run, s_articles[..4], default);

        await server.FreezeAsync();
        var waiting = store.WriteAsync(s_run, s_articles[4..8], default);
        await Task.Delay(TimeSpan.FromSeconds(4));
        waiting.IsCompleted.ShouldBeFalse();
        await server.ThawAsync();
        (await waiting).Added.ShouldBe(4);

        await server.StopAsync();
        var gone = await Should.ThrowAsync<StoreUnavailableException>(() => store.WriteAsync(s_run, s_articles, default));
        gone.Message.ShouldContain("cannot be used after 7 tries");
        gone.Message.ShouldContain("Is it running?");
        await server.StartAgainAsync();

        (await store.WriteAsync(s_run, s_articles, default)).ShouldBe(WriteSummary.None with { Added = 4, Unchanged = 8, NodesCreated = 8 });
        await ShouldBeWholeAsync(store, server);
    }

    [StoreFact]
    public async Task A_read_only_database_says_so_and_still_answers()
    {
        await using var server = await OwnServer.StartAsync();
        await using var store = new Neo4jGraphStore(server.Options);
        await store.WriteAsync(s_run, s_articles[..4], default);
        var before = await store.DumpAsync(s_articles);
        await server.StopAsync();
        await server.StartAgainAsync("--conf", "server.databases.read_only=neo4j");

        (await Should.ThrowAsync<StoreUnavailableException>(() => store.WriteAsync(s_run, s_articles, default))).Message.ShouldContain("read-only");
        (await store.DumpAsync(s_articles)).ShouldBe(before);
    }

    [MountFact]
    public async Task A_full_disk_is_told_and_once_there_is_room_a_later_run_completes()
    {
        using var disk = new SmallDisk();
        await using var server = await OwnServer.StartInAsync(disk.Folder, "db.tx_log.preallocate=false", "db.tx_log.rotation.size=1m");
        await using var store = new Neo4jGraphStore(server.Options);
        await store.WriteAsync(s_run, s_articles[..4], default);
        disk.Fill();

        var full = await Should.ThrowAsync<StoreUnavailableException>(() => store.WriteAsync(s_run, [.. Enumerable.Range(0, 500).Select(Variants.Number)], default));
        full.Message.ShouldContain("disk");
        disk.MakeRoom();
        await server.KillAsync();
        await server.StartAgainAsync();
        await store.WriteAsync(s_run, s_articles, default);
        await ShouldBeWholeAsync(store, server);
    }

    [StoreFact]
    public async Task A_lock_that_another_holds_is_tried_again_and_reported_when_it_stays()
    {
        await using var server = await OwnServer.StartAsync("db.lock.acquisition.timeout=500ms");
        await using var store = new Neo4jGraphStore(server.Options);
        await store.WriteAsync(s_run, s_articles[..4], default);
        using var api = new QueryApi(server.Options);
        await using (var other = new HttpTransaction(api))
        {
            await other.RunAsync(new("MATCH (actor:Actor) SET actor.id = actor.id RETURN count(*)"), default);
            var writing = store.WriteAsync(s_run, s_articles[4..8], default);
            await Task.Delay(TimeSpan.FromSeconds(2));
            writing.IsCompleted.ShouldBeFalse();
            await other.CommitAsync(default);
            (await writing).Added.ShouldBe(4);
        }

        await using (var other = new HttpTransaction(api))
        {
            await other.RunAsync(new("MATCH (actor:Actor) SET actor.id = actor.id RETURN count(*)"), default);
            (await Should.ThrowAsync<StoreUnavailableException>(() => store.WriteAsync(s_run, s_articles, default))).Message.ShouldContain("LockAcquisitionTimeout");
        }
        await store.WriteAsync(s_run, s_articles, default);
        await ShouldBeWholeAsync(store, server);
    }

    [StoreFact]
    public async Task Two_processes_that_write_overlapping_articles_at_once_make_the_same_graph_as_one()
    {
        await using var server = await OwnServer.StartAsync();
        await using var store = new Neo4jGraphStore(server.Options);
        var writers = new[] { (From: 0, Count: 40), (From: 20, Count: 40) }.Select(w => Writer(server, w.From, w.Count)).ToList();
        foreach (var writer in writers)
        {
            await writer.WaitForExitAsync();
            writer.ExitCode.ShouldBe(0);
        }

        var articles = Enumerable.Range(0, 60).Select(Variants.Number).ToList();
        (await store.WriteAsync(s_run, articles, default)).Unchanged.ShouldBe(60);
        await ShouldBeWholeAsync(store, server, articles);
    }

    [StoreFact]
    public async Task An_article_that_needs_more_memory_than_the_server_gives_costs_itself_alone_and_is_written_once_there_is_enough()
    {
        await using var server = await OwnServer.StartAsync("db.memory.transaction.max=2m");
        await using var store = new Neo4jGraphStore(server.Options);
        var crowd = new ArticleDraft("crowd", "Once.");
        foreach (var number in Enumerable.Range(0, 100))
            crowd.Mentions(new(new($"person/one-{number}"), ActorKind.Person, $"One {number}"), [.. Enumerable.Range(0, 200).Select(name => $"One {number}, called {name}")]);
        List<ArticleGraph> articles = [.. s_articles[..6], crowd.Build(), .. s_articles[6..]];

        var refused = await Should.ThrowAsync<ArticlesRefusedException>(() => store.WriteAsync(s_run, articles, default));
        refused.Reasons.ShouldHaveSingleItem().Key.Value.ShouldBe("article/crowd");
        refused.Message.ShouldContain("raise db.memory.transaction.max");
        refused.Written.Added.ShouldBe(s_articles.Count);

        await server.StopAsync();
        await server.StartAgainAsync("--conf", "db.memory.transaction.max=0");
        (await store.WriteAsync(s_run, articles, default)).ShouldSatisfyAllConditions(s => s.Added.ShouldBe(1), s => s.Unchanged.ShouldBe(s_articles.Count));
        await ShouldBeWholeAsync(store, server, articles);
    }

    private static Process Writer(OwnServer server, int from, int count)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["exec", typeof(Program).Assembly.Location, server.Options.Uri.AbsoluteUri, $"{from}", $"{count}"]);
        start.Environment["NEO4J_PASSWORD"] = server.Options.Password;
        return Process.Start(start).ShouldNotBeNull();
    }

    private static Task ShouldBeWholeAsync(Neo4jGraphStore store, OwnServer server) => ShouldBeWholeAsync(store, server, s_articles);

    // As if all had been written at once into an empty database.
    private static async Task ShouldBeWholeAsync(Neo4jGraphStore store, OwnServer server, List<ArticleGraph> articles)
    {
        var disturbed = await store.DumpAsync(articles);
        await server.Options.EmptyAsync();
        await using var fresh = new Neo4jGraphStore(server.Options);
        await fresh.WriteAsync(s_run, articles, default);
        disturbed.ShouldBe(await fresh.DumpAsync(articles));
    }
}
