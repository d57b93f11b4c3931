using System.Text.Json;
using GraphBuilder.Loopback;

namespace GraphBuilder.Cli.Tests;

public sealed class WebTests : IAsyncLifetime, IDisposable
{
    private const string Story = "Serbia arrested the three officers in the morning, and Kosovo demanded their release on Monday.\n\n"
        + "The European Union urged Kosovo and Serbia to step back, its spokesman said in Brussels, and offered to send a mediator to the region next week.\n\n"
        + "Both governments said that they would answer the proposal by Friday, after their cabinets have met to discuss it.";

    private readonly RunningProgram _program = new();
    private LoopbackServer _server = null!;

    public async Task InitializeAsync() => _server = await LoopbackServer.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void A_feed_gives_its_articles_and_names_each_that_failed()
    {
        _server.On("/feed", Pages.Rss("Herald", [_server.At("/1", "a.localhost"), _server.At("/gone", "b.localhost"), _server.At("/loop", "c.localhost"), _server.At("/2", "d.localhost")]));
        _server.On("/1", Pages.Article("Arrests", Story));
        _server.On("/2", Pages.Article("More arrests", Story.Replace("three", "four", StringComparison.Ordinal)));
        _server.On("/loop", Misbehaviour.Redirect("/loop"));
        var run = _program.Run("extract", _server.At("/feed").AbsoluteUri, "--allow-private-addresses");
        run.Code.ShouldBe(1, run.Error);
        run.OutLines.Select(l => JsonDocument.Parse(l).RootElement.GetProperty("id").GetString()).ShouldBe([_server.At("/1", "a.localhost").AbsoluteUri, _server.At("/2", "d.localhost").AbsoluteUri]);
        run.Error.ShouldContain("/gone: the server answers 404");
        run.Error.ShouldContain("/loop: it redirects more than 10 times");
        File.ReadAllText(_program.PathOf("graphbuilder.deadletters.jsonl")).ShouldContain("\"stage\":\"fetch\"");
    }

    [Fact]
    public void Articles_of_a_feed_are_dated_and_published_by_the_feed_where_they_do_not_say_it()
    {
        _server.On("/feed", Pages.Text($"<rss><channel><title>Herald</title><item><link>{_server.At("/1")}</link><pubDate>Mon, 05 Jun 2023 10:00:00 GMT</pubDate></item></channel></rss>", "text/xml"));
        _server.On("/1", Pages.Text($"<html><body><article><p>{Story.Replace("\n\n", "</p><p>", StringComparison.Ordinal)}</p></article></body></html>"));
        var run = _program.Run("ingest", _server.At("/feed").AbsoluteUri, "--allow-private-addresses", "--input-format", "feed");
        run.Code.ShouldBe(0, run.Error);
        _program.Run("query", "articles-of", "actor=Kosovo").Out.ShouldContain("2023-06-05");
        _program.Run("query", "articles-of", "actor=Kosovo").Out.ShouldContain("Herald");
    }

    [Fact]
    public void What_the_configuration_says_of_fetching_holds_for_single_pages_too()
    {
        _server.On("/1", Pages.Article("Arrests", Story));
        _program.Write("graphbuilder.yaml", "fetch: { allowPrivateAddresses: true }");
        var run = _program.Run("extract", _server.At("/1").AbsoluteUri);
        run.Code.ShouldBe(0, run.Error);
    }

    [Fact]
    public void Addresses_of_this_machine_are_refused_unless_allowed()
    {
        _server.On("/1", Pages.Article("Arrests", Story));
        var run = _program.Run("extract", _server.At("/1").AbsoluteUri);
        run.Code.ShouldBe(1);
        run.Error.ShouldContain("private network");
        _server.Requests.ShouldBeEmpty();
    }
}
