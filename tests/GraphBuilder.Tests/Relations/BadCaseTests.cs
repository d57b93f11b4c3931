using System.Diagnostics;
using GraphBuilder.Model;

namespace GraphBuilder.Tests.Relations;

/// <summary>Texts that tempt: no relation where none is, no flood of pairs, and no time without bound.</summary>
public sealed class BadCaseTests
{
    private static readonly string[] s_states =
    [
        "France", "Germany", "Italy", "Spain", "Portugal", "Greece", "Malta", "Cyprus", "Austria", "Hungary", "Poland", "Latvia", "Lithuania", "Estonia",
        "Finland", "Sweden", "Denmark", "Ireland", "Belgium", "Bulgaria", "Romania", "Croatia", "Slovenia", "Slovakia", "Norway", "Iceland", "Switzerland",
        "Albania", "Serbia", "Ukraine", "Moldova", "Georgia", "Armenia", "Azerbaijan", "Turkey", "Israel", "Jordan", "Egypt", "Tunisia", "Morocco",
    ];

    [Theory]
    [InlineData("Germany beat Turkey 3–1.")]
    [InlineData("The minister fought back tears.")]
    [InlineData("The president declared a war on drugs.")]
    [InlineData("Trade talks")]
    [InlineData("Thousands of refugees left Sudan for Chad.")]
    public void Finds_nothing_where_nothing_is(string text) => RelationReader.Relations(text).ShouldBeEmpty();

    [Fact]
    public void Makes_no_pairs_of_a_list_of_forty_signatories() =>
        RelationReader.Relations($"{string.Join(", ", s_states[..^1])} and {s_states[^1]} signed the treaty.").ShouldAllBe(r => r.Recipient == null);

    [Fact]
    public void Tells_five_on_each_side_pair_by_pair()
    {
        const string text = "France, Germany, Italy, Spain and Portugal condemned Iran, Syria, Cuba, Russia and Belarus.";
        RelationReader.RelationsBetween(text, "France", "Germany", "Italy", "Spain", "Portugal", "Iran", "Syria", "Cuba", "Russia", "Belarus")
            .Count(r => r is { Event: "ACCUSE", Recipient: not null }).ShouldBe(25);
    }

    [Fact]
    public void Leaves_out_what_two_long_lists_do_to_each_other_and_says_so()
    {
        var text = $"{string.Join(", ", s_states[..9])} and {s_states[9]} condemned {string.Join(", ", s_states[10..19])} and {s_states[19]}.";
        var found = RelationReader.Read(text);
        found.Relations.Count.ShouldBeLessThan(26);
        found.Dropped.Select(d => d.Reason).ShouldContain("too many on both sides");
    }

    [Fact]
    public void Knows_nobody_where_every_actor_is_a_pronoun()
    {
        const string text = "He told them that they had attacked her and that it must help us.";
        RelationReader.Find(text).ShouldBeEmpty();
    }

    [Fact]
    public void Reads_a_sentence_of_two_thousand_words_in_bounded_time()
    {
        var text = "The committee said that " + string.Join(" and that ", Enumerable.Range(0, 300).Select(i => $"{s_states[i % 40]} attacked {s_states[(i + 7) % 40]} again"));
        RelationReader.Relations("Iran attacked Iraq.").ShouldNotBeEmpty();
        var watch = Stopwatch.StartNew();
        RelationReader.Relations(text + ".").Count.ShouldBeLessThan(1000);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(1));
    }

    [Fact]
    public void Takes_no_accuser_for_the_one_who_is_helped()
    {
        const string text = "Congo accuses Rwanda of arming it.";
        var found = RelationReader.Find(text, Mention(text, "Congo", 0, "COD"), Mention(text, "Rwanda", 2, "RWA"), Mention(text, "it", 5, "COD"));
        found.Single(r => r.Event == "ACCUSE").Recipient?.Actor?.Country.ShouldBe("RWA");
        found.Single(r => r.Event == "AID").Recipient.ShouldBeNull();
    }

    [Theory]
    [InlineData("Congo accuses Rwanda of arming M23.")]
    [InlineData("Rwanda was accused by Congo of arming M23.")]
    [InlineData("Congo repeated its accusation that Rwanda is arming M23.")]
    public void Help_that_somebody_is_accused_of_goes_to_whom_is_helped(string text) =>
        RelationReader.RelationsBetween(text, "Congo", "Rwanda", "M23").Where(r => r.Event == "AID")
            .Select(r => $"{r.Actor.Span.Of(text)} AID {r.Recipient?.Span.Of(text)}").ShouldBe(["Rwanda AID M23"]);

    [Fact]
    public void Whoever_lets_protesters_pass_does_not_protest() =>
        RelationReader.Relations("The United States criticised Iraq for not keeping protesters out of its embassy.").Select(r => r.Event).ShouldNotContain("PROTEST");

    [Theory]
    [InlineData("Iranian drones endanger American soldiers, a general said.")]
    [InlineData("The senator said the accord with Tehran would endanger American soldiers.")]
    public void A_danger_is_no_act(string text) => RelationReader.Triples(text).ShouldNotContain(t => t.EndsWith("American soldiers", StringComparison.Ordinal));

    [Fact]
    public void Drops_what_is_far_less_sure_than_the_rest_of_its_sentence_and_says_so()
    {
        var found = RelationReader.Read("Norwegian frigates left Bergen after the seizure of a trawler by Russian customs, and Norway condemned Russia.");
        found.Relations.Select(r => r.Event).ShouldBe(["ACCUSE"]);
        found.Dropped.Select(d => d.Reason).ShouldContain("far less sure than another of its sentence");
    }

    [Fact]
    public void A_man_of_a_nation_is_not_his_state()
    {
        const string text = "A Serb suspected of organising the attack on NATO was arrested in Vienna.";
        RelationReader.Find(text, Mention(text, "Serb", 1, "SRB") with { Form = MentionForm.Demonym }, Mention(text, "NATO", 8, "NTO")).ShouldBeEmpty();
    }

    [Fact]
    public void An_outlet_on_which_somebody_speaks_is_no_recipient()
    {
        const string text = "The admiral threatened Cyprus on CNN.";
        var outlet = Mention(text, "CNN", 5, "USA") with { Actor = new(new("organization/cnn"), ActorKind.Organization, "CNN") { Sectors = ["MED"] } };
        RelationReader.Find(text, Mention(text, "admiral", 1, "TUR"), outlet).ShouldAllBe(r => r.Recipient == null);
    }

    private static Mention Mention(string text, string words, int head, string country) =>
        new(RelationReader.SpanOf(text, words), words, new(new($"country/{country}"), ActorKind.Country, country) { Country = country }, MentionForm.Name, 1) { Head = head };
}
