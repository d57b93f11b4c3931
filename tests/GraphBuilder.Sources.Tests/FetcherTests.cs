using GraphBuilder.Loopback;
using GraphBuilder.Sources.Fetching;

namespace GraphBuilder.Sources.Tests;

public sealed class FetcherTests : IAsyncLifetime, IDisposable
{
    private static readonly FetchOptions s_quick = new()
    {
        AllowPrivateAddresses = true,
        PerHostDelay = TimeSpan.Zero,
        RetryDelay = TimeSpan.FromMilliseconds(20),
        Timeout = TimeSpan.FromSeconds(30),
        MaxBytes = 1_000_000,
    };

    private readonly Fetcher _fetcher = new(s_quick, TimeProvider.System);
    private LoopbackServer _server = null!;

    public async Task InitializeAsync() => _server = await LoopbackServer.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    public void Dispose() => _fetcher.Dispose();

    [Fact]
    public async Task Gives_the_document_its_type_and_the_address_where_it_was_in_the_end()
    {
        _server.On("/old", Misbehaviour.Redirect("/new", 301));
        _server.On("/new", Pages.Text("<p>Türkiye</p>", "text/html; charset=\"UTF-8\""));
        var document = (await FetchAsync("/old")).ShouldBeOfType<FetchOutcome.Fetched>().Document;
        (document.Name, document.Url, document.MediaType, document.Charset).ShouldBe((_server.At("/old").AbsoluteUri, _server.At("/new").AbsoluteUri, "text/html", "UTF-8"));
        using var text = new StreamReader(document.Open());
        text.ReadToEnd().ShouldBe("<p>Türkiye</p>");
    }

    [Fact]
    public async Task Asks_only_for_what_has_changed()
    {
        _server.On("/feed", Pages.Versioned("one", "\"v1\""));
        var first = (await FetchAsync("/feed")).ShouldBeOfType<FetchOutcome.Fetched>();
        first.Validators.ETag.ShouldBe("\"v1\"");
        (await FetchAsync("/feed", first.Validators)).ShouldBeOfType<FetchOutcome.NotModified>();
        _server.On("/feed", Pages.Versioned("two", "\"v2\""));
        (await FetchAsync("/feed", first.Validators)).ShouldBeOfType<FetchOutcome.Fetched>();
    }

    [Fact]
    public async Task Asks_again_after_server_errors_and_cut_connections()
    {
        _server.On("/page", Misbehaviour.First(1, Misbehaviour.Status(500), Misbehaviour.First(1, Misbehaviour.Reset("half"), Pages.Text("whole"))));
        (await FetchAsync("/page")).ShouldBeOfType<FetchOutcome.Fetched>();
        _server.Count("/page").ShouldBe(3);
    }

    [Fact]
    public async Task Gives_up_after_some_errors_and_says_that_a_later_try_may_do()
    {
        _server.On("/page", Misbehaviour.Status(503));
        (await FetchAsync("/page")).ShouldBe(new FetchOutcome.Refused("the server answers 503 Service Unavailable", true));
        _server.Count("/page").ShouldBe(1 + s_quick.Retries);
    }

    [Fact]
    public async Task A_page_that_is_gone_is_not_asked_for_again()
    {
        (await FetchAsync("/gone")).ShouldBe(new FetchOutcome.Refused("the server answers 404 Not Found", false));
        _server.Count("/gone").ShouldBe(1);
    }

    [Fact]
    public async Task Waits_as_long_as_the_server_asks()
    {
        _server.On("/busy", Misbehaviour.First(1, Misbehaviour.Status(429, "1"), Pages.Text("x")));
        var started = TimeProvider.System.GetTimestamp();
        (await FetchAsync("/busy")).ShouldBeOfType<FetchOutcome.Fetched>();
        TimeProvider.System.GetElapsedTime(started).TotalSeconds.ShouldBeGreaterThan(0.9);
    }

    [Fact]
    public async Task What_a_server_asks_of_one_page_holds_for_the_rest_of_the_host()
    {
        _server.On("/busy", Misbehaviour.Status(429, "1"));
        _server.On("/other", Pages.Text("x"));
        using var fetcher = new Fetcher(s_quick with { Retries = 0 }, TimeProvider.System);
        var started = TimeProvider.System.GetTimestamp();
        (await fetcher.FetchAsync(_server.At("/busy"), null, default)).ShouldBeOfType<FetchOutcome.Refused>();
        (await fetcher.FetchAsync(_server.At("/other"), null, default)).ShouldBeOfType<FetchOutcome.Fetched>();
        TimeProvider.System.GetElapsedTime(started).TotalSeconds.ShouldBeGreaterThan(0.9);
    }

    [Fact]
    public async Task Does_not_wait_for_an_hour()
    {
        _server.On("/busy", Misbehaviour.Status(429, "3600"));
        (await FetchAsync("/busy")).ShouldBeOfType<FetchOutcome.Refused>().Passing.ShouldBeTrue();
        _server.Count("/busy").ShouldBe(1);
    }

