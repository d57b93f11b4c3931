using System.Text;
using GraphBuilder.Loopback;
using GraphBuilder.Worker.Configuration;

namespace GraphBuilder.Worker.Tests;

/// <summary>Many feeds, some of them hostile, in small; <c>tests/bench/hostile.py</c> is the same in large.</summary>
public class HostileWebTests(Model model) : IClassFixture<Model>
{
    private const int Feeds = 24;
    private const int PagesOfFeed = 4;

    [Fact]
    public async Task Every_good_article_is_written_once_and_every_bad_one_is_a_dead_letter_with_its_reason()
    {
        await using var worker = await TestWorker.StartAsync(model);
        var bad = new Dictionary<string, string>();
        var sources = Enumerable.Range(0, Feeds).Select(f => FeedOf(worker, f, bad)).ToList();
        Break(worker, sources, bad);

        worker.Patience = TimeSpan.FromSeconds(15);
        var counts = await worker.RunAsync(sources);

        counts.ShouldBe(counts with { Written = (Feeds - 3) * PagesOfFeed - (bad.Count - 3), Unchanged = 0, Failed = bad.Count });
        (await worker.ArticlesAsync()).ShouldBe(counts.Written);
        var letters = (await worker.Store.Ledger.ReadDeadLettersAsync(null, default)).ToDictionary(l => l.Input, l => l.Reason!);
        letters.Keys.ShouldBe(bad.Keys, ignoreOrder: true);
        foreach (var (input, reason) in bad)
            letters[input].ShouldContain(reason);
        worker.Server.Requests.Where(r => r.Contains("/page", StringComparison.Ordinal)).GroupBy(r => r).Where(g => !g.Key.EndsWith("/page-2-0", StringComparison.Ordinal)).ShouldAllBe(g => g.Count() == 1);
    }

    private static SourceSettings FeedOf(TestWorker worker, int feed, Dictionary<string, string> bad)
    {
        var host = $"f{feed}.localhost";
        var pages = Enumerable.Range(0, PagesOfFeed).Select(p => worker.Server.At($"/page-{feed}-{p}", host)).ToList();
        foreach (var (page, number) in pages.Select((p, i) => (p, i)))
            worker.Server.On(host + page.AbsolutePath, Pages.Article($"Report {feed}.{number}", $"Serbia arrested {feed} officers of patrol {number} in the morning, and Kosovo demanded their release on Monday.\n\nThe European Union urged both sides to step back, its spokesman said."));
        worker.Server.On($"{host}/feed", Pages.Rss($"Paper {feed}", pages));
        (string Reason, Microsoft.AspNetCore.Http.RequestDelegate Answer)? how = feed switch
        {
            0 => ("404", Misbehaviour.Status(404)),
            1 => ("500", Misbehaviour.Status(500)),
            2 => ("redirects more than 10 times", Misbehaviour.Redirect(pages[0].AbsoluteUri)),
            3 => ("of the scheme 'file'", Misbehaviour.Redirect("file:///etc/hostname")),
            4 => ("larger than 1,000,000 bytes", Misbehaviour.Large(100_000_000)),
            5 => ("no answer within 15 s", Misbehaviour.Silence),
            6 => ("drips too slowly", Misbehaviour.Drip(new string(' ', 10_000), TimeSpan.FromMilliseconds(100))),
            7 => ("binary", Pages.Body([.. Enumerable.Range(0, 4000).Select(i => (byte)i)], "application/octet-stream")),
            8 => ("no article text", Pages.Text("<html><body></body></html>")),
            9 => ("larger than 1,000,000 bytes", Misbehaviour.Endless),
            _ => null,
        };
        if (how is { } broken)
        {
            worker.Server.On(host + pages[0].AbsolutePath, broken.Answer);
            bad[pages[0].AbsoluteUri] = broken.Reason;
        }
        return new(SourceKind.Feed, worker.Server.At("/feed", host).AbsoluteUri) { Publisher = $"Paper {feed}" };
    }

    private static void Break(TestWorker worker, List<SourceSettings> sources, Dictionary<string, string> bad)
    {
        worker.Server.On("f10.localhost/feed", Pages.Text(Misbehaviour.EntityBomb, "application/rss+xml"));
        worker.Server.On("f11.localhost/feed", Pages.Body(Encoding.UTF8.GetBytes("<rss version=\"2.0\"><channel><title>Cut"), "application/rss+xml"));
        sources[12] = new(SourceKind.Feed, worker.Server.AtTls("/feed").AbsoluteUri);
        bad[sources[10].Address] = "entities";
        bad[sources[11].Address] = "damaged";
        bad[sources[12].Address] = "no secure connection";
    }
}
