using GraphBuilder.Loopback;
using GraphBuilder.Worker.Configuration;
using Microsoft.Data.Sqlite;

namespace GraphBuilder.Worker.Tests;

public class RunTests(Model model) : IClassFixture<Model>
{
    private const string Story = "Serbia arrested NUMBER officers in the morning, and Kosovo demanded their release on Monday.\n\n"
        + "The European Union urged Kosovo and Serbia to step back, its spokesman said in Brussels, and offered to send a mediator to the region next week.";

    [Fact]
    public async Task A_feed_is_asked_whether_it_changed_and_its_pages_are_fetched_once()
    {
        await using var worker = await TestWorker.StartAsync(model);
        var feed = Feed(worker, "one", "two");

        (await worker.RunAsync(feed)).ShouldBe(new(Fetched: 3, NotModified: 0, Extracted: 2, Written: 2, Unchanged: 0, Failed: 0));
        (await worker.RunAsync(feed)).ShouldBe(new(Fetched: 0, NotModified: 1, Extracted: 0, Written: 0, Unchanged: 0, Failed: 0));
        worker.Server.Count("/one").ShouldBe(1);

        Feed(worker, "two", "three");
        (await worker.RunAsync(feed)).ShouldBe(new(Fetched: 2, NotModified: 0, Extracted: 1, Written: 1, Unchanged: 0, Failed: 0));
        (worker.Server.Count("/two"), worker.Server.Count("/three")).ShouldBe((1, 1));
    }

    [Fact]
    public async Task A_page_that_cannot_be_fetched_is_a_dead_letter_that_later_runs_try_again_a_few_times()
    {
        await using var worker = await TestWorker.StartAsync(model);
        var feed = Feed(worker, "one", "two");
        worker.Server.On("/two", Misbehaviour.Status(503));
        await worker.RunAsync(feed);
        await worker.RunAsync(feed);
        (await worker.DeadLettersAsync()).ShouldHaveSingleItem().ShouldEndWith("/two: fetch: the server answers 503 Service Unavailable (2)");

        for (var run = 3; run <= Documents.MostAttempts; run++)
            await worker.RunAsync(feed);
        (await worker.RunAsync(feed)).ShouldBe(new(Fetched: 1, NotModified: 0, Extracted: 0, Written: 0, Unchanged: 0, Failed: 0),
            "it is left to a person now");
        (await worker.RunAsync(feed)).NotModified.ShouldBe(1, "and the feed is done");
        worker.Server.Count("/two").ShouldBe(Documents.MostAttempts);
    }