    [Theory]
    [InlineData("drip", "drips too slowly")]
    [InlineData("endless", "larger than 1,000,000 bytes")]
    [InlineData("large", "larger than 1,000,000 bytes")]
    [InlineData("bomb", "larger than 1,000,000 bytes")]
    [InlineData("garbage", "not compressed")]
    [InlineData("loop", "redirects more than 10 times")]
    [InlineData("file", "scheme 'file'")]
    [InlineData("ftp", "scheme 'ftp'")]
    public async Task Refuses_a_hostile_answer_at_once(string kind, string reason)
    {
        _server.On("/x", kind switch
        {
            "drip" => Misbehaviour.Drip(new string('x', 1000), TimeSpan.FromMilliseconds(100)),
            "endless" => Misbehaviour.Endless,
            "large" => Misbehaviour.Large(100_000_000),
            "bomb" => Misbehaviour.GzipBomb(200_000_000),
            "garbage" => Pages.Body("no gzip"u8.ToArray(), "text/html", ("Content-Encoding", "gzip")),
            "loop" => Misbehaviour.Redirect("/x"),
            "file" => Misbehaviour.Redirect("file:///etc/hostname"),
            _ => Misbehaviour.Redirect("ftp://localhost/x"),
        });
        using var fetcher = new Fetcher(s_quick with { Timeout = TimeSpan.FromSeconds(kind == "drip" ? 3 : 30) }, TimeProvider.System);
        (await fetcher.FetchAsync(_server.At("/x"), null, default)).ShouldBeOfType<FetchOutcome.Refused>().Reason.ShouldContain(reason);
        _server.Count("/x").ShouldBe(kind == "loop" ? 11 : 1);
    }

    [Fact]
    public async Task A_server_that_says_nothing_costs_one_time_limit_a_try()
    {
        _server.On("/x", Misbehaviour.Silence);
        using var fetcher = new Fetcher(s_quick with { Timeout = TimeSpan.FromMilliseconds(200), Retries = 1, RespectRobots = false }, TimeProvider.System);
        (await fetcher.FetchAsync(_server.At("/x"), null, default)).ShouldBe(new FetchOutcome.Refused("no answer within 0.2 s", true));
    }

    [Fact]
    public async Task A_certificate_that_nobody_vouches_for_is_refused()
    {
        var refused = (await _fetcher.FetchAsync(_server.AtTls("/x"), null, default)).ShouldBeOfType<FetchOutcome.Refused>();
        refused.Reason.ShouldContain("no secure connection");
        _server.Requests.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("http://localhost:{0}/x")]
    [InlineData("http://127.0.0.1:{0}/x")]
    [InlineData("http://2130706433:{0}/x")]
    [InlineData("http://0x7f.1:{0}/x")]
    [InlineData("http://[::ffff:127.0.0.1]:{0}/x")]
    [InlineData("http://inner.localhost:{0}/x")]
    public async Task Private_addresses_are_refused_however_they_are_written(string address)
    {
        _server.On("/x", Pages.Text("secret"));
        using var fetcher = new Fetcher(s_quick with { AllowPrivateAddresses = false }, TimeProvider.System);
        var outcome = await fetcher.FetchAsync(new Uri(address.Replace("{0}", $"{_server.At("/").Port}")), null, default);
        outcome.ShouldBeOfType<FetchOutcome.Refused>().Reason.ShouldContain("private network");
        _server.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task Robots_rules_are_obeyed_and_read_once()
    {
        _server.On("/robots.txt", Pages.Text("User-agent: *\nDisallow: /private\n", "text/plain"));
        _server.On("/public", Pages.Text("x"));
        (await FetchAsync("/private/1")).ShouldBeOfType<FetchOutcome.Refused>().Reason.ShouldContain("robots.txt");
        (await FetchAsync("/public")).ShouldBeOfType<FetchOutcome.Fetched>();
        (_server.Count("/private/1"), _server.Count("/robots.txt")).ShouldBe((0, 1));
    }

    [Fact]
    public async Task A_host_whose_robots_file_fails_is_left_alone_and_others_go_on()
    {
        _server.On("bad.localhost/robots.txt", Misbehaviour.Status(500));
        _server.On("/x", Pages.Text("x"));
        (await _fetcher.FetchAsync(_server.At("/x", "bad.localhost"), null, default)).ShouldBeOfType<FetchOutcome.Refused>().Passing.ShouldBeTrue();
        (await _fetcher.FetchAsync(_server.At("/x", "good.localhost"), null, default)).ShouldBeOfType<FetchOutcome.Fetched>();
        _server.Count("bad.localhost/x").ShouldBe(0);
    }

    [Fact]
    public async Task A_host_that_always_fails_is_left_alone_for_a_while()
    {
        _server.On("/x", Misbehaviour.Status(500));
        for (var i = 0; i < 5; i++)
            await FetchAsync("/x");
        var asked = _server.Count("/x");
        (await FetchAsync("/x")).ShouldBeOfType<FetchOutcome.Refused>().Reason.ShouldContain("left alone");
        _server.Count("/x").ShouldBe(asked);
    }

    [Fact]
    public async Task Requests_to_one_host_keep_their_distance()
    {
        _server.On("/x", Pages.Text("x"));
        using var fetcher = new Fetcher(s_quick with { PerHostDelay = TimeSpan.FromMilliseconds(150), RespectRobots = false }, TimeProvider.System);
        var started = TimeProvider.System.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => fetcher.FetchAsync(_server.At("/x"), null, default)));
        TimeProvider.System.GetElapsedTime(started).TotalMilliseconds.ShouldBeGreaterThan(440);
    }

    [Fact]
    public async Task Says_who_asks()
    {
        string? agent = null;
        _server.On("/x", context =>
        {
            agent = context.Request.Headers.UserAgent;
            return Task.CompletedTask;
        });
        await FetchAsync("/x");
        agent.ShouldNotBeNull().ShouldStartWith("GraphBuilder/");
    }

    [Fact]
    public void Names_an_option_that_is_wrong() =>
        Should.Throw<ArgumentOutOfRangeException>(() => new Fetcher(new FetchOptions { Timeout = TimeSpan.Zero }, TimeProvider.System)).Message.ShouldContain("Timeout");

    private Task<FetchOutcome> FetchAsync(string path, Validators? known = null) => _fetcher.FetchAsync(_server.At(path), known, default);
}
