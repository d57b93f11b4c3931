using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace GraphBuilder.Cli.Tests;

public class QueryTests(GraphFixture graph) : IClassFixture<GraphFixture>
{
    private readonly RunningProgram _program = graph.Program;

    [Fact]
    public void Lists_the_queries_in_groups_with_their_parameters()
    {
        var run = _program.Run("query");
        run.OutLines[0].ShouldBe("Two sides");
        run.OutLines[1].ShouldBe("  dyad-timeline     What happened between two actors, day by day");
        run.OutLines[2].ShouldBe("                    a=ACTOR b=ACTOR [from=DATE] [to=DATE]");
        run.Out.ShouldContain("[days=90] [actor=ACTOR]");
        JsonDocument.Parse(_program.Run("query", "--format", "json").Out).RootElement.GetArrayLength().ShouldBe(36);
    }

    [Fact]
    public void Evidence_of_an_unknown_relationship_is_an_error_that_says_so()
    {
        foreach (var id in new[] { "relationship/0", "country/TUR" })
        {
            var run = _program.Run("query", "evidence", $"relationship={id}");
            run.Code.ShouldBe(2);
            run.Error.ShouldContain($"no relationship '{id}' in the graph");
        }
    }

    [Fact]
    public void Two_outlets_that_tell_the_opposite_contradict_each_other_and_the_denial_shows_what_it_denies()
    {
        _program.Write("dispute.jsonl", """
            {"id":"one","publishedAt":"2022-09-13","publisher":"Ararat Dispatch","text":"Azerbaijan shelled Armenia on Tuesday, the Armenian Defence Ministry said."}
            {"id":"two","publishedAt":"2022-09-13","publisher":"Caspian Monitor","text":"Azerbaijan denied shelling Armenia on Tuesday and blamed its neighbour for the worst fighting in two years."}

            """);
        _program.Run("ingest", "dispute.jsonl", "--store", "dispute.db").Code.ShouldBe(0);

        var rows = JsonDocument.Parse(_program.Run("query", "contradictions", "a=AZE", "--store", "dispute.db", "--format", "json").Out).RootElement;
        var row = rows.EnumerateArray().ShouldHaveSingleItem();
        string Cell(string column) => row.GetProperty(column).ToString();
        $"{Cell("actor")}: {Cell("event")} {Cell("recipient")} against {Cell("against")}".ShouldBe("Azerbaijan: ASSAULT Armenia against not ASSAULT");
        Cell("deniedBy").ShouldBe("[\"Azerbaijan\"]");
        _program.Run("show", Cell("denied"), "--store", "dispute.db").Out.ShouldMatch($@"denies\s+{Cell("affirmed")}");
    }

    [Fact]
    public void A_limit_is_told_where_it_cuts()
    {
        var run = _program.Run("query", "statements-by", "actor=TUR", "limit=1", "--format", "json");
        JsonDocument.Parse(run.Out).RootElement.GetArrayLength().ShouldBe(1);
        run.Error.ShouldContain("The first 1 rows; limit=… gives more.");
    }

    [Theory]
    [InlineData("there is no event 'ASALT' (did you mean 'ASSAULT'?)", "events", "event=ASALT")]
    [InlineData("limit wants a whole number above zero, not '0'", "events", "event=assault", "limit=0")]
    [InlineData("days wants a whole number above zero, not 'ten'", "first-contacts", "days=ten")]
    public void An_event_or_number_is_checked(string says, params string[] arguments)
    {
        var run = _program.Run(["query", .. arguments]);
        run.Code.ShouldBe(2);
        run.Error.ShouldContain(says);
    }

    [Theory]
    [InlineData("a=TUR", "b=RUS")]
    [InlineData("a=turkiye", "b=country/RUS")]
    [InlineData("a=Turkey", "b=russia")]
    public void An_actor_is_an_id_an_iso_code_or_a_name(string a, string b)
    {
        var rows = JsonDocument.Parse(_program.Run("query", "dyad-timeline", a, b, "--format", "json").Out).RootElement;
        rows.EnumerateArray().Select(r => r.GetProperty("event").GetString()).ShouldContain("REQUEST");
    }

    [Fact]
    public void An_unknown_actor_lists_the_nearest()
    {
        var run = _program.Run("query", "articles-of", "actor=Rusia");
        run.Code.ShouldBe(2);
        run.Error.ShouldContain("country/RUS  Russia");
        _program.Run("query", "articles-of", "actor=Erdogn").Error.ShouldContain("person/Q39259  Recep Tayyip Erdoğan");
    }

