using System.Text;
using GraphBuilder.Loopback;
using GraphBuilder.Sources.Fetching;
using GraphBuilder.Sources.Formats;

namespace GraphBuilder.Sources.Tests;

/// <summary>Answers and documents that somebody made to stop whoever reads them.</summary>
public sealed class HostileTests : IAsyncLifetime, IDisposable
{
    private static readonly FetchOptions s_quick = new()
    {
        AllowPrivateAddresses = true,
        PerHostDelay = TimeSpan.Zero,
        Retries = 0,
        Timeout = TimeSpan.FromSeconds(30)
    };

    private readonly Fetcher _fetcher = new(s_quick, TimeProvider.System);
    private LoopbackServer _server = null!;

    public async Task InitializeAsync() => _server = await LoopbackServer.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    public void Dispose() => _fetcher.Dispose();

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    [InlineData("deflate")]
    public async Task A_body_that_is_not_compressed_as_its_header_says_is_refused(string encoding)
    {
        _server.On("/page", Pages.Body(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<p>Tirana and Pristina met.</p>", 100))), "text/html",
            ("Content-Encoding", encoding)));
        (await FetchAsync("/page")).ShouldBeOfType<FetchOutcome.Refused>();
    }

    [Theory]
    [InlineData("http://[")]
    [InlineData("//[")]
    [InlineData("//:80:80/")]
    [InlineData("http:///")]
    [InlineData("//host name/")]
    [InlineData("//\u0001/")]
    public async Task A_redirect_to_what_is_no_address_is_refused(string location)
    {
        _server.On("/page", Misbehaviour.Redirect(location));
        (await FetchAsync("/page")).ShouldBeOfType<FetchOutcome.Refused>();
    }

    [Fact]
    public async Task Rules_for_robots_that_would_take_for_ever_to_match_do_not()
    {
        var path = "/" + new string('a', 4000);
        foreach (var (host, rule) in new[] { ("a.localhost", string.Concat(Enumerable.Repeat("*a", 100_000)) + "b"),
            ("b.localhost", "/" + new string('b', 400_000)) })
        {
            _server.On($"{host}/robots.txt", Pages.Text($"User-agent: *\nDisallow: {rule}\nDisallow: /closed", "text/plain"));
            _server.On(host + path, Pages.Text("open"));
            var fetching = _fetcher.FetchAsync(_server.At(path, host), null, default);
            (await fetching.WaitAsync(TimeSpan.FromMinutes(1))).ShouldBeOfType<FetchOutcome.Fetched>();
            (await _fetcher.FetchAsync(_server.At("/closed/x", host), null, default)).ShouldBeOfType<FetchOutcome.Refused>();
        }
    }

    [Fact]
    public async Task Names_of_users_do_not_make_new_hosts_of_one_and_are_not_kept()
    {
        _server.On("/page", Pages.Text("x"));
        var address = new UriBuilder(_server.At("/page")) { UserName = "me", Password = "hunter2" }.Uri;
        (await _fetcher.FetchAsync(address, null, default)).ShouldBeOfType<FetchOutcome.Fetched>().Document.Url.ShouldBe(_server.At("/page").AbsoluteUri);
        await FetchAsync("/page");
        _server.Count("/robots.txt").ShouldBe(1);
    }

    [Theory]
    [InlineData("", "<!---->", 500, "<html><body><p>Tirana and Pristina met.</p></body></html>")]
    [InlineData("", "<!-- x -->", 100_000, "<rss version=\"2.0\"><channel><title>Herald</title></channel></rss>")]
    [InlineData("<rss><channel><item><link>https://news.example/1</link><description>", "......", 100_000, " met</description></item></channel></rss>")]
    public async Task A_document_that_is_made_to_be_slow_is_read_in_time(string before, string repeated, int times, string after) =>
        await ReadAsync(before + string.Concat(Enumerable.Repeat(repeated, times)) + after);

    [Fact]
    public async Task Items_within_items_are_not_read_over_and_over() =>
        await ReadAsync("<rss><channel>" + string.Concat(Enumerable.Repeat("<item><title>word word word word ", 20_000))
            + string.Concat(Enumerable.Repeat("</title></item>", 20_000)) + "</channel></rss>");

    [Theory]
    [InlineData("<html><body><p>Tirana and Pristina met on Monday, and agreed on a border.</p><p>١٣/١٢/٢٠٢٢</p></body></html>")]
    [InlineData("<html><head><meta name=\"date\" content=\"١٣/١٢/٢٠٢٢\"></head><body><p>Tirana and Pristina met on Monday, and agreed on a border.</p></body></html>")]
    [InlineData("<html><head><script type=\"application/ld+json\">{\"@type\":\"Article\",\"headline\":\"\\ud800\"}</script></head><body><p>Tirana and Pristina met on Monday, and agreed on a border.</p></body></html>")]
    public void A_page_with_digits_of_another_script_or_half_a_letter_is_read(string page) =>
        new ArticleSource(InputFormat.Html, new(null, null, null)).Read(new("x", () => new MemoryStream(Encoding.UTF8.GetBytes(page)))).ShouldHaveSingleItem()
            .ShouldBeOfType<ReadOutcome.Read>();

    [Fact]
    public void What_no_reader_has_thought_of_costs_the_document_and_nothing_else() =>
        new ArticleSource(InputFormat.Auto, new(null, null, null)).Read(new("x", () => throw new InvalidOperationException("a bug"))).ShouldHaveSingleItem()
            .ShouldBeOfType<ReadOutcome.Failed>().Letter.Reason.ShouldBe("cannot be read: InvalidOperationException: a bug");

    private static async Task ReadAsync(string document)
    {
        var reading = Task.Run(() => new ArticleSource(InputFormat.Auto, new(null, null, null))
            .Read(new("x", () => new MemoryStream(Encoding.UTF8.GetBytes(document)))).Count());
        await reading.WaitAsync(TimeSpan.FromMinutes(1));
    }

    private Task<FetchOutcome> FetchAsync(string path) => _fetcher.FetchAsync(_server.At(path), null, default);
}
