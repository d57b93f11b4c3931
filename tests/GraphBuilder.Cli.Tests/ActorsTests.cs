using System.Text.Json;

namespace GraphBuilder.Cli.Tests;

public sealed class ActorsTests(GraphFixture graph) : IClassFixture<GraphFixture>, IDisposable
{
    private readonly RunningProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void A_merge_is_followed_by_queries_and_new_articles_and_undone_without_a_trace()
    {
        Start();
        var before = Everything();

        Run("actors", "merge", "XKX", "SRB").Out.ShouldStartWith("Decision 1, merge Kosovo (country/XKX) into Serbia (country/SRB): 1 article written anew.");
        Everything().ShouldNotBe(before);
        Run("query", "articles-of", "actor=XKX", "--format", "json").Out.ShouldContain("Row over policemen");
        Run("actors", "list").Out.ShouldContain("  1  merge Kosovo (country/XKX) into Serbia (country/SRB), ");
        _program.Write("new.txt", "Kosovo thanked Albania on Friday.");
        Run("ingest", "new.txt", "--published-at", "2023-06-16");
        Actors("Kosovo").ShouldBe(["country/SRB"], "that is one of the names of what was merged");
        Run("ingest", "new.txt", "--published-at", "2023-06-16").Out.ShouldContain("Nothing changed");

        Run("actors", "undo", "1");
        Actors("Kosovo").ShouldContain("country/XKX");
        File.Delete(_program.PathOf("graph.db"));
        Start();
        Run("actors", "merge", "XKX", "SRB");
        Run("actors", "undo", "1").Out.ShouldContain("1 article written anew");
        Everything().ShouldBe(before);
        Run("verify").Code.ShouldBe(0);
    }

    [Fact]
    public void A_split_moves_what_an_article_says_to_an_actor_of_its_own()
    {
        Start();
        var split = JsonDocument.Parse(Run("actors", "split", "Serbia", "Serbian police", "--name", "Serbia", "--format", "json").Out).RootElement;
        split.GetProperty("articles").GetInt32().ShouldBe(1);
        split.GetProperty("decision").GetProperty("into").GetProperty("id").GetString().ShouldBe("country/serbian-police~SRB");
        Run("query", "dyad-timeline", "a=XKX", "b=Serbian police", "--format", "json").Out.ShouldContain("REQUEST");

        Run("actors", "merge", "Serbian police", "RUS");
        _program.Run("actors", "undo", "1").Error.ShouldContain("undo 2 first");
        Run("actors", "undo", "1", "--force");
        Actors("Serbia").ShouldContain("country/SRB");
    }

    [Theory]
    [InlineData("the nearest are\n  country/RUS  Russia", "merge", "Rusia", "SRB")]
    [InlineData("there is nothing to merge", "merge", "SRB", "Serbia")]
    [InlineData("of kind Person, Serbia of kind Country: --force", "merge", "Erdogan", "SRB")]
    [InlineData("say which articles", "split", "SRB", "Other")]
    [InlineData("no article 'article/none' in the graph", "split", "SRB", "Other", "--article", "article/none")]
    [InlineData("no decision 3", "undo", "3")]
    [InlineData("undo wants a whole number, not 'one'", "undo", "one")]
    [InlineData("Try 'graphbuilder actors merge --help'", "merge", "SRB")]
    public void What_makes_no_sense_is_refused_with_the_reason(string says, params string[] arguments)
    {
        Start();
        var run = _program.Run(["actors", .. arguments]);
        run.Code.ShouldBe(2);
        run.Out.ShouldBeEmpty();
        run.Error.ShouldContain(says);
    }

    [Fact]
    public void Who_was_merged_is_not_merged_again_but_the_same_merge_may_be_repeated()
    {
        Start();
        Run("actors", "merge", "XKX", "SRB");

        _program.Run("actors", "merge", "XKX", "RUS").Error.ShouldContain("XKX is country/SRB by decision 1: give that one, or 'graphbuilder actors undo 1' first");
        _program.Run("actors", "merge", "SRB", "country/XKX").Error.ShouldContain("by decision 1");
        Run("actors", "merge", "XKX", "SRB").Out.ShouldContain("Decision 1");
        Run("actors", "merge", "SRB", "country/ALB").Out.ShouldContain("Decision 2", Case.Sensitive, "an actor of the book that no article names yet");
        Run("query", "articles-of", "actor=XKX", "--format", "json").Out.ShouldContain("Row over policemen");
    }

    private void Start() => File.Copy(graph.Program.PathOf("graph.db"), _program.PathOf("graph.db"));

    private Run Run(params string[] arguments)
    {
        var run = _program.Run(arguments);
        run.Code.ShouldBe(0, run.Error);
        return run;
    }

    private List<string?> Actors(string like) =>
        [.. JsonDocument.Parse(Run("actors", "list", like, "--format", "json").Out).RootElement.GetProperty("actors").EnumerateArray().Select(a => a.GetProperty("actor").GetString())];

    private string Everything() => string.Concat(
        new string[][] { ["actors"], ["active-dyads"], ["contradictions"], ["changes", "since=2000-01-01", "until=2030-01-01"], ["dyad-timeline", "a=SRB", "b=XKX"], ["statements-about", "actor=SRB"] }
            .Select(query => _program.Run(["query", .. query, "--format", "json"]).Out));
}
