using GraphBuilder.Actors;
using GraphBuilder.Dates;
using GraphBuilder.Language;
using GraphBuilder.Model;
using GraphBuilder.Statements;

namespace GraphBuilder.Tests.Statements;

public sealed class StatementFinderTests : IClassFixture<StatementFinderTests.Reading>
{
    private readonly Reading _reading;

    public StatementFinderTests(Reading reading) => _reading = reading;

    [Theory]
    [InlineData("Poland said on Friday that it would send 40 tanks to Ukraine.", "Poland", "said", "it would send 40 tanks to Ukraine")]
    [InlineData("The talks have failed, Iranian officials said.", "Iranian officials", "said", "The talks have failed")]
    [InlineData("The bridge was destroyed overnight, according to the defence ministry.", "the defence ministry", "according to", "The bridge was destroyed overnight")]
    [InlineData("“We are ready for talks,” Lavrov told reporters in Moscow.", "Lavrov", "told", "We are ready for talks,")]
    [InlineData("“We are ready for talks,” said Sergei Lavrov, the Russian foreign minister.", "Sergei Lavrov, the Russian foreign minister", "said", "We are ready for talks,")]
    [InlineData("The minister has repeatedly warned that Egypt would cut the water supply.", "The minister", "has repeatedly warned", "Egypt would cut the water supply")]
    public void Finds_speaker_cue_and_content(string text, string speaker, string cue, string content)
    {
        var statement = _reading.Find(text).ShouldHaveSingleItem();
        (statement.Speaker!.Span.Of(text), statement.Cue.Of(text), Said(text, statement)).ShouldBe((speaker, cue, content));
    }

    [Theory]
    [InlineData("Iran denied on Monday that it had supplied drones to Russia.", "it had supplied drones to Russia")]
    [InlineData("The Kremlin said after the call that the two presidents had discussed grain exports.", "the two presidents had discussed grain exports")]
    [InlineData("Lavrov told reporters in Ankara on Monday that the grain deal was dead.", "the grain deal was dead")]
    [InlineData("Egypt rejected the claim that its jets had crossed the border.", "the claim that its jets had crossed the border")]
    public void Leaves_to_whom_where_and_when_out_of_the_content(string text, string content) =>
        Said(text, _reading.Find(text).ShouldHaveSingleItem()).ShouldBe(content);

    [Fact]
    public void Gives_a_quotation_that_goes_on_after_the_cue_to_the_same_speaker()
    {
        const string text = "“We asked for his support,” Erdogan said. “We may take steps together.”";
        var statement = _reading.Find(text).ShouldHaveSingleItem();
        statement.Content.Select(c => c.Of(text)).ShouldBe(["We asked for his support,", "We may take steps together."]);
        statement.Kind.ShouldBe(StatementKind.Direct);
    }

    [Fact]
    public void Keeps_a_quotation_that_runs_over_paragraphs_whole()
    {
        const string text = "“The first reason is money,” the minister said. “The second is oil.\n\n“The third is water.”";
        _reading.Find(text).ShouldHaveSingleItem().Content.Select(c => c.Of(text)).ShouldBe(["The first reason is money,", "The second is oil.", "The third is water."]);
    }

    [Fact]
    public void Calls_a_partly_quoted_clause_mixed()
    {
        const string text = "The Kremlin said the plan was “utterly reckless” and would fail.";
        _reading.Find(text).ShouldHaveSingleItem().Kind.ShouldBe(StatementKind.Mixed);
    }

    [Fact]
    public void Takes_no_scare_quotes_for_a_statement() =>
        _reading.Find("The army entered the so-called “security zone” at dawn and shelled two villages.").ShouldBeEmpty();

    [Fact]
    public void Nests_what_another_is_said_to_have_said()
    {
        const string text = "Lavrov said on Monday that Turkey had told Damascus that it would withdraw its troops.";
        var found = _reading.Find(text);
        found.Select(s => s.Cue.Of(text)).ShouldBe(["said", "had told"]);
        found[1].Within.ShouldBe(found[0].Label);
    }

    [Fact]
    public void Says_why_a_candidate_was_dropped()
    {
        const string text = "“I think we should talk,” Lavrov said.";
        var reading = _reading.Read(text);
        reading.Statements.ShouldHaveSingleItem();
        reading.Dropped.ShouldContain(d => d.Span.Of(text) == "think" && d.Stop == "statement" && d.Reason.Length > 0);
    }