    [Fact]
    public async Task A_page_that_is_well_again_is_no_dead_letter_any_more()
    {
        await using var worker = await TestWorker.StartAsync(model);
        var feed = Feed(worker, "one");
        worker.Server.On("/one", Misbehaviour.Status(500));
        await worker.RunAsync(feed);
        Feed(worker, "one");

        (await worker.RunAsync(feed)).Written.ShouldBe(1);
        (await worker.DeadLettersAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_feed_that_is_broken_does_not_stop_the_others()
    {
        await using var worker = await TestWorker.StartAsync(model);
        worker.Server.On("/bomb", Pages.Text(Misbehaviour.EntityBomb, "application/rss+xml"));
        var bomb = new SourceSettings(SourceKind.Feed, worker.Server.At("/bomb").AbsoluteUri);

        (await worker.RunAsync(bomb, Feed(worker, "one"))).ShouldBe(new(Fetched: 2, NotModified: 0, Extracted: 1, Written: 1, Unchanged: 0, Failed: 1));
        (await worker.DeadLettersAsync()).ShouldHaveSingleItem().ShouldContain("/bomb: read: its XML declares entities");
    }

    [Fact]
    public async Task A_list_is_asked_for_changes_address_by_address_and_says_which_lines_are_wrong()
    {
        await using var worker = await TestWorker.StartAsync(model);
        var list = new SourceSettings(SourceKind.List, Path.Combine(worker.Folder.FullName, "urls.txt"));
        (await worker.RunAsync(list)).Failed.ShouldBe(1);
        worker.Server.On("/one", Pages.Versioned(Page("one"), "\"1\""));
        await File.WriteAllTextAsync(list.Address, $"# news\n{worker.Server.At("/one")}\nnews.example/two\n");

        (await worker.RunAsync(list)).ShouldBe(new(Fetched: 2, NotModified: 0, Extracted: 1, Written: 1, Unchanged: 0, Failed: 1));
        (await worker.DeadLettersAsync()).ShouldHaveSingleItem().ShouldContain("'news.example/two': read: this is no http");
        await File.WriteAllTextAsync(list.Address, $"{worker.Server.At("/one")}\n");
        (await worker.RunAsync(list)).NotModified.ShouldBe(1);
        (await worker.DeadLettersAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_crash_between_the_graph_and_the_ledger_repeats_nothing()
    {
        await using var worker = await TestWorker.StartAsync(model);
        var feed = Feed(worker, "one", "two");
        await worker.RunAsync(feed);
        var before = await worker.Store.CountAsync(default);
        await worker.Store.Ledger.DropAsync([.. worker.Passed.OfType<Outcome.Extracted>().Select(e => e.Graph.Article.Id.Value), feed.Address,
            worker.Server.At("/two").AbsoluteUri], default);

        (await worker.RunAsync(feed)).ShouldBe(new(Fetched: 2, NotModified: 0, Extracted: 1, Written: 0, Unchanged: 1, Failed: 0));
        (await worker.Store.CountAsync(default)).ShouldBe(before, ignoreOrder: true);
    }

    [Fact]
    public async Task An_article_that_the_store_does_not_take_is_a_dead_letter_and_the_others_of_its_batch_are_written()
    {
        await using var worker = await TestWorker.StartAsync(model);
        await worker.Store.ApplySchemaAsync(default);
        await using (var connection = new SqliteConnection($"Data Source={worker.Store.Name}"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "CREATE TRIGGER no BEFORE INSERT ON article WHEN NEW.title = 'two' BEGIN SELECT RAISE(ABORT, 'not this one'); END";
            await command.ExecuteNonQueryAsync();
        }

        (await worker.RunAsync(Feed(worker, "one", "two", "three")))
            .ShouldBe(new(Fetched: 4, NotModified: 0, Extracted: 2, Written: 2, Unchanged: 0, Failed: 1));
        (await worker.DeadLettersAsync()).ShouldHaveSingleItem().ShouldContain("write: SqliteException: SQLite Error 19: 'not this one'");
        (await worker.ArticlesAsync()).ShouldBe(2);
    }

    [Fact]
    public async Task Another_extractor_extracts_stored_articles_again_only_on_request_and_once()
    {
        await using var worker = await TestWorker.StartAsync(model);
        var feed = Feed(worker, "one", "two");
        await worker.RunAsync(feed);

        (await worker.Runs("1+test", [feed]).RunOnceAsync(default)).ShouldNotBeNull().Extracted.ShouldBe(0);
        (await worker.Runs("1+test", [feed], reextracts: true).RunOnceAsync(default)).ShouldNotBeNull()
            .ShouldBe(new(Fetched: 0, NotModified: 1, Extracted: 2, Written: 0, Unchanged: 2, Failed: 0));
        (await worker.Runs("1+test", [feed], reextracts: true).RunOnceAsync(default)).ShouldNotBeNull().Extracted.ShouldBe(0);
        worker.Server.Count("/one").ShouldBe(1, "the texts came from the store");
    }

    [Fact]
    public async Task Health_and_metrics_tell_what_was_done()
    {
        await using var worker = await TestWorker.StartAsync(model);
        using var telemetry = TelemetryExport.Start("0");
        var runs = worker.Runs(Feed(worker, "one", "two"));
        await using var status = await StatusServer.StartAsync(0, runs.State, telemetry, default);
        using var http = new HttpClient { BaseAddress = status.Address };
        (await http.GetStringAsync(new Uri("health", UriKind.Relative))).ShouldContain("\"status\":\"waiting\"");
        worker.Server.On("/two", Misbehaviour.Status(404));
        await runs.RunOnceAsync(default);

        (await http.GetStringAsync(new Uri("health", UriKind.Relative))).ShouldContain("\"lastEndedAt\":\"20");
        var metrics = await http.GetStringAsync(new Uri("metrics", UriKind.Relative));
        metrics.ShouldMatch("graphbuilder_articles_total\\{[^}]*outcome=\"written\"[^}]*\\} [1-9]");
        metrics.ShouldMatch("graphbuilder_failures_total\\{[^}]*stage=\"fetch\"[^}]*\\} [1-9]");
        metrics.ShouldMatch("graphbuilder_stage_duration_seconds_count\\{[^}]*stage=\"extract\"[^}]*\\} [1-9]");
    }

    [Fact]
    public async Task A_run_whose_store_is_dead_makes_the_worker_unhealthy()
    {
        await using var worker = await TestWorker.StartAsync(model);
        var runs = worker.Runs(Feed(worker, "one"));
        await File.WriteAllTextAsync(worker.Store.Name, "no database at all, however long one looks at it");

        await Should.ThrowAsync<GraphBuilder.Stores.StoreUnavailableException>(() => runs.RunOnceAsync(default));
        runs.State.Now.Problem.ShouldNotBeNull().ShouldContain("no SQLite database");
    }

    [Fact]
    public void Keys_and_passwords_in_addresses_stay_out_of_the_log() =>
        OutcomeLog.Hide("https://me:hunter2@news.example/rss?page=2&api_key=hunter2&token=hunter2: gone")
            .ShouldBe("https://…@news.example/rss?page=2&api_key=…&token=… gone");

    [Fact]
    public async Task An_interrupted_run_is_noted_and_the_next_one_goes_on()
    {
        await using var worker = await TestWorker.StartAsync(model);
        var feed = Feed(worker, "one", "two");
        worker.Server.On("/two", Misbehaviour.Silence);
        using var stop = new CancellationTokenSource();
        var running = worker.Runs(feed).RunOnceAsync(stop.Token);
        while (!worker.Passed.Any(o => o is Outcome.Ended))
            await Task.Delay(20);
        await stop.CancelAsync();
        await running;
        (await worker.Store.Ledger.ReadRunsAsync(1, default)).Single().Outcome.ShouldBe("interrupted");

        Feed(worker, "one", "two");
        await worker.RunAsync(feed);
        (await worker.ArticlesAsync()).ShouldBe(2);
        worker.Server.Count("/one").ShouldBe(1, "what was finished is kept");
    }

    private static SourceSettings Feed(TestWorker worker, params IReadOnlyList<string> pages)
    {
        foreach (var page in pages)
            worker.Server.On("/" + page, Pages.Text(Page(page)));
        var items = string.Concat(pages.Select(p => $"<item><link>{worker.Server.At("/" + p)}</link></item>"));
        worker.Server.On("/feed",
            Pages.Versioned($"<rss version=\"2.0\"><channel><title>Herald</title>{items}</channel></rss>", $"\"{string.Join('-', pages)}\"",
                "application/rss+xml"));
        return new(SourceKind.Feed, worker.Server.At("/feed").AbsoluteUri);
    }

    private static string Page(string name) =>
        $"<html><head><title>{name}</title></head><body><article><h1>{name}</h1><p>{Story.Replace("NUMBER", name, StringComparison.Ordinal).Replace("\n\n", "</p><p>", StringComparison.Ordinal)}</p></article></body></html>";
}
