using System.Diagnostics;
using System.Text.Json;

namespace GraphBuilder.Cli.Tests;

public sealed class RunTests : IDisposable
{
    private readonly RunningProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void New_files_of_a_folder_are_taken_once_and_what_failed_is_tried_again_on_request()
    {
        _program.Write("graphbuilder.yaml", "sources:\n  - folder: inbox\n    publisher: Northline News\n");
        _program.Write("inbox/wire.jsonl", GraphFixture.Line + "\n{\"id\":\"no text\"}\n");
        var first = _program.Run("run", "--once");
        first.Code.ShouldBe(1, first.Error);
        first.Out.ShouldBeEmpty();
        first.Error.ShouldContain("wire.jsonl, line 2: the field 'text' is missing");
        first.Error.ShouldContain("articles: 1 written");
        _program.Run("query", "articles-of", "actor=Serbia").Out.ShouldContain("Northline News");

        _program.Write("inbox/page.html", GraphFixture.Page);
        var second = _program.Run("run", "--once");
        second.Code.ShouldBe(0, second.Error);
        second.Error.ShouldContain("1 documents read and 0 unchanged; articles: 1 written");

        _program.Write("inbox/wire.jsonl", GraphFixture.Line + "\n" + GraphFixture.Line.Replace("three", "five", StringComparison.Ordinal) + "\n");
        _program.Run("deadletters", "retry").Code.ShouldBe(0);
        _program.Run("deadletters", "list").Out.ShouldBeEmpty();
        var runs = JsonDocument.Parse(_program.Run("runs", "--format", "json").Out).RootElement;
        runs.EnumerateArray().Select(r => (r.GetProperty("command").GetString(), r.GetProperty("outcome").GetString(), r.GetProperty("counts").GetProperty("written").GetInt32()))
            .ShouldBe([("deadletters retry", "done", 1), ("run --once", "done", 1), ("run --once", "done", 1)], ignoreOrder: true);
    }

    [Fact]
    public void Lines_of_standard_input_are_tried_again_from_what_was_kept()
    {
        _program.RunWith("{broken\n{\"id\":\"no text\"}\n", "ingest", "--input-format", "jsonl", "-").Code.ShouldBe(1);
        _program.RunWith("{\"id\":\"no text either\"}\n", "ingest", "--input-format", "jsonl", "-").Code.ShouldBe(1);
        var listed = JsonDocument.Parse(_program.Run("deadletters", "list", "--format", "json").Out).RootElement.EnumerateArray().ToDictionary(l => l.GetProperty("content").GetString()!, l => l.GetProperty("input").GetString()!);
        listed.Keys.ShouldBe(["{broken", "{\"id\":\"no text\"}", "{\"id\":\"no text either\"}"], ignoreOrder: true);
        var run = _program.Run("deadletters", "retry", listed["{broken"]);
        run.Code.ShouldBe(1);
        run.Error.ShouldContain("not JSON");
        _program.Run("deadletters", "show", listed["{broken"]).Out.ShouldContain("tries     2");
        JsonDocument.Parse(_program.Run("deadletters", "list", "--format", "json").Out).RootElement.GetArrayLength().ShouldBe(3);
    }

    [Fact]
    public void Without_sources_or_a_schedule_it_says_what_to_write()
    {
        _program.Run("run").Error.ShouldContain("no sources");
        _program.Write("graphbuilder.yaml", "sources:\n  - folder: inbox\n");
        var run = _program.Run("run");
        run.Code.ShouldBe(2);
        run.Error.ShouldContain("schedule");
    }

    [Fact]
    public void Doctor_says_which_sources_are_not_there_and_how_many_dead_letters_wait()
    {
        _program.Write("graphbuilder.yaml", "sources:\n  - folder: inbox\n  - feed: http://127.0.0.1:9/rss\n");
        _program.RunWith("{broken\n", "ingest", "--input-format", "jsonl", "-").Code.ShouldBe(1);
        var run = _program.Run("doctor");
        run.Code.ShouldBe(1, run.Error);
        run.Out.ShouldContain("1 dead letters");
        run.Out.ShouldContain("graphbuilder.yaml: 2 sources; not there: ");
        run.Out.ShouldContain("1 of 1 do not answer:\n     http://127.0.0.1:9/rss: 127.0.0.1 is an address of this machine");
    }

    [Fact]
    public async Task A_stop_ends_a_long_article_between_sentences_and_loses_nothing()
    {
        if (OperatingSystem.IsWindows())
            return; // signals are sent with kill
        _program.Write("graphbuilder.yaml", "schedule: \"* * * * * *\"\nsources:\n  - folder: inbox\n");
        _program.Write("inbox/1.jsonl", GraphFixture.Line + "\n");
        _program.Write("inbox/2.txt", string.Concat(Enumerable.Range(0, 8000).Select(i => $"Serbia arrested {i} officers in the morning, officials said. ")));
        using var process = _program.Start("run", "--verbose", "--log-format", "json");
        while (await process.StandardError.ReadLineAsync() is { } line && !line.Contains("Extracted", StringComparison.Ordinal))
            JsonDocument.Parse(line);
        await Task.Delay(1000);
        using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        await process.WaitForExitAsync(patience.Token);
        process.ExitCode.ShouldBe(130);

        _program.Run("query", "articles-of", "actor=Serbia").OutLines.Count.ShouldBe(2, "the article before it, below the head of the table");
        _program.Run("runs").Out.ShouldContain("interrupted");
        _program.Run("deadletters", "list").Out.ShouldBeEmpty();
    }
}
