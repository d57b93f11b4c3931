using GraphBuilder.Model;
using GraphBuilder.Neo4j;
using GraphBuilder.Stores.Tests.Fixture;

namespace GraphBuilder.Stores.Tests.Neo4j;

/// <summary>Faults for which a server must be killed or kept short of memory.</summary>
[NeedsServer("NEO4J_TEST_SERVER")]
public sealed class CrashTests
{
    private static readonly IngestionRun s_run = new("run/1", DateTimeOffset.UnixEpoch, "0.1.0");

    [StoreFact]
    public async Task A_server_killed_in_the_middle_of_a_write_keeps_whole_articles_and_a_later_run_completes()
    {
        var articles = Enumerable.Range(0, 60).Select(Variants.Number).ToList();
        await using var server = await OwnServer.StartAsync();
        await using var store = new Neo4jGraphStore(server.Options);
        await store.ApplySchemaAsync(default);

        using var enough = new CancellationTokenSource();
        var acknowledged = 0;
        var writing = Task.Run(async () =>
        {
            foreach (var article in articles)
            {
                await store.WriteAsync(s_run, [article], enough.Token);
                acknowledged++;
            }
        });
        while (Volatile.Read(ref acknowledged) < 5 && !writing.IsCompleted)
            await Task.Delay(5);
        await server.KillAsync();
        await enough.CancelAsync();
        await Should.ThrowAsync<Exception>(() => writing);
        await server.StartAgainAsync();

        var kept = await StoredAsync(store, articles);
        kept.Count.ShouldBeInRange(acknowledged, acknowledged + 1);
        var afterTheCrash = await store.DumpAsync(articles);
        await store.WriteAsync(s_run, articles, default);
        var completed = await store.DumpAsync(articles);

        afterTheCrash.ShouldBe(await FreshAsync(kept, articles));
        completed.ShouldBe(await FreshAsync(articles, articles));

        async Task<string> FreshAsync(IReadOnlyList<ArticleGraph> written, List<ArticleGraph> known)
        {
            await server.Options.EmptyAsync();
            await store.WriteAsync(s_run, written, default);
            return await store.DumpAsync(known);
        }
    }

    [StoreFact]
    public async Task A_batch_too_large_for_the_servers_memory_is_halved_until_it_fits()
    {
        var articles = Enumerable.Range(0, 400).Select(Variants.Number).ToList();
        await using var server = await OwnServer.StartAsync("db.memory.transaction.max=4m");
        var traffic = new CountedTraffic();
        await using var store = new Neo4jGraphStore(server.Options, handler: traffic);

        (await store.WriteAsync(s_run, articles, default)).ShouldBe(new WriteSummary(400, 0, 0, NodesCreated: 811, 0));
        traffic.Commits.ShouldBeGreaterThan(1);
    }

    private sealed class CountedTraffic() : DelegatingHandler(new SocketsHttpHandler())
    {
        public int Commits { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Commits += request.RequestUri!.AbsolutePath.EndsWith("/commit", StringComparison.Ordinal) ? 1 : 0;
            return base.SendAsync(request, cancellationToken);
        }
    }

    private static async Task<List<ArticleGraph>> StoredAsync(Neo4jGraphStore store, List<ArticleGraph> articles)
    {
        var stored = new List<ArticleGraph>();
        await foreach (var article in store.ReadEvidenceAsync(default))
            stored.Add(articles.Single(a => a.Article.Id == article.Article));
        return stored;
    }
}
