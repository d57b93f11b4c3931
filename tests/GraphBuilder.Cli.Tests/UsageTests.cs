namespace GraphBuilder.Cli.Tests;

public sealed class UsageTests : IDisposable
{
    private readonly RunningProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Theory]
    [InlineData("unknown verb 'ingst' (did you mean 'ingest'?)", "ingst", "x")]
    [InlineData("unknown verb 'exprot' (did you mean 'export'?)", "exprot", "--format", "graphml")]
    [InlineData("undo wants a whole number, not 'x'", "actors", "undo", "x")]
    [InlineData("--last wants a whole number above zero, not 'few'", "runs", "--last", "few")]
    [InlineData("--last wants a whole number above zero, not '0'", "runs", "--last", "0")]
    [InlineData("unknown option '--stoer' (did you mean '--store'?)", "ingest", "x", "--stoer", "y")]
    [InlineData("unknown option '--limit': a parameter is written limit=…", "query", "actors", "--limit", "5")]
    [InlineData("--format wants one of table, json, csv, not 'xml'", "query", "--format", "xml")]
    [InlineData("no such file or folder: 'nws' (did you mean 'news'?)", "ingest", "nws")]
    [InlineData("--published-at wants an ISO 8601 day", "ingest", "news", "--published-at", "yesterday")]
    [InlineData("no query 'dyad-timelin' (did you mean 'dyad-timeline'?)", "query", "dyad-timelin")]
    [InlineData("-p:Bolt=true", "verify", "--store", "neo4j://localhost")]
    [InlineData("--cypher needs a Neo4j store", "query", "--cypher", "RETURN 1")]
    [InlineData("an address of news.example holds a user name or password", "ingest", "https://user:hunter2@news.example/1")]
    public void Wrong_usage_says_what_was_meant_on_standard_error(string says, params string[] arguments)
    {
        Directory.CreateDirectory(_program.PathOf("news"));
        var run = _program.Run(arguments);
        run.Code.ShouldBe(2);
        run.Out.ShouldBeEmpty();
        run.Error.ShouldContain(says);
    }

    [Theory]
    [InlineData("http://user:hunter2@localhost:7474")]
    [InlineData("bolt://user:hunter2@localhost")]
    public void A_password_in_an_address_is_refused_and_never_shown(string store)
    {
        var run = _program.Run("verify", "--store", store, "--verbose");
        run.Code.ShouldBe(2);
        (run.Out + run.Error).ShouldNotContain("hunter2");
    }

    [Theory]
    [InlineData("ingest")]
    [InlineData("extract")]
    [InlineData("resolve")]
    [InlineData("run")]
    [InlineData("runs")]
    [InlineData("deadletters")]
    [InlineData("query")]
    [InlineData("show")]
    [InlineData("actors")]
    [InlineData("schema")]
    [InlineData("verify")]
    [InlineData("doctor")]
    public void Help_ends_with_an_example(string verb)
    {
        var run = _program.Run(verb, "--help");
        run.Code.ShouldBe(0);
        run.Out.ShouldContain($"Example:\n  graphbuilder {verb} ");
        run.OutLines.ShouldNotContain(line => line.Split("[default:").Length > 2);
    }

    [Fact]
    public void The_store_of_a_configuration_is_used_and_a_flag_beats_it()
    {
        _program.Write("conf/graphbuilder.yaml", "store: news.db");
        _program.Run("schema", "apply", "--config", "conf/graphbuilder.yaml").Out.ShouldContain(Path.Combine("conf", "news.db") + ": schema version");
        _program.Run("schema", "apply", "--config", "conf/graphbuilder.yaml", "--store", "other.db").Out.ShouldContain("other.db: schema version");
    }

    [Fact]
    public void A_wrong_key_in_the_configuration_of_the_working_folder_is_wrong_usage()
    {
        _program.Write("graphbuilder.yaml", "fetch:\n  timeuot: 20s\n");
        var run = _program.Run("verify");
        run.Code.ShouldBe(2);
        run.Error.ShouldContain("graphbuilder.yaml, line 2: unknown key 'timeuot': did you mean 'timeout'?");
    }

    [Fact]
    public void A_store_that_is_not_there_is_exit_code_3()
    {
        var run = _program.Run("query", "actors");
        run.Code.ShouldBe(3);
        run.Error.ShouldContain("no store at");
    }

    [Fact]
    public void A_store_that_is_no_database_is_exit_code_3()
    {
        _program.Write("graph.db", string.Concat(Enumerable.Repeat("This is no database. ", 100)));
        _program.Run("query", "actors").Code.ShouldBe(3);
    }

    [Fact]
    public void The_doctor_finds_the_installation_whole()
    {
        var run = _program.Run("doctor");
        run.Code.ShouldBe(0, run.Out);
        run.Out.ShouldContain("ok   model");
        File.Exists(_program.PathOf("graph.db")).ShouldBeFalse();
    }
}
