using GraphBuilder.Stores.Tests.Fixture;

namespace GraphBuilder.Stores.Tests;

public abstract partial class StorageContract
{
    [StoreFact]
    public async Task A_schema_is_applied_once()
    {
        await using var store = await OpenBareAsync();
        var bare = await store.ReadSchemaAsync(default);
        bare.Version.ShouldBe(0);
        bare.Pending.Count.ShouldBe(bare.Known);

        foreach (var status in new[] { await store.ApplySchemaAsync(default), await store.ApplySchemaAsync(default), await store.ReadSchemaAsync(default) })
        {
            (status.Version, status.Known).ShouldBe((bare.Known, bare.Known));
            status.Pending.ShouldBeEmpty();
        }
    }

    [StoreFact]
    public async Task A_schema_that_two_apply_at_once_is_applied_once()
    {
        await using var store = await OpenBareAsync();
        await using var other = await OpenAgainAsync(store);
        var known = (await store.ReadSchemaAsync(default)).Known;

        var statuses = await Task.WhenAll(new[] { store, other, store, other }.Select(s => Task.Run(() => s.ApplySchemaAsync(default))));
        statuses.ShouldAllBe(s => s.Version == known && s.Pending.Count == 0);
    }

    [StoreFact]
    public async Task A_newer_schema_is_refused()
    {
        await using var store = await OpenEmptyAsync();
        var known = (await store.ReadSchemaAsync(default)).Known;
        await ForgeMigrationAsync(store, known + 1, "abc");

        (await store.ReadSchemaAsync(default)).Version.ShouldBe(known + 1);
        await using var again = await OpenAgainAsync(store);
        (await Should.ThrowAsync<StoreUnavailableException>(() => again.ApplySchemaAsync(default))).Message.ShouldContain("newer");
        (await Should.ThrowAsync<StoreUnavailableException>(() => again.WriteAsync(s_run, Winter.All(), default))).Message.ShouldContain("newer");
    }

    [StoreFact]
    public async Task A_changed_migration_is_refused()
    {
        await using var store = await OpenEmptyAsync();
        await ForgeMigrationAsync(store, 1, "abc");

        await using var again = await OpenAgainAsync(store);
        (await Should.ThrowAsync<StoreUnavailableException>(() => again.ApplySchemaAsync(default))).Message.ShouldContain("V001");
    }

    [StoreFact]
    public async Task A_cancelled_write_leaves_nothing()
    {
        await using var store = await OpenEmptyAsync();
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => store.WriteAsync(s_run, Winter.All(), cancelled.Token));
        (await store.CountAsync(default)).Values.ShouldAllBe(count => count == 0);
    }

    [StoreFact]
    public async Task Writers_at_the_same_time_give_the_same_graph_as_one_after_the_other()
    {
        var articles = Enumerable.Range(0, 24).Select(Variants.Number).ToList();
        string together, oneByOne;
        await using (var store = await OpenEmptyAsync())
        {
            await Task.WhenAll(articles.Chunk(6).Select(part => Task.Run(async () =>
            {
                await using var writer = await OpenAgainAsync(store);
                foreach (var article in part)
                    await writer.WriteAsync(s_run, [article], default);
            })));
            together = await store.DumpAsync(articles);
        }
        await using (var store = await OpenWithAsync(articles))
            oneByOne = await store.DumpAsync(articles);

        together.ShouldBe(oneByOne);
    }

    [StoreFact]
    public async Task A_run_is_kept_once_with_its_articles_and_its_end()
    {
        await using var store = await OpenEmptyAsync();
        var total = await store.WriteAsync(s_run, Winter.All(), default);
        await store.EndRunAsync(s_run, s_run.StartedAt.AddMinutes(5), total, default);
        await store.WriteAsync(s_later, [Winter.Monday() with { GraphHash = "another version" }], default);

        var counts = await store.CountAsync(default);
        counts["IngestionRun"].ShouldBe(2);
        counts["INGESTED"].ShouldBe(5);
    }
}
