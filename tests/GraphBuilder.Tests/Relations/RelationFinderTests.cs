using GraphBuilder.Model;
using GraphBuilder.Relations;

namespace GraphBuilder.Tests.Relations;

public sealed class RelationFinderTests
{
    [Fact]
    public void A_joint_act_shares_the_partner_of_the_act_before() =>
        RelationReader.Triples("Egypt asked Ethiopia for help and discussed further steps on Sunday.").ShouldContain("Egypt CONSULT Ethiopia");

    [Theory]
    [InlineData("Ukraine accused Russia of sending tanks.", "Ukraine ACCUSE Russia")]
    [InlineData("Russia was accused by Ukraine of sending tanks.", "Ukraine ACCUSE Russia")]
    [InlineData("Rebels attacked an army convoy in northern Mali.", "Rebels ASSAULT army")]
    [InlineData("Twelve soldiers were killed by Islamist fighters in Somalia.", "Islamist fighters ASSAULT Twelve soldiers")]
    public void Takes_direction_from_syntax_not_from_order(string text, string expected) => RelationReader.Triples(text).ShouldContain(expected);

    [Theory]
    [InlineData("Australia agreed to lend a billion dollars to Indonesia.", "Australia AGREE Indonesia")]
    [InlineData("Kenya refused to ease its curbs on Somali traders.", "Kenya REJECT Somali traders")]
    [InlineData("China and Russia called on Israel to lift the blockade of Gaza.", "China REQUEST Israel")]
    public void Finds_the_doer_of_a_controlled_infinitive(string text, string expected) => RelationReader.Triples(text).ShouldContain(expected);

    [Fact]
    public void Pairs_every_member_of_two_coordinated_sides()
    {
        var found = RelationReader.Triples("France and Germany condemned Iran and Syria.").ToList();
        found.ShouldBe(["France ACCUSE Iran", "France ACCUSE Syria", "Germany ACCUSE Iran", "Germany ACCUSE Syria"], ignoreOrder: true);
    }

    [Fact]
    public void Tells_a_meeting_of_two_once_and_as_reciprocal()
    {
        var found = RelationReader.Relations("Angela Merkel and Emmanuel Macron met in Berlin.").ShouldHaveSingleItem();
        found.Event.ShouldBe("CONSULT");
        found.Reciprocal.ShouldBeTrue();
        found.Place?.Name.ShouldBe("Berlin");
    }

    [Fact]
    public void Takes_both_adjectives_before_talks_as_the_two_sides_in_the_order_of_the_graph()
    {
        var found = RelationReader.RelationsBetween("Ivan Petrov resigned after Turkish-Russian talks in Sochi.", "Ivan Petrov", "Turkish", "Russian").Single(r => r.Event == "CONSULT");
        (found.Actor.Actor!.Name, found.Recipient?.Actor?.Name).ShouldBe(("Russian", "Turkish"));
        found.Reciprocal.ShouldBeTrue();
        found.Place?.Name.ShouldBe("Sochi");
    }

    [Fact]
    public void Takes_the_we_of_a_minister_for_the_state()
    {
        const string text = "Iran is strong. We are holding talks with Syria, the minister said.";
        var iran = new Actor(new("country/IRN"), ActorKind.Country, "Iran") { Country = "IRN" };
        var minister = new Actor(new("person/minister"), ActorKind.Person, "the minister") { Country = "IRN", Sectors = ["GOV"] };
        var we = new Mention(RelationReader.SpanOf(text, "We"), "We", null, MentionForm.Pronoun, 1);
        var said = new Statement("s1", new(minister, RelationReader.SpanOf(text, "the minister")), RelationReader.SpanOf(text, "said"),
            [RelationReader.SpanOf(text, "We are holding talks with Syria")], StatementKind.Indirect, Attitude.Assert, 1);
        var iranMention = new Mention(RelationReader.SpanOf(text, "Iran"), "Iran", iran, MentionForm.Name, 1);
        var analyzed = RelationReader.Analyze(text);
        FirstPerson.Resolve([iranMention, we], new(analyzed, [said]))[1].Actor.ShouldBe(iran);
        FirstPerson.Resolve([we], new(analyzed, [said]))[0].Actor.ShouldBe(minister);
        FirstPerson.Resolve([we], new(analyzed, []))[0].Actor.ShouldBeNull();
    }

    [Fact]
    public void Keeps_a_denied_attack_as_a_negated_attack()
    {
        var found = RelationReader.Relations("The Turkish army did not attack the Kurdish fighters.").ShouldHaveSingleItem();
        (found.Event, found.Polarity).ShouldBe(("ASSAULT", Polarity.Negated));
    }

    [Fact]
    public void Gives_the_event_the_date_of_its_own_clause_not_of_the_report()
    {
        const string text = "Israel bombed Syria on Sunday, the ministry said on Tuesday.";
        var dates = new[] { Date(text, "Sunday", "2022-12-11"), Date(text, "Tuesday", "2022-12-13") };
        RelationReader.Read(text, dates).Relations.First(r => r.Event == "ASSAULT").OccurredOn!.Value.ShouldBe("2022-12-11");
    }