    [Fact]
    public void An_actor_that_is_like_none_suggests_none()
    {
        _program.Write("iran.jsonl", """{"publishedAt":"2022-09-13","text":"Iran urged Iraq on Tuesday to close its border."}""" + "\n");
        _program.Run("ingest", "iran.jsonl", "--store", "iran.db").Code.ShouldBe(0);

        var run = _program.Run("query", "articles-of", "actor=BRA", "--store", "iran.db");
        (run.Code, run.Error).ShouldBe((2, "graphbuilder: no actor 'BRA' in the graph\n"));
        _program.Run("query", "articles-of", "actor=Irann", "--store", "iran.db").Error.ShouldContain("country/IRN  Iran");
    }

    [Theory]
    [InlineData("needs b=", "a=TUR")]
    [InlineData("no parameter 'frm' (did you mean 'from'?)", "a=TUR", "b=RUS", "frm=2022-12-01")]
    [InlineData("from wants a day", "a=TUR", "b=RUS", "from=2022")]
    public void A_wrong_parameter_says_what_is_right(string says, params string[] arguments)
    {
        var run = _program.Run(["query", "dyad-timeline", .. arguments]);
        run.Code.ShouldBe(2);
        run.Error.ShouldContain(says);
    }

    [Fact]
    public void Csv_has_a_header_and_quotes_commas()
    {
        var run = _program.Run("query", "statements-by", "actor=Erdogan", "--format", "csv", "--output", "said.csv");
        run.Out.ShouldBeEmpty();
        File.ReadAllLines(_program.PathOf("said.csv"))[0].ShouldStartWith("day,speaker,attitude");
    }

    [Fact]
    public void No_cell_of_csv_is_a_formula_for_a_spreadsheet()
    {
        string[] titles = ["=HYPERLINK(\"http://x.example\";\"see\")", "+1", "-1+1", "@SUM(A1)", "\t=1", " =1", "Plain - and so on"];
        _program.Write("odd.jsonl", string.Concat(titles.Select(t =>
            JsonSerializer.Serialize(new { title = t, publishedAt = "2023-06-14", text = $"Kosovo accused Serbia of an attack on Wednesday ({t})." }) + "\n")));
        _program.Run("ingest", "odd.jsonl", "--store", "odd.db").Code.ShouldBe(0);

        var told = JsonDocument.Parse(_program.Run("query", "articles-of", "actor=XKX", "--store", "odd.db", "--format", "json").Out).RootElement.EnumerateArray()
            .Select(a => a.GetProperty("title").GetString()!).ToList();
        told.ShouldContain(titles[0], "JSON has each text as it is");
        var csv = _program.Run("query", "articles-of", "actor=XKX", "--store", "odd.db", "--format", "csv").Out;
        csv.ShouldContain("\"'=HYPERLINK(\"\"http://x.example\"\";\"\"see\"\")\"");
        csv.Split(["\r\n", ","], StringSplitOptions.None).ShouldAllBe(cell => !"=+-@\t".Contains(cell.TrimStart('"', ' ').FirstOrDefault('x')));
        csv.ShouldContain(",Plain - and so on,");
        var scores = _program.Run("query", "dyad-timeline", "a=XKX", "b=SRB", "--store", "odd.db", "--format", "csv").Out;
        scores.ShouldMatch(@",-\d", "numbers stay numbers");
    }

    [Fact]
    public void A_relationship_is_shown_with_its_words_and_where_they_stand()
    {
        var id = JsonDocument.Parse(_program.Run("query", "dyad-timeline", "a=TUR", "b=RUS", "--format", "json").Out).RootElement.EnumerateArray()
            .First(r => r.GetProperty("event").GetString() == "REQUEST").GetProperty("relationship").GetString()!;
        var run = _program.Run("show", id);
        run.Code.ShouldBe(0);
        run.Out.ShouldContain("Bosphorus Herald · Ankara asks Moscow");
        run.Out.ShouldContain("Türkiye has asked Russia to support joint steps in northern Syria");
        _program.Run("show", "relationship/0").Code.ShouldBe(2);
    }

    [Fact]
    public void Verify_finds_a_changed_text()
    {
        _program.Run("verify").Code.ShouldBe(0);
        File.Copy(_program.PathOf("graph.db"), _program.PathOf("damaged.db"));
        using (var connection = new SqliteConnection($"Data Source={_program.PathOf("damaged.db")};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "UPDATE article SET text = replace(text, 'Russia', 'Prussia')";
            command.ExecuteNonQuery();
        }
        var run = _program.Run("verify", "--store", "damaged.db");
        run.Code.ShouldBe(4);
        run.Error.ShouldContain("its hash differs");
        run.Error.ShouldContain("the quote differs from the text");
    }
}
