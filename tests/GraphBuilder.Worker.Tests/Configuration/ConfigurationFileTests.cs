using GraphBuilder.Worker.Configuration;

namespace GraphBuilder.Worker.Tests.Configuration;

public sealed class ConfigurationFileTests : IDisposable
{
    private const string Whole = """
        store: graph.db
        schedule: "*/15 * * * *"        # cron, UTC; or per source
        sources:
          - feed: https://news.example.org/world/rss.xml
            publisher: Example News
          - folder: inbox
            schedule: "0 6 * * *"
          - list: urls.txt
        fetch: { timeout: 25s, maxBytes: 2.5MB, perHostDelay: 500ms, respectRobots: false, allowPrivateAddresses: true }
        actors: { extra: my-actors.tsv }
        queue: amqp://localhost
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("graphbuilder");
    private readonly Dictionary<string, string> _variables = [];

    private string File => Path.Combine(_folder.FullName, "graphbuilder.yaml");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Every_key_is_read_and_paths_are_relative_to_the_file()
    {
        var read = Read(Whole);

        read.Store.ShouldBe(Path.Combine(_folder.FullName, "graph.db"));
        read.Schedule!.Text.ShouldBe("*/15 * * * *");
        read.Sources.Select(s => (s.Kind, s.Address, s.Publisher, s.Schedule?.Text)).ShouldBe(
        [
            (SourceKind.Feed, "https://news.example.org/world/rss.xml", "Example News", null),
            (SourceKind.Folder, Path.Combine(_folder.FullName, "inbox"), null, "0 6 * * *"),
            (SourceKind.List, Path.Combine(_folder.FullName, "urls.txt"), null, null),
        ]);
        read.Fetch.ShouldBe(new()
        {
            Timeout = TimeSpan.FromSeconds(25),
            MaxBytes = 2_500_000,
            PerHostDelay = TimeSpan.FromMilliseconds(500),
            RespectRobots = false,
            AllowPrivateAddresses = true,
        });
        read.ExtraActors.ShouldBe(Path.Combine(_folder.FullName, "my-actors.tsv"));
        read.Queue.ShouldBe(new("amqp://localhost"));
    }

    [Fact]
    public void An_empty_file_says_nothing_and_the_usual_holds()
    {
        var read = Read("# nothing yet\n");

        (read.Store, read.Schedule, read.Sources.Count, read.Fetch.Timeout).ShouldBe((null, null, 0, TimeSpan.FromSeconds(20)));
    }

    [Theory]
    [InlineData("store: a.db\nshedule: \"* * * * *\"", "line 2: unknown key 'shedule': did you mean 'schedule'?")]
    [InlineData("fetch:\n  timeout: 20s\n  maxbytes: 1MB", "line 3: unknown key 'maxbytes': did you mean 'maxBytes'?")]
    [InlineData("colour: red", "line 1: unknown key 'colour': known here are store, schedule, sources, fetch, actors, queue")]
    [InlineData("sources:\n  - feed: https://a.example/rss\n    publsher: A", "line 3: unknown key 'publsher': did you mean 'publisher'?")]
    [InlineData("sources:\n  - publisher: A", "line 2: a source wants one of feed, folder, list")]
    [InlineData("sources:\n  - feed: https://a.example/rss\n    folder: inbox", "line 2: a source wants one of feed, folder, list")]
    [InlineData("sources: inbox", "line 1: 'sources' wants a list")]
    [InlineData("sources:\n  - feed: a.example/rss", "line 2: 'feed' wants an http:// or https:// address without user and password, not 'a.example/rss'")]
    [InlineData("fetch: { timeout: 20 }", "line 1: 'timeout' wants a duration from 1ms to 1h such as 20s, not '20'")]
    [InlineData("fetch: { maxBytes: ten }", "line 1: 'maxBytes' wants a size up to 64,000,000 such as 10MB, not 'ten'")]
    [InlineData("fetch: { respectRobots: maybe }", "line 1: 'respectRobots' wants true or false, not 'maybe'")]
    [InlineData("\n\nschedule: every day", "line 3: 'schedule' wants a cron expression in UTC")]
    [InlineData("schedule: \"0 0 30 2 *\"", "line 1: 'schedule' wants a cron expression in UTC")]
    [InlineData("store:", "line 1: 'store' wants one value")]
    [InlineData("store: a.db\nstore: b.db", "line 2: not YAML: Duplicate key")]
    [InlineData("store: \"a.db", "not YAML")]
    [InlineData("- store", "line 1: the file wants keys")]
    public void What_is_wrong_is_told_with_file_line_and_what_would_be_right(string yaml, string told)
    {
        var message = Should.Throw<ConfigurationException>(() => Read(yaml)).Message;

        message.ShouldStartWith(File);
        message.ShouldContain(told);
    }

    [Fact]
    public void A_password_in_an_address_is_refused_and_not_repeated()
    {
        var message = Should.Throw<ConfigurationException>(() => Read("sources:\n  - feed: https://me:secret@a.example/rss")).Message;

        message.ShouldContain("without user and password");
        message.ShouldNotContain("secret");
    }

    [Fact]
    public void A_variable_beats_the_file_and_is_named_when_it_is_wrong()
    {
        _variables["GRAPHBUILDER_STORE"] = "https://graph.example:7473";
        _variables["GRAPHBUILDER_FETCH_PER_HOST_DELAY"] = "3s";
        var read = Read(Whole);
        (read.Store, read.Fetch.PerHostDelay).ShouldBe(("https://graph.example:7473", TimeSpan.FromSeconds(3)));

        _variables["GRAPHBUILDER_FETCH_MAX_BYTES"] = "much";
        Should.Throw<ConfigurationException>(() => Read(Whole)).Message.ShouldStartWith("GRAPHBUILDER_FETCH_MAX_BYTES: 'maxBytes' wants a size");
    }

    [Fact]
    public void Without_a_file_the_variables_count_and_paths_are_relative_to_the_working_folder()
    {
        _variables["GRAPHBUILDER_STORE"] = "news.db";

        ConfigurationFile.Read(null, _variables.GetValueOrDefault, TimeProvider.System).Store.ShouldBe(Path.GetFullPath("news.db"));
    }

    [Fact]
    public void The_sample_configuration_is_right()
    {
        var read = ConfigurationFile.Read(Path.Combine(AppContext.BaseDirectory, "samples", "graphbuilder.yaml"), _variables.GetValueOrDefault, TimeProvider.System);

        read.Sources.ShouldHaveSingleItem().Address.ShouldEndWith("articles");
    }

    [Fact]
    public void A_file_that_is_not_there_is_told()
    {
        Should.Throw<ConfigurationException>(() => ConfigurationFile.Read(File, _variables.GetValueOrDefault, TimeProvider.System)).Message.ShouldContain("cannot be read");
    }

    private RunConfiguration Read(string yaml)
    {
        System.IO.File.WriteAllText(File, yaml);
        return ConfigurationFile.Read(File, _variables.GetValueOrDefault, TimeProvider.System);
    }
}
