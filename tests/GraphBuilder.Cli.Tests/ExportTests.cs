namespace GraphBuilder.Cli.Tests;

public sealed class ExportTests(GraphFixture graph) : IClassFixture<GraphFixture>
{
    private RunningProgram Program => graph.Program;

    [Fact]
    public void A_dyad_goes_to_standard_output()
    {
        var run = Program.Run("export", "--format", "events", "--dyad", "Kosovo", "SRB");
        run.Code.ShouldBe(0, run.Error);
        run.OutLines[0].ShouldStartWith("Event ID\tEvent Date\t");
        run.OutLines.Skip(1).ShouldNotBeEmpty();
        run.OutLines.Skip(1).ShouldAllBe(l => l.Contains("\tXKX\t") && l.Contains("\tSRB\t"));
        Program.Run("export", "--format", "events", "--dyad", "XKX,SRB").Out.ShouldBe(run.Out);
    }

    [Fact]
    public void A_folder_appears_whole_and_never_takes_the_place_of_another()
    {
        Program.Write("tables.part/mine.txt", "kept");
        Program.Run("export", "-f", "csv", "-o", "tables").Code.ShouldBe(0);
        File.ReadAllLines(Program.PathOf("tables/import.args")).ShouldContain("--nodes=Actor.csv");
        Directory.GetFileSystemEntries(Program.Folder, "tables*").Order(StringComparer.Ordinal).ShouldBe([Program.PathOf("tables"), Program.PathOf("tables.part")]);
        File.ReadAllText(Program.PathOf("tables.part/mine.txt")).ShouldBe("kept");
        var again = Program.Run("export", "-f", "csv", "-o", "tables");
        (again.Code, again.Error).ShouldBe((2, "graphbuilder: 'tables' is there already: name a new folder, or remove it\n"));
    }

    [Theory]
    [InlineData("did you mean 'graphml'?", "export", "--format", "grapml")]
    [InlineData("name one with --output", "export", "--format", "parquet")]
    [InlineData("did you mean 'ASSAULT'?", "export", "--format", "jsonl", "--event", "asault")]
    [InlineData("--dyad wants two sides", "export", "--format", "jsonl", "--dyad", "XKX")]
    [InlineData("--from wants a day such as 2022-12-13, not 'May'", "export", "--format", "jsonl", "--from", "May")]
    [InlineData("no actor 'Atlantis'", "export", "--format", "jsonl", "--actor", "Atlantis")]
    [InlineData("--to is the store itself", "sync", "--to", "graph.db")]
    public void A_wrong_wish_is_said_in_words(string words, params string[] arguments)
    {
        var run = Program.Run(arguments);
        run.Code.ShouldBe(2);
        run.Error.ShouldContain(words);
        run.Out.ShouldBeEmpty();
    }

    [Fact]
    public void A_copy_answers_alike_and_is_passed_over_the_second_time()
    {
        var copy = Program.Run("sync", "--to", "copy.db", "--format", "json");
        copy.Code.ShouldBe(0, copy.Error);
        copy.Out.ShouldContain("\"added\":2");
        Program.Run("sync", "--to", "copy.db", "--format", "json").Out.ShouldContain("\"added\":0,\"edited\":0,\"unchanged\":2");
        Program.Run("export", "-f", "jsonl", "--store", "copy.db").Out.ShouldBe(Program.Run("export", "-f", "jsonl").Out);
    }
}
