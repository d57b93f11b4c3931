namespace GraphBuilder.Cli.Tests;

public sealed class ExtraActorsTests : IDisposable
{
    private readonly RunningProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void Rows_of_the_configuration_are_known_when_a_mention_is_resolved()
    {
        _program.Write("my-actors.tsv", "Person\tJana Example\tCZE\tGOV\t\t\t\t\t\tforeign minister:Foreign minister of Czechia@2030-01-01..#GOV\n");
        _program.Write("graphbuilder.yaml", "actors: { extra: my-actors.tsv }\n");
        var run = _program.Run("resolve", "the Czech foreign minister", "--on", "2031-05-05", "--format", "json");
        run.Code.ShouldBe(0, run.Error);
        run.Out.ShouldContain("person/jana-example~CZE");
    }

    [Theory]
    [InlineData("resolve", "Ankara")]
    [InlineData("extract", "text.txt")]
    [InlineData("ingest", "text.txt")]
    public void A_wrong_row_is_told_with_file_line_and_reason(params string[] arguments)
    {
        _program.Write("text.txt", "Ankara spoke.");
        _program.Write("my-actors.tsv", "Person\tJana Example\tCZE\nPlanet\tMars\n");
        _program.Write("own.yaml", "actors: { extra: my-actors.tsv }\n");
        var run = _program.Run([.. arguments, "--config", "own.yaml"]);
        run.Code.ShouldBe(2);
        run.Error.ShouldContain("my-actors.tsv, line 2: the kind is one of Country, Person, Organization, Group, not 'Planet'");
    }

    [Theory]
    [InlineData("Person\tJana Example\tCZE\n", 0, "ok   actors   ")]
    [InlineData("Person\tJana Example\tCZE\nPlanet\tMars\n", 2, "my-actors.tsv, line 2: the kind is one of Country, Person, Organization, Group, not 'Planet'")]
    public void The_doctor_reads_the_rows_of_the_configuration(string rows, int code, string says)
    {
        _program.Write("my-actors.tsv", rows);
        _program.Write("graphbuilder.yaml", "actors: { extra: my-actors.tsv }\n");
        var run = _program.Run("doctor");
        run.Code.ShouldBe(code, run.Error);
        run.Out.ShouldContain(says);
    }
}
