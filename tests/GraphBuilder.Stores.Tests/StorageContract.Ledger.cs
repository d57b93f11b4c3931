using GraphBuilder.Stores.Tests.Fixture;

namespace GraphBuilder.Stores.Tests;

public abstract partial class StorageContract
{
    private static readonly DateTimeOffset s_noon = new(2022, 12, 15, 12, 0, 0, TimeSpan.Zero);

    private static readonly LedgerEntry s_page = new("https://news.example/1", "https://news.example/1", InputState.Written, s_noon)
    {
        Run = "run/1",
        ContentHash = "abc",
        Extractor = "0.1.0",
        ETag = "\"v1\"",
        LastModified = "Thu, 15 Dec 2022 11:00:00 GMT",
    };

    private static readonly LedgerEntry s_line = new("wire.jsonl, line 3", "wire.jsonl", InputState.Failed, s_noon)
    {
        Run = "run/1",
        Stage = "read",
        Reason = "the field 'text' is missing",
        Content = "{\"id\":\"Łódź\"}",
        Attempts = 2,
    };

    [StoreFact]
    public async Task The_ledger_gives_back_what_was_noted_and_keeps_the_first_time()
    {
        await using var store = await OpenEmptyAsync();
        await store.Ledger.NoteAsync([s_page, s_line], default);
        await store.Ledger.NoteAsync([s_page with { State = InputState.Unchanged, At = s_noon.AddHours(1), FirstAt = s_noon.AddHours(1), ETag = null }], default);

        await using var again = await OpenAgainAsync(store);
        var found = await again.Ledger.FindAsync([s_page.Input, s_line.Input, "never seen", s_page.Input], default);
        found.Count.ShouldBe(2);
        found[s_page.Input].ShouldBe(s_page with { State = InputState.Unchanged, At = s_noon.AddHours(1), ETag = null });
        found[s_line.Input].ShouldBe(s_line);
    }

    [StoreFact]
    public async Task A_written_article_is_known_only_while_the_graph_has_it()
    {
        await using var store = await OpenWithAsync(Winter.Monday());
        var there = s_page with { Input = Winter.Monday().Article.Id.Value };
        var gone = s_page with { Input = "article/gone" };
        await store.Ledger.NoteAsync([there, gone], default);

        (await store.Ledger.FindAsync([there.Input, gone.Input], default)).Values.ShouldBe([there]);
    }

    [StoreFact]
    public async Task Dead_letters_are_listed_by_document_until_they_are_mended_or_dropped()
    {
        var first = s_line with { Input = "wire.jsonl, line 1" };
        var other = s_line with { Input = "a.bin", Document = "a.bin" };
        await using var store = await OpenEmptyAsync();
        await store.Ledger.NoteAsync([s_line, s_page, other, first], default);
        (await store.Ledger.ReadDeadLettersAsync(null, default)).ShouldBe([other, first, s_line]);
        (await store.Ledger.ReadDeadLettersAsync("wire.jsonl", default)).ShouldBe([first, s_line]);

        await store.Ledger.NoteAsync([first with { State = InputState.Written, Stage = null, Reason = null, Content = null }], default);
        await store.Ledger.DropAsync([s_line.Input, "never seen"], default);
        (await store.Ledger.ReadDeadLettersAsync(null, default)).ShouldBe([other]);
    }

    [StoreFact]
    public async Task Runs_are_listed_the_last_first_with_what_they_did_so_far()
    {
        var first = new RunRecord("run/1", s_noon, "0.1.0", "ingest");
        var second = new RunRecord("run/2", s_noon.AddHours(1), "0.1.0", "run --once") { Counts = new(1, 2, 3, 4, 5, 6) };
        await using var store = await OpenEmptyAsync();
        await store.Ledger.NoteRunAsync(first, default);
        await store.Ledger.NoteRunAsync(second, default);
        var ended = first with { EndedAt = s_noon.AddMinutes(2), Outcome = "done", Counts = new(7, 0, 7, 7, 0, 0) };
        await store.Ledger.NoteRunAsync(ended, default);

        (await store.Ledger.ReadRunsAsync(10, default)).ShouldBe([second, ended]);
        (await store.Ledger.ReadRunsAsync(1, default)).ShouldBe([second]);
    }

    [StoreFact]
    public async Task The_lease_has_one_holder_until_it_runs_out_or_is_given_back()
    {
        await using var store = await OpenEmptyAsync();
        var ledger = store.Ledger;
        (await ledger.ReadLeaseAsync(default)).ShouldBeNull();
        (await ledger.TakeLeaseAsync(new("one", s_noon.AddSeconds(20)), s_noon, default)).ShouldBeTrue();
        (await ledger.TakeLeaseAsync(new("two", s_noon.AddSeconds(30)), s_noon.AddSeconds(10), default)).ShouldBeFalse();
        (await ledger.TakeLeaseAsync(new("one", s_noon.AddSeconds(40)), s_noon.AddSeconds(20), default)).ShouldBeTrue("its holder renews it");
        (await ledger.TakeLeaseAsync(new("two", s_noon.AddSeconds(50)), s_noon.AddSeconds(30), default)).ShouldBeFalse();
        (await ledger.ReadLeaseAsync(default)).ShouldBe(new("one", s_noon.AddSeconds(40)));

        (await ledger.TakeLeaseAsync(new("two", s_noon.AddSeconds(60)), s_noon.AddSeconds(40), default)).ShouldBeTrue("it ran out");
        (await ledger.TakeLeaseAsync(new("one", s_noon.AddSeconds(70)), s_noon.AddSeconds(41), default)).ShouldBeFalse("it was lost");
        await ledger.ReleaseLeaseAsync("one", default);
        (await ledger.TakeLeaseAsync(new("one", s_noon.AddSeconds(70)), s_noon.AddSeconds(42), default)).ShouldBeFalse("whoever does not hold it cannot give it back");
        await ledger.ReleaseLeaseAsync("two", default);
        (await ledger.TakeLeaseAsync(new("one", s_noon.AddSeconds(70)), s_noon.AddSeconds(43), default)).ShouldBeTrue();
    }

    [StoreFact]
    public async Task Of_many_who_want_the_lease_at_once_one_gets_it()
    {
        await using var store = await OpenEmptyAsync();

        var taken = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(async () =>
        {
            await using var again = await OpenAgainAsync(store);
            return await again.Ledger.TakeLeaseAsync(new($"runner {i}", s_noon.AddSeconds(20)), s_noon, default);
        })));
        taken.Count(t => t).ShouldBe(1);
    }

    [StoreFact]
    public async Task The_ledger_is_no_part_of_the_graph()
    {
        await using var store = await OpenWithAsync(Winter.All());
        var before = await store.DumpAsync(Winter.All());

        await store.Ledger.NoteAsync([s_page, s_line], default);
        await store.Ledger.NoteRunAsync(new("run/1", s_noon, "0.1.0", "run"), default);
        (await store.DumpAsync(Winter.All())).ShouldBe(before);
    }
}
