using GraphBuilder.Loopback;
using GraphBuilder.Sources.Fetching;
using GraphBuilder.Sources.Formats;
using GraphBuilder.Worker.Configuration;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace GraphBuilder.Worker.Tests;

/// <summary>What goes wrong costs a run or an article, never the worker and never what others need to try again.</summary>
public class FailedRunTests(Model model) : IClassFixture<Model>
{
    private static readonly string s_paragraph =
        string.Concat(Enumerable.Repeat("Serbia arrested two officers in the morning, and Kosovo demanded their release on Monday. ", 8));

    [Fact]
    public async Task A_run_that_fails_for_whatever_reason_does_not_stop_the_scheduled_worker()
    {
        var time = new FakeTimeProvider(new(2022, 12, 15, 12, 1, 0, TimeSpan.Zero));
        await using var worker = await TestWorker.StartAsync(model, time);
        worker.Server.On("/feed", Feed("one"));
        var runs = worker.Runs(new SourceSettings(SourceKind.Feed, worker.Server.At("/feed").AbsoluteUri));
        worker.Then = _ => throw new InvalidOperationException("a bug");
        using var stop = new CancellationTokenSource();
        var working = runs.RunAsync(stop.Token);

        await UntilAsync(() => runs.State.Now.LastEndedAt is not null, runs, time, working);
        runs.State.Now.Problem.ShouldBe("a bug");
        worker.Then = _ => { };
        // The time that the test drives on may still cut the beginning of a run short; a later one adds the article.
        for (var run = 0; run < 20 && await worker.ArticlesAsync() == 0; run++)
        {
            var before = runs.State.Now.LastEndedAt;
            await UntilAsync(() => runs.State.Now.LastEndedAt != before, runs, time, working);
        }
        (await worker.ArticlesAsync()).ShouldBe(1);
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => working);
    }

    [Fact]
    public async Task A_list_that_cannot_be_opened_is_a_dead_letter()
    {
        await using var worker = await TestWorker.StartAsync(model);
        var list = Path.Combine(worker.Folder.FullName, "urls.txt");
        await using var locked = new FileStream(list, FileMode.Create, FileAccess.Write, FileShare.None);
        (await worker.RunAsync(new SourceSettings(SourceKind.List, list))).Failed.ShouldBe(1);
        (await worker.DeadLettersAsync()).ShouldHaveSingleItem().ShouldStartWith("/urls.txt: read: cannot be read");
    }

    [Fact]
    public async Task An_article_that_fails_again_when_it_is_tried_again_stays_a_dead_letter()
    {
        await using var worker = await TestWorker.StartAsync(model);
        await RefuseAsync(worker, "two");
        var inbox = worker.Folder.CreateSubdirectory("inbox");
        var file = Path.Combine(inbox.FullName, "wire.jsonl");
        await File.WriteAllTextAsync(file, $$"""{"title":"two","text":"{{s_paragraph}}"}""");
        await worker.RunAsync(new SourceSettings(SourceKind.Folder, inbox.FullName));
        File.Delete(file);

        (await worker.RetryAsync()).Failed.ShouldBe(1);
        (await worker.DeadLettersAsync()).ShouldHaveSingleItem().ShouldEndWith("'not this one'. (2)");
    }

    [Fact]
    public async Task An_article_that_failed_and_has_left_its_feed_can_still_be_tried_again()
    {
        await using var worker = await TestWorker.StartAsync(model);
        await RefuseAsync(worker, "two");
        var feed = new SourceSettings(SourceKind.Feed, worker.Server.At("/feed").AbsoluteUri);
        worker.Server.On("/feed", Feed("two"));
        await worker.RunAsync(feed);
        worker.Server.On("/feed", Feed("three"));
        await worker.RunAsync(feed);
        (await worker.DeadLettersAsync()).ShouldHaveSingleItem().ShouldContain("write: SqliteException");

        await ExecuteAsync(worker, "DROP TRIGGER no");
        (await worker.RetryAsync()).Written.ShouldBe(1);
        (await worker.DeadLettersAsync()).ShouldBeEmpty();
        (await worker.ArticlesAsync()).ShouldBe(2);
    }

    [Fact]
    public async Task A_page_that_is_named_with_a_place_in_it_fails_under_its_own_name()
    {
        await using var worker = await TestWorker.StartAsync(model);
        worker.Server.On("/empty", Pages.Text("<html><body></body></html>"));
        var page = new SourceSettings(SourceKind.Feed, worker.Server.At("/empty#top").AbsoluteUri);
        (await worker.RunAsync(page)).ShouldBe(new(Fetched: 0, NotModified: 0, Extracted: 0, Written: 0, Unchanged: 0, Failed: 1));
    }

    [Fact]
    public async Task A_feed_whose_pages_never_answer_does_not_hold_up_the_run_for_each_of_them()
    {
        await using var worker = await TestWorker.StartAsync(model);
        await worker.Store.ApplySchemaAsync(default);
        worker.Server.On("/feed", Pages.Rss("Herald", Enumerable.Range(1, 20).Select(n => worker.Server.At($"/{n}"))));
        for (var n = 1; n <= 20; n++)
            worker.Server.On($"/{n}", Misbehaviour.Silence);
        using var fetcher = new Fetcher(new()
        {
            AllowPrivateAddresses = true,
            PerHostDelay = TimeSpan.Zero,
            Retries = 0,
            Timeout = TimeSpan.FromSeconds(3)
        }, TimeProvider.System);
        var documents = new Documents(fetcher, worker.Store.Ledger) { Patience = TimeSpan.FromSeconds(1) };
        var readings = await documents.ReadAsync(worker.Server.At("/feed"), null, new(InputFormat.Auto, new(null, null, null)), ifChanged: true, default)
            .ToListAsync();

        readings.Count.ShouldBe(2, "the first page, which took longer than all of them may, and what is left of the feed");
        readings[^1].ShouldBeOfType<Reading.Failed>().Letter.Reason.ShouldBe("too many of its pages do not answer: 19 are left to the next run");
    }

    private static Microsoft.AspNetCore.Http.RequestDelegate Feed(string title) => Pages.Text($"""
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Herald</title>
        <item><title>{title}</title><link>https://news.example/{title}</link><content:encoded>{s_paragraph}</content:encoded></item></channel></rss>
        """, "application/rss+xml");

    private static async Task RefuseAsync(TestWorker worker, string title)
    {
        await worker.Store.ApplySchemaAsync(default);
        await ExecuteAsync(worker, $"CREATE TRIGGER no BEFORE INSERT ON article WHEN NEW.title = '{title}' BEGIN SELECT RAISE(ABORT, 'not this one'); END");
    }

    private static async Task ExecuteAsync(TestWorker worker, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={worker.Store.Name}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    // Drives the time on while the worker waits for its next run, not during one: its pages and its lease would be late.
    private static async Task UntilAsync(Func<bool> isSo, ScheduledRuns runs, FakeTimeProvider time, Task working)
    {
        for (var i = 0; i < 12_000 && !isSo(); i++)
        {
            working.IsCompleted.ShouldBeFalse(working.Exception?.Message);
            if (runs.State.Now.RunningSince is null)
                time.Advance(TimeSpan.FromSeconds(5));
            await Task.Delay(10);
        }
        isSo().ShouldBeTrue();
    }
}