    [Fact]
    public void Takes_addressee_and_place_from_the_clause_of_the_cue()
    {
        const string text = "“We are ready for talks,” Lavrov told reporters in Moscow.";
        var statement = _reading.Find(text).ShouldHaveSingleItem();
        (statement.Addressee?.Span.Of(text), statement.Place?.Name).ShouldBe(("reporters", "Moscow"));
    }

    [Theory]
    [InlineData("Iran denied on Monday that it had supplied the drones.", Attitude.Deny)]
    [InlineData("Kenya urged Ethiopia to respect the border.", Attitude.Demand)]
    [InlineData("Hezbollah vowed to avenge its commander.", Attitude.Promise)]
    [InlineData("Israel feared an attack on its embassies.", Attitude.Doubt)]
    public void Reads_the_attitude_of_a_plain_cue(string text, Attitude attitude) => _reading.Find(text).ShouldHaveSingleItem().Attitude.ShouldBe(attitude);

    [Theory]
    [InlineData("Kadyrov called the mediator stupid.", Attitude.Assert)]
    [InlineData("‘The deal is dead,’ said Raisi.", Attitude.Assert)]
    [InlineData("“The border stays shut,” the governor added. “That is final.”", Attitude.Assert)]
    [InlineData("Orban said he would visit Kyiv in March.", Attitude.Promise)]
    [InlineData("The ministry said it did not recognise the vote.", Attitude.Deny)]
    public void Takes_denials_and_promises_only_from_what_has_a_sign_of_them(string text, Attitude attitude) =>
        _reading.Find(text).ShouldHaveSingleItem().Attitude.ShouldBe(attitude);

    [Theory]
    [InlineData("Lavrov was quoted by TASS as saying that the deal was dead.", "Lavrov")]
    [InlineData("The minister was cited by Interfax as telling deputies that the deal was dead.", "The minister")]
    public void Gives_relayed_words_to_whoever_said_them(string text, string speaker)
    {
        var statement = _reading.Find(text).ShouldHaveSingleItem();
        (statement.Speaker?.Span.Of(text), Said(text, statement)).ShouldBe((speaker, "the deal was dead"));
    }

    [Theory]
    [InlineData("Lavrov was quoted as saying that the deal was dead.", "was quoted as saying", "the deal was dead")]
    [InlineData("The foreign ministry issued a statement welcoming the truce.", "issued a statement welcoming", "the truce")]
    [InlineData("The cabinet made a pledge to cut emissions.", "made a pledge", "to cut emissions")]
    [InlineData("Hamas claimed responsibility for the attack.", "claimed", "responsibility for the attack")]
    [InlineData("Modi called the attack cowardly.", "called", "the attack cowardly")]
    [InlineData("The refusal was final: Tehran has not confirmed that the ship was seized.", "has not confirmed", "the ship was seized")]
    public void Takes_the_whole_cue_and_the_whole_complement(string text, string cue, string content)
    {
        var statement = _reading.Find(text).ShouldHaveSingleItem();
        (statement.Cue.Of(text), Said(text, statement)).ShouldBe((cue, content));
    }

    [Fact]
    public void Nests_according_to()
    {
        const string text = "The envoy said that, according to the rebels, the road was mined.";
        _reading.Find(text).Select(s => (s.Speaker?.Span.Of(text), s.Within)).ShouldBe([("The envoy", null), ("the rebels", "s1")]);
    }

    [Fact]
    public void Takes_officials_without_a_name_for_a_group_of_their_state()
    {
        const string text = "Iraqi officials who asked not to be named said the convoy was hit.";
        var speaker = _reading.Find(text).ShouldHaveSingleItem().Speaker!.Actor!;
        (speaker.Kind, speaker.Country).ShouldBe((ActorKind.Group, "IRQ"));
    }

    [Fact]
    public void Fills_addressee_place_and_day()
    {
        const string text = "Erdogan told reporters in Ankara on Monday that the army would cross the border.";
        var statement = _reading.Find(text).ShouldHaveSingleItem();
        (statement.Addressee?.Span.Of(text), statement.Place?.Name, statement.SaidOn?.Value, Said(text, statement))
            .ShouldBe(("reporters", "Ankara", "2022-12-12", "the army would cross the border"));
    }

    [Fact]
    public void Joins_the_paragraphs_that_run_on_into_an_attributed_quotation()
    {
        const string text = "“We are at war.\n\n“We did not choose it.\n\n“But we will win it,” Zelensky told lawmakers in Kyiv.";
        _reading.Find(text).ShouldHaveSingleItem().Content.Select(c => c.Of(text)).ShouldBe(["We are at war.", "We did not choose it.", "But we will win it,"]);
    }

