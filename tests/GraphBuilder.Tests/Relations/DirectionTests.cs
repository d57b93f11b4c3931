using GraphBuilder.Model;
using GraphBuilder.Ontology;
using GraphBuilder.Relations;

namespace GraphBuilder.Tests.Relations;

/// <summary>Who acts and who suffers, in headlines and in sentences that turn the roles round.</summary>
public sealed class DirectionTests
{
    private static readonly CompositionRules s_rules = CompositionRules.Load(EventOntology.Load());

    public static TheoryData<string> ClippedExamples() => [.. s_rules.Clipped.Select(r => r.Example)];

    [Theory]
    [MemberData(nameof(ClippedExamples))]
    public void Every_clipped_passive_is_found_in_its_own_example(string example) =>
        ClippedPassives.In(RelationReader.Analyze(example), [s_rules.Clipped.Single(r => r.Example == example)]).ShouldHaveSingleItem();

    [Theory]
    [InlineData("Peru urged to free two miners", "Peru REQUEST")]
    [InlineData("Latvia condemned over raid on harbour", "Latvia ACCUSE")]
    [InlineData("Zambia's opposition leader charged with treason", "Zambia's opposition leader ACCUSE")]
    public void Takes_the_subject_of_a_headline_passive_for_no_doer(string text, string wrong) =>
        RelationReader.Triples(text).ShouldNotContain(t => t.StartsWith(wrong));

    [Fact]
    public void Finds_the_doer_of_a_headline_passive() =>
        RelationReader.Triples("Chad warned by France over the border").ShouldContain("France THREATEN Chad");

    [Theory]
    [InlineData("Uganda received a warning from Kenya over the dam.", "Kenya THREATEN Uganda", "Uganda THREATEN")]
    [InlineData("Norway came under criticism from India for the ban.", "India ACCUSE Norway", "Norway ACCUSE")]
    [InlineData("Ghana got a loan from Japan.", "Japan AID Ghana", "Ghana AID")]
    public void Takes_whoever_receives_something_for_the_one_who_suffers_it(string text, string expected, string wrong)
    {
        var found = RelationReader.Triples(text).ToList();
        found.ShouldContain(expected);
        found.ShouldNotContain(t => t.StartsWith(wrong));
    }

    [Theory]
    [InlineData("Kenya, Uganda sign pact on fishing", "Kenya SUPPORT Uganda")]
    [InlineData("Chile, Brazil urge Peru to reopen the border", "Chile REQUEST Peru")]
    [InlineData("Chad, together with Niger, urged Togo to reopen the border.", "Niger REQUEST Togo")]
    [InlineData("Along with Japan, Canada imposed sanctions on Belarus.", "Japan COERCE Belarus")]
    [InlineData("Canada joined Japan in condemning Belarus.", "Canada ACCUSE Belarus")]
    public void Joins_those_who_act_together(string text, string expected) => RelationReader.Triples(text).ShouldContain(expected);

    [Theory]
    [InlineData("Swiss-brokered talks between Chad and Mali resumed.", "Chad CONSULT Mali")]
    [InlineData("Kenya hosted talks between Eritrea and Sudan.", "Eritrea CONSULT Sudan")]
    [InlineData("Kenya hosted talks between Eritrea and Sudan.", "Kenya CONSULT Eritrea")]
    public void Tells_the_sides_of_talks_from_whoever_brings_them_together(string text, string expected) => RelationReader.Triples(text).ShouldContain(expected);

    [Fact]
    public void Takes_whoever_leads_talks_for_a_third_party()
    {
        var found = RelationReader.Relations(s_rules.Mediating.Example).Where(r => r.Mode == "third-party").ToList();
        found.Select(r => r.Recipient?.Actor?.Name).ShouldBe(["Chad", "Mali"]);
        found.ShouldAllBe(r => !r.Reciprocal);
    }

    [Fact]
    public void Splits_a_noun_that_several_share()
    {
        const string text = "Ministers from Chile and Peru met in Lima.";
        var analyzed = RelationReader.Analyze(text);
        Mention Of(string words, ActorKind kind, bool inner)
        {
            var span = RelationReader.SpanOf(text, words);
            return new(span, words, new(new("test/" + words), kind, words), MentionForm.Nominal, 1) { Head = analyzed.HeadOf(analyzed.WordsIn(span)), IsInner = inner };
        }
        var found = RelationReader.Find(text, Of("Ministers from Chile and Peru", ActorKind.Group, false), Of("Chile", ActorKind.Country, true), Of("Peru", ActorKind.Country, true));
        found.Select(r => $"{r.Actor.Actor?.Name} {r.Event} {r.Recipient?.Actor?.Name}").ShouldBe(["Chile CONSULT Peru"]);
    }

    [Theory]
    [InlineData("Kenya met Uganda in Togo.", "Kenya CONSULT Togo")]
    [InlineData("Angola extradited the banker to Portugal rather than Spain.", "Angola COOPERATE Spain")]
    [InlineData("Ghana's accord with Togo angered Benin.", "Ghana SUPPORT Benin")]
    [InlineData("NATO-led peacekeepers were injured in clashes with Serbs.", "NATO ASSAULT peacekeepers")]
    public void Leaves_out_who_only_stands_near(string text, string wrong) => RelationReader.Triples(text).ShouldNotContain(wrong);

    [Theory]
    [InlineData("Norway and Iceland agreed with Greenland to share the fish.", "Norway AGREE Greenland")]
    [InlineData("French troops completed their withdrawal from Chad.", "French troops RETREAT Chad")]
    [InlineData("Uganda agreed to buy more wheat and criticised Kenya.", "Uganda ACCUSE Kenya")]
    [InlineData("The camp guards came under attack from Sudanese jets.", "Sudanese jets ASSAULT camp guards")]
    public void Finds_the_other_side(string text, string expected) => RelationReader.Triples(text).ShouldContain(expected);

    [Theory]
    [InlineData("Uganda agreed to buy more wheat and criticised Kenya.", "Uganda AGREE Kenya")]
    [InlineData("Iran's parliament backed a bill that would suspend cooperation with Norway.", "Iran's parliament SUPPORT Norway")]
    [InlineData("Israel will not allow Turkey to operate in Gaza.", "Turkey REJECT -")]
    public void Leaves_out_who_belongs_to_another_verb(string text, string wrong) => RelationReader.Triples(text).ShouldNotContain(wrong);

    [Fact]
    public void An_acquittal_is_a_conviction_that_did_not_come() =>
        RelationReader.Relations("The court acquitted the general of treason.").ShouldContain(r => r.Event == "SANCTION" && r.Polarity == Polarity.Negated);

    [Fact]
    public void What_somebody_is_warned_not_to_do_does_not_negate_the_warning() =>
        RelationReader.Relations("Russia warned Finland not to send mines to Estonia.").ShouldContain(r => r.Event == "THREATEN" && r.Polarity == Polarity.Affirmed);

    [Fact]
    public void Finds_the_call_in_which_something_is_discussed() =>
        RelationReader.Triples("In a phone call with Angolan President João Lourenço, Paul Kagame discussed the border.").ShouldContain(t => t.Contains("CONSULT"));

    [Theory]
    [InlineData("Norway expels two Iranian diplomats over the attack", Modality.Actual)]
    [InlineData("Japan to send tents to Nepal", Modality.Future)]
    public void Reads_the_time_of_headlines(string text, Modality expected) => RelationReader.Relations(text)[0].Modality.ShouldBe(expected);
}