    [Fact]
    public void Names_the_innermost_statement_that_makes_the_claim()
    {
        const string text = "Kyiv said Washington believed that Russia had attacked Ukraine.";
        Statement Said(string label, string cue, string content) => new(label, null, RelationReader.SpanOf(text, cue), [RelationReader.SpanOf(text, content)], StatementKind.Indirect, Attitude.Assert, 1);
        var found = RelationReader.Read(text, [Said("s1", "said", "Washington believed that Russia had attacked Ukraine"), Said("s2", "believed", "Russia had attacked Ukraine")]);
        found.Relations.First(r => r.Event == "ASSAULT").AssertedBy.ShouldBe("s2");
    }

    [Fact]
    public void An_act_of_speech_is_asserted_by_the_article_even_where_it_is_a_cue()
    {
        const string text = "Germany urged Poland to release the activist.";
        var statement = new Statement("s1", null, RelationReader.SpanOf(text, "urged"), [RelationReader.SpanOf(text, "Poland to release the activist")], StatementKind.Indirect, Attitude.Demand, 1);
        RelationReader.Read(text, [statement]).Relations.First(r => r.Event == "REQUEST").AssertedBy.ShouldBeNull();
    }

    [Fact]
    public void Proves_a_relation_by_words_that_hold_doer_trigger_and_recipient()
    {
        const string text = "The committee met on Monday, and Iran condemned the European Union.";
        var found = RelationReader.Relations(text).First(r => r.Event == "ACCUSE");
        found.Evidence.Contains(found.Actor.Span.Hull(found.Trigger).Hull(found.Recipient!.Span)).ShouldBeTrue();
        found.Evidence.Of(text).ShouldNotContain("committee");
    }

    [Fact]
    public void A_quote_begins_with_words()
    {
        const string text = "Peru closed the border on Monday, two days after Chile bombed a village in Bolivia.";
        RelationReader.Relations(text).First(r => r.Event == "ASSAULT").Evidence.Of(text).ShouldBe("two days after Chile bombed a village in Bolivia");
    }

    [Fact]
    public void Says_why_a_candidate_was_dropped()
    {
        var found = RelationReader.Read("The White House declined to comment on the talks.");
        found.Relations.ShouldNotContain(r => r.Event == "REJECT");
        found.Dropped.ShouldContain(d => d.Reason.Contains("no event"));
    }

    [Theory]
    [InlineData("Germany beat Turkey 3-1 in the final of the cup.")]
    [InlineData("The minister fought back tears.")]
    [InlineData("Storms attacked the coast of Portugal.")]
    [InlineData("Hurricane Maria battered Puerto Rico.")]
    [InlineData("The president declared a war on drugs.")]
    [InlineData("Trade talks.")]
    [InlineData("He was born in Iran and studied in France.")]
    public void Finds_nothing_in_sport_weather_and_metaphor(string text) => RelationReader.Relations(text).ShouldBeEmpty();

    [Fact]
    public void Leaves_the_quarrels_of_companies_out()
    {
        const string text = "Apple attacks Samsung in court.";
        Mention Company(string name, int head) => new(RelationReader.SpanOf(text, name), name, new(new("organization/" + name), ActorKind.Organization, name) { Sectors = ["BUS"] }, MentionForm.Name, 1) { Head = head };
        RelationReader.Find(text, Company("Apple", 0), Company("Samsung", 2)).ShouldBeEmpty();
    }

    [Fact]
    public void Takes_the_state_on_whose_soil_an_attack_happens_as_its_recipient()
    {
        const string text = "Syria is near. Rebels attacked a checkpoint in Syria.";
        var syria = new Actor(new("country/SYR"), ActorKind.Country, "Syria");
        var rebels = new Actor(new("group/rebels"), ActorKind.Group, "rebels");
        var found = RelationReader.Find(text, new Mention(RelationReader.SpanOf(text, "Syria"), "Syria", syria, MentionForm.Name, 1) { Head = 0 },
            new Mention(RelationReader.SpanOf(text, "Rebels"), "Rebels", rebels, MentionForm.Nominal, 1) { Head = 4 });
        found.Single(r => r.Event == "ASSAULT").Recipient?.Actor.ShouldBe(syria);
    }

    [Fact]
    public void Does_not_support_those_against_whom_somebody_is_supported() =>
        RelationReader.Triples("Norway renewed its support for Mali in the struggle against the militants.").ShouldNotContain(t => t.Contains("SUPPORT militants"));

    [Fact]
    public void Reads_the_same_relations_twice()
    {
        const string text = "Iran and Iraq signed a pact, but Syria rejected the agreement with Turkey and threatened to close its border.";
        RelationReader.Triples(text).ShouldBe(RelationReader.Triples(text).ToList());
    }

    private static DateMention Date(string text, string words, string value) => new(RelationReader.SpanOf(text, words), words, DateType.Date, value, value);
}