    [Fact]
    public void Gives_no_quotation_of_the_speaker_before_to_a_participle()
    {
        const string text = "“We will not ask for permission,” Erdogan told reporters, adding that the operation would go on.";
        _reading.Find(text).Select(s => Said(text, s)).ShouldBe(["We will not ask for permission,", "the operation would go on"]);
    }

    [Fact]
    public void Leaves_the_actor_open_where_only_media_reports_are_named()
    {
        const string text = "The meeting will be held in June, according to media reports.";
        var statement = _reading.Find(text).ShouldHaveSingleItem();
        statement.Speaker!.Actor.ShouldBeNull();
        statement.Speaker.Span.Of(text).ShouldBe("media reports");
    }

    [Theory]
    [InlineData("“The embassy was warned,” Prime Minister Anna B. Larsen said.", "Prime Minister Anna B. Larsen")]
    [InlineData("“The embassy was warned,” said Ronald R. Fieldstone, a lawyer in Miami.", "Ronald R. Fieldstone, a lawyer in Miami")]
    public void Mends_a_name_cut_at_an_initial(string text, string speaker)
    {
        var statement = _reading.Find(text).ShouldHaveSingleItem();
        (statement.Speaker!.Span.Of(text), Said(text, statement)).ShouldBe((speaker, "The embassy was warned,"));
    }

    [Fact]
    public void Keeps_names_at_the_edge_of_a_clause_whole()
    {
        const string text = "Seoul — South Korea's military said North Korea fired two missiles.";
        Said(text, _reading.Find(text).ShouldHaveSingleItem()).ShouldBe("North Korea fired two missiles");
    }

    [Fact]
    public void Takes_a_verb_and_the_colon_after_its_addressee_for_one_cue()
    {
        const string text = "He told the BBC: “It's a ‘red line’ for us, and ‘never’ means never.”";
        Said(text, _reading.Find(text).ShouldHaveSingleItem()).ShouldBe("It's a ‘red line’ for us, and ‘never’ means never.");
    }

    [Fact]
    public void Resolves_who_to_the_actor_before_it()
    {
        const string text = "Vladimir Putin, who called the sanctions “a declaration of war,” met Xi Jinping in Beijing.";
        var speaker = _reading.Find(text).ShouldHaveSingleItem().Speaker!;
        (speaker.Span.Of(text), speaker.Actor?.Name).ShouldBe(("who", "Vladimir Putin"));
    }

    [Fact]
    public void Dates_a_statement_by_the_day_beside_its_cue()
    {
        const string text = "The talks have failed, Lavrov said on Monday.";
        _reading.Find(text).ShouldHaveSingleItem().SaidOn!.Value.ShouldBe("2022-12-12");
    }

    [Theory]
    [MemberData(nameof(LineExamples))]
    public void Reads_the_example_of_a_line_pattern(string name, string example, int least)
    {
        var text = string.Join("\n\n", Enumerable.Repeat(example, least));
        _reading.Find(text).Count(s => s.Reasons.Any(r => r.Why.Contains(name, StringComparison.Ordinal))).ShouldBe(least);
    }

    public static TheoryData<string, string, int> LineExamples()
    {
        var rows = new TheoryData<string, string, int>();
        foreach (var line in CueWords.Load().Lines)
            rows.Add(line.Name, line.Example, line.Least);
        return rows;
    }

    internal static string Said(string text, Statement statement) => string.Join(" … ", statement.Content.Select(c => c.Of(text)));

    public sealed class Reading : IDisposable
    {
        private static readonly DateOnly PublishedOn = new(2022, 12, 14);
        private readonly LanguageReader _reader = LanguageReader.Load();
        private readonly ActorFinder _actors = new(ActorBook.Load());
        private readonly DateFinder _dates = DateFinder.Load();
        private readonly StatementFinder _finder = StatementFinder.Load();

        public void Dispose() => _reader.Dispose();

        internal IReadOnlyList<Statement> Find(string text) => Read(text).Statements;

        internal AnalyzedText Analyze(string text) => _reader.Read(text);

        internal StatementReading Read(string text)
        {
            var analyzed = _reader.Read(text);
            return _finder.Find(analyzed, _actors.Find(analyzed, PublishedOn), _dates.Find(analyzed, PublishedOn));
        }
    }
}
