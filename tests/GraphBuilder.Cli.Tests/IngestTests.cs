using System.Text.Json;

namespace GraphBuilder.Cli.Tests;

public class IngestTests(GraphFixture graph) : IClassFixture<GraphFixture>
{
    private readonly RunningProgram _program = graph.Program;

    [Fact]
    public void Says_what_was_read_what_is_strongest_and_what_to_type_next()
    {
        graph.FirstRun.Code.ShouldBe(0, graph.FirstRun.Error);
        graph.FirstRun.Error.ShouldBeEmpty();
        graph.FirstRun.Out.ShouldContain("Read 2 articles");
        graph.FirstRun.Out.ShouldContain("2 added, 0 edited, 0 unchanged, 0 failed");
        graph.FirstRun.Out.ShouldContain("“Serbia arrested the three officers in the morning");
        graph.FirstRun.Out.ShouldContain("graphbuilder query dyad-timeline a=");
        graph.FirstRun.Out.ShouldNotContain("\u001b");
    }

    [Fact]
    public void A_second_run_says_that_nothing_changed()
    {
        var second = _program.Run("ingest", "news");
        second.Code.ShouldBe(0);
        second.Out.ShouldContain("0 added, 0 edited, 2 unchanged, 0 failed");
        second.Out.ShouldContain("Nothing changed");
    }

    [Fact]
    public void Quietly_it_says_nothing_where_nothing_went_wrong()
    {
        var quiet = _program.Run("ingest", "news", "--quiet");
        (quiet.Code, quiet.Out, quiet.Error).ShouldBe((0, "", ""));
        _program.Run("ingest", "news", "--quiet", "--format", "json").Out.ShouldContain("\"unchanged\":2");
    }

    [Fact]
    public void An_edited_article_takes_the_place_of_the_old_one()
    {
        using var program = new RunningProgram();
        program.RunWith(GraphFixture.Page, "ingest", "-").Code.ShouldBe(0);
        var edited = program.RunWith(GraphFixture.Page.Replace("Türkiye has asked Russia", "Türkiye has asked Iran", StringComparison.Ordinal), "ingest", "-", "--format", "json");
        var articles = JsonDocument.Parse(edited.Out).RootElement.GetProperty("articles");
        (articles.GetProperty("added").GetInt32(), articles.GetProperty("edited").GetInt32()).ShouldBe((0, 1));
        program.Run("query", "statements-by", "actor=Erdogan").Out.ShouldContain("Iran");
        program.Run("query", "dyad-timeline", "a=TUR", "b=RUS", "--format", "json").Out.ShouldNotContain("support joint steps");
    }

    [Fact]
    public void Wrong_inputs_are_listed_and_kept_and_the_others_done()
    {
        using var program = new RunningProgram();
        program.Write("mixed/a.bin", string.Concat(Enumerable.Repeat("\u0001\u0002\u0003", 500)));
        program.Write("mixed/b.jsonl", GraphFixture.Line + "\n{\"id\":\"no text\"}\n{broken\n");
        var run = program.Run("ingest", "mixed");
        run.Code.ShouldBe(1);
        run.Out.ShouldContain("1 added");
        run.Out.ShouldContain("3 failed");
        run.Error.ShouldContain("a.bin: the file is binary");
        run.Error.ShouldContain("b.jsonl, line 2: the field 'text' is missing");
        run.Error.ShouldContain("b.jsonl, line 3: not JSON");
        JsonDocument.Parse(program.Run("deadletters", "list", "--format", "json").Out).RootElement.GetArrayLength().ShouldBe(3);
    }

    [Fact]
    public void A_text_of_another_language_and_an_empty_text_are_articles_with_a_warning()
    {
        using var program = new RunningProgram();
        program.Write("de.txt", "Der Bundeskanzler sagte am Dienstag in Berlin, die Regierung werde weitere Sanktionen gegen Russland verhängen.");
        program.Write("empty.txt", "");
        var run = program.Run("ingest", "de.txt", "empty.txt", "--format", "json");
        run.Code.ShouldBe(0);
        run.Error.ShouldContain("de.txt: the language 'de' is not supported");
        run.Error.ShouldContain("empty.txt: the text is empty");
        run.Out.ShouldContain("\"read\":2");
    }

    [Fact]
    public async Task What_was_finished_before_an_interruption_is_kept()
    {
        if (OperatingSystem.IsWindows())
            return; // signals are sent with kill
        using var program = new RunningProgram();
        using var process = program.Start("ingest", "-", "--input-format", "jsonl", "--verbose");
        // Many more are under way when the signal comes: it must find none of them reading with a model that is gone.
        await process.StandardInput.WriteLineAsync(GraphFixture.Line);
        for (var i = 0; i < 50; i++)
            await process.StandardInput.WriteLineAsync(GraphFixture.Line.Replace("three", $"{i}", StringComparison.Ordinal));
        await process.StandardInput.FlushAsync();
        (await process.StandardError.ReadLineAsync()).ShouldNotBeNull().ShouldStartWith("kosovo: 2 sentences");
        using var kill = System.Diagnostics.Process.Start("kill", ["-INT", $"{process.Id}"]);
        // Where this process was started with the signal ignored, so is the program: better a failure than a wait for ever.
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        await process.StandardError.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        process.ExitCode.ShouldBe(130);
        program.Run("query", "articles-of", "actor=Serbia").OutLines.Count.ShouldBeGreaterThanOrEqualTo(2);
    }
}
