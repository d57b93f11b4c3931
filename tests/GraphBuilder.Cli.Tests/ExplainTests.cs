using System.Text.Json;

namespace GraphBuilder.Cli.Tests;

public class ExplainTests(GraphFixture graph) : IClassFixture<GraphFixture>
{
    private const string Wire = "Iran denied on Monday that it had supplied drones to Russia. The governor of Basra would neither confirm nor reject the report.";

    private readonly RunningProgram _program = graph.Program;

    [Fact]
    public void Reads_a_stored_article_again_and_says_why_each_part_was_chosen()
    {
        var id = JsonDocument.Parse(_program.Run("query", "articles-of", "actor=TUR", "--format", "json").Out).RootElement[0].GetProperty("article").GetString()!;
        var run = _program.Run("explain", id);
        run.Code.ShouldBe(0);
        run.Out.ShouldContain("“ANKARA – [content: Türkiye has asked Russia to support joint steps in northern Syria], [speaker: President Recep Tayyip Erdogan] [cue: said] on [day: Tuesday], as his army");
        run.Out.ShouldContain("  speaker: person/Q39259 Recep Tayyip Erdoğan\n    subject of the cue, ");
        run.Out.ShouldContain("[actor: Türkiye] has [trigger: asked] [recipient: Russia]");
        run.Out.ShouldContain("  asserted by: s2 (person/Q39259 Recep Tayyip Erdoğan)\n  type\n    reader: an event ");
        run.Out.ShouldContain("    lexicon: REQUEST, as in “");
        run.Out.ShouldContain("\nActors\n");
        run.Out.ShouldContain("\nDropped");
    }

    [Fact]
    public void Shows_one_statement_with_what_it_claims_and_nothing_else()
    {
        _program.Write("wire.txt", Wire);
        var run = _program.Run("explain", "wire.txt", "--published-at", "2022-12-14", "--only", "s1");
        run.Out.ShouldContain("s1: indirect, deny");
        run.Out.ShouldContain("  attitude: deny by the word of the cue");
        run.Out.ShouldContain("  day: Monday = 2022-12-12");
        run.Out.ShouldNotContain("Basra");
    }

    [Fact]
    public void Gives_programs_the_extraction_with_reasons()
    {
        var run = _program.RunWith(Wire, "explain", "-", "--published-at", "2022-12-14", "--format", "json");
        var found = JsonDocument.Parse(run.Out).RootElement;
        var statement = found.GetProperty("statements").EnumerateArray().First();
        statement.GetProperty("reasons").EnumerateArray().Select(r => r.GetProperty("part").GetString()).ShouldBe(["cue", "speaker", "content", "attitude"]);
        found.GetProperty("mentions").EnumerateArray().ShouldAllBe(m => m.GetProperty("reason").GetString()!.Length > 0);
        found.GetProperty("dropped").EnumerateArray().ShouldContain(d => d.GetProperty("reason").GetString()!.Length > 0);
    }

    [Fact]
    public void Tells_the_candidates_near_some_words_that_were_dropped()
    {
        _program.Write("talk.txt", "“I think we should talk,” Lavrov said. Iran was silent.");
        var run = _program.Run("explain", "talk.txt", "--only", "think");
        run.Out.ShouldMatch(@"\nDropped\n  ““I \[statement: think\] we should talk,” Lavrov said\.[^\n]*\n    confidence below 0\.55; confidence 0\.\d\d\n");
    }

    [Theory]
    [InlineData("graph.db has the id 'article/0'", "article/0")]
    [InlineData("no statement, relation or words 's9' in the article; statements found: 1, relations found:", "wire.txt", "--only", "s9")]
    [InlineData("no such file or folder: 'wires.txt' (did you mean 'wire.txt'?)", "wires.txt")]
    public void Says_what_it_cannot_find(string says, params string[] arguments)
    {
        _program.Write("wire.txt", "Iran denied on Monday that it had supplied drones to Russia.");
        var run = _program.Run(["explain", .. arguments]);
        run.Code.ShouldBe(2);
        run.Error.ShouldContain(says);
    }
}
