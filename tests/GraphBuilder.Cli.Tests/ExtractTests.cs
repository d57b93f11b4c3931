using System.Text.Json;

namespace GraphBuilder.Cli.Tests;

public sealed class ExtractTests : IDisposable
{
    private readonly RunningProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void Keeps_the_order_of_the_lines_and_names_each_wrong_one()
    {
        var lines = Enumerable.Range(0, 40).Select(i => i == 7 ? "{\"id\":7}" : $$"""{"id":"{{i}}","text":"{{string.Concat(Enumerable.Repeat("Russia attacked Ukraine. ", i % 5))}}","publishedAt":"2022-12-13"}""");
        var run = _program.RunWith(string.Join('\n', lines), "extract", "--input-format", "jsonl", "-");
        run.Code.ShouldBe(1);
        run.OutLines.Select(l => JsonDocument.Parse(l).RootElement.GetProperty("id").GetString()).ShouldBe(Enumerable.Range(0, 40).Where(i => i != 7).Select(i => $"{i}"));
        run.Error.ShouldContain("standard input, line 8: the field 'text' is missing");
        File.ReadAllText(_program.PathOf("graphbuilder.deadletters.jsonl")).ShouldContain("\"line\":8");
    }

    [Fact]
    public void Gives_the_same_bytes_for_the_same_input_and_offsets_into_the_text()
    {
        const string text = "\U0001F600 Türkiye asked Russia for help on Tuesday, \u202Ethe president\u202C said.\0";
        var input = JsonSerializer.Serialize(new { id = "x", text, publishedAt = "2022-12-13" });
        var first = _program.RunWith(input, "extract", "-");
        _program.RunWith(input, "extract", "-").Out.ShouldBe(first.Out);
        foreach (var mention in JsonDocument.Parse(first.Out).RootElement.GetProperty("mentions").EnumerateArray())
            text[mention.GetProperty("start").GetInt32()..mention.GetProperty("end").GetInt32()].ShouldBe(mention.GetProperty("text").GetString());
    }

    [Fact]
    public void Writes_a_file_under_its_name_only_when_it_is_complete()
    {
        _program.Write("a.txt", "Russia attacked Ukraine on Tuesday.");
        _program.Write("out.jsonl.part", "kept");
        var run = _program.Run("extract", "a.txt", "--output", "out.jsonl");
        run.Out.ShouldBeEmpty();
        File.ReadAllText(_program.PathOf("out.jsonl")).ShouldContain("\"id\":\"a.txt\"");
        Directory.GetFiles(_program.Folder, "out*").Order(StringComparer.Ordinal).ShouldBe([_program.PathOf("out.jsonl"), _program.PathOf("out.jsonl.part")]);
        File.ReadAllText(_program.PathOf("out.jsonl.part")).ShouldBe("kept");
    }

    [Fact]
    public void Leaves_nothing_in_the_home_folder_for_anyone_to_collect()
    {
        _program.Write("a.txt", "Chile thanked Peru on Tuesday.");
        Directory.CreateDirectory(_program.PathOf("home"));
        var home = new Dictionary<string, string> { ["HOME"] = _program.PathOf("home"), ["XDG_CACHE_HOME"] = _program.PathOf("home") };
        using var process = _program.Start(home, ["extract", "a.txt", "--output", "out.jsonl"]);
        process.WaitForExit();
        process.ExitCode.ShouldBe(0);
        Directory.EnumerateFileSystemEntries(_program.PathOf("home")).ShouldBeEmpty();
    }

    [Fact]
    public void A_folder_in_which_nothing_may_be_written_costs_the_dead_letters_and_no_article()
    {
        Directory.CreateDirectory(_program.PathOf("graphbuilder.deadletters.jsonl"));
        var run = _program.RunWith("{\"id\":7}\n{\"id\":\"a\",\"text\":\"Chile thanked Peru.\"}", "extract", "--input-format", "jsonl", "-");
        run.Code.ShouldBe(1);
        run.OutLines.ShouldHaveSingleItem().ShouldContain("\"id\":\"a\"");
        run.Error.ShouldContain("1 input failed, and cannot be kept: ");
    }

    [Fact]
    public void Resolves_one_mention_a_line()
    {
        var run = _program.RunWith("{\"id\":\"m1\",\"mention\":\"Turkish Foreign Minister\",\"on\":\"2022-12-13\"}\n{\"id\":\"m2\",\"mention\":\"banana\"}\n{\"id\":\"m3\"}\n", "resolve", "--input-format", "jsonl", "-");
        run.Code.ShouldBe(1);
        var first = JsonDocument.Parse(run.OutLines[0]).RootElement;
        (first.GetProperty("id").GetString(), first.GetProperty("outcome").GetString(), first.GetProperty("country").GetString()).ShouldBe(("m1", "linked", "TUR"));
        run.OutLines[1].ShouldContain("\"outcome\":\"nil\"");
        run.Error.ShouldContain("line 3: the field 'mention' is missing");
    }
}
