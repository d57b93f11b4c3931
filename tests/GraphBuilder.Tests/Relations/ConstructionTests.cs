using GraphBuilder.Model;

namespace GraphBuilder.Tests.Relations;

/// <summary>Who did what to whom, construction by construction.</summary>
public sealed class ConstructionTests
{
    [Theory]
    [InlineData("Morocco's appeal to Spain surprised the diplomats.", "Morocco REQUEST Spain")]
    [InlineData("The attack on the Ethiopian army by the rebels lasted an hour.", "rebels ASSAULT Ethiopian army")]
    [InlineData("The criticism of Hungary by Sweden was harsh.", "Sweden ACCUSE Hungary")]
    [InlineData("Cooperation between Chile and Peru has grown.", "Chile COOPERATE Peru")]
    public void Reads_nouns(string text, string expected) => RelationReader.Triples(text).ShouldContain(expected);

    [Theory]
    [InlineData("The Ethiopian army launched an attack on the rebels.", "Ethiopian army ASSAULT rebels")]
    [InlineData("Portugal held talks with Angola.", "Portugal CONSULT Angola")]
    [InlineData("The rebels claimed responsibility for the attack on the Indian consulate.", "rebels ASSAULT Indian consulate")]
    public void Reads_light_verbs(string text, string expected) => RelationReader.Triples(text).ShouldContain(expected);

    [Theory]
    [InlineData("Six fishermen were arrested by the Tunisian police.", "Tunisian police COERCE Six fishermen")]
    [InlineData("Estonia was threatened by Russia.", "Russia THREATEN Estonia")]
    [InlineData("The soldiers killed by the militants in Mali came from Chad.", "militants in Mali ASSAULT soldiers")]
    public void Reads_passives_and_participles(string text, string expected) => RelationReader.Triples(text).ShouldContain(expected);

    [Theory]
    [InlineData("Uganda agreed to help Burundi.", "Uganda AGREE Burundi")]
    [InlineData("Australia was forced to withdraw its troops from Iraq.", "Australia RETREAT Iraq")]
    [InlineData("The general, who had attacked Chad, fled.", "general ASSAULT Chad")]
    [InlineData("Libya, which accuses Malta of piracy, closed the port.", "Libya ACCUSE Malta")]
    public void Follows_control_raising_and_relative_clauses(string text, string expected) => RelationReader.Triples(text).ShouldContain(expected);

    [Theory]
    [InlineData("US-led strikes killed twelve fighters.", "US", "fighters", "US ASSAULT fighters")]
    [InlineData("French airstrikes killed nine jihadists in Mali.", "French", "jihadists", "French ASSAULT jihadists")]
    public void Takes_an_adjective_before_an_attack_for_its_doer(string text, string doer, string victim, string expected) =>
        RelationReader.RelationsBetween(text, doer, victim).Select(r => $"{r.Actor.Span.Of(text)} {r.Event} {r.Recipient?.Span.Of(text)}").ShouldContain(expected);

    [Fact]
    public void Tells_several_events_between_the_same_pair()
    {
        var found = RelationReader.Triples("Iran condemned Iraq, closed the border with Iraq and then attacked Iraq.").ToList();
        found.ShouldContain("Iran ACCUSE Iraq");
        found.ShouldContain("Iran ASSAULT Iraq");
    }

    [Theory]
    [InlineData("Sweden sent troops to Mali.", "Sweden MOBILIZE Mali")]
    [InlineData("The army imposed a curfew on Basra.", "army COERCE Basra")]
    [InlineData("India withdrew its peacekeepers from Darfur.", "India SANCTION Darfur")]
    public void Takes_the_state_of_a_place_for_the_recipient_of_an_act_there(string text, string expected) =>
        RelationReader.RelationsBetween(text, expected.Split(' ')[0]).Select(r => $"{r.Actor.Span.Of(text)} {r.Event} {r.Recipient?.Span.Of(text)}").ShouldContain(expected);

    [Fact]
    public void The_troops_of_the_doer_are_no_recipient() =>
        RelationReader.Triples("Mexico deployed its soldiers along the border with Guatemala.").ShouldNotContain(t => t.EndsWith("soldiers"));

    [Fact]
    public void A_place_stands_for_its_state()
    {
        const string text = "The rebels bombed Idlib.";
        RelationReader.RelationsBetween(text, "rebels").Single(r => r.Event == "ASSAULT").Recipient?.Actor?.Id.ShouldBe(new ActorId("country/SYR"));
    }

    [Fact]
    public void A_place_is_no_recipient_of_a_meeting() =>
        RelationReader.RelationsBetween("France met Egypt in Madrid.", "France", "Egypt").Select(r => r.Recipient?.Actor?.Name).ShouldBe(["Egypt"]);

    [Fact]
    public void Takes_the_place_before_where()
    {
        const string text = "Ghana sent envoys to northern Togo, where it wants to carry out a military operation.";
        var found = RelationReader.RelationsBetween(text, "Ghana").Concat(RelationReader.Relations(text)).First(r => r.Event == "ASSAULT");
        (found.Recipient?.Actor?.Name, found.Modality).ShouldBe(("Togo", Modality.Future));
    }

    [Theory]
    [InlineData("Kenya and Somalia announced talks. Somalia's refusal to attend the talks came late.", "Somalia REJECT", "Kenya")]
    [InlineData("Greece proposed to hold talks with Albania on fishing. Albania rejected the talks on Friday.", "Albania REJECT", "Greece")]
    [InlineData("Norway offered to meet Russia. Russia refused to hold the meeting.", "Russia REJECT", "Norway")]
    public void Knows_whom_a_refused_meeting_would_have_met(string text, string expected, string partner)
    {
        var found = RelationReader.Relations(text).First(r => $"{r.Actor.Actor!.Name} {r.Event}" == expected);
        found.Recipient?.Actor?.Name.ShouldBe(partner);
    }

    [Theory]
    [InlineData("Israel carried out six raids in Gaza. Near Rafah, one raid killed nine fighters.", "Israel", "fighters")]
    [InlineData("Saudi Arabia bombed the Houthis on Sunday. The bombing killed four Yemeni soldiers.", "Saudi Arabia", "soldiers")]
    [InlineData("Gunmen attacked a bus in Mali. Nine farmers were killed in the attack.", "Gunmen", "farmers")]
    public void Knows_who_did_an_attack_that_was_told_before(string text, string doer, string victim)
    {
        var found = RelationReader.Relations(text).First(r => r.Recipient?.Span.Of(text).Contains(victim) == true);
        (found.Event, found.Actor.Actor!.Name).ShouldBe(("ASSAULT", doer));
    }

    [Theory]
    [InlineData("Under American pressure, Panama has promised to review the port contract.", "country/USA", "Panama")]
    [InlineData("Hungary gave in under German pressure.", "country/DEU", "Hungary")]
    [InlineData("Lebanon, under French pressure, agreed to reform its banks.", "country/FRA", "Lebanon")]
    public void Whoever_acts_under_pressure_was_asked(string text, string presser, string pressed)
    {
        var found = RelationReader.RelationsBetween(text, pressed).Single(r => r.Event == "REQUEST");
        (found.Actor.Actor!.Id.Value, found.Recipient?.Actor?.Name).ShouldBe((presser, pressed));
    }

    [Theory]
    [InlineData("Oslo did not show any willingness to meet the Kosovar prime minister.", "Oslo REJECT Kosovar prime minister")]
    [InlineData("Cairo is not ready to cooperate with Ethiopia.", "Cairo REJECT Ethiopia")]
    public void A_lack_of_will_is_a_refusal(string text, string expected) => RelationReader.Triples(text).ShouldContain(expected);

    [Theory]
    [InlineData("Gabon closed its borders with Cameroon.", Modality.Actual)]
    [InlineData("Algeria is seeking to launch a ground offensive in northern Mali.", Modality.Future)]
    public void Tells_what_happened_from_what_is_planned(string text, Modality expected) =>
        RelationReader.Relations(text).ShouldContain(r => r.Modality == expected && r.Recipient != null);

    [Fact]
    public void What_hangs_on_a_condition_is_no_promise() =>
        RelationReader.Triples("Were the president to accept a recount, the opposition would call off its marches.").ShouldNotContain(t => t.Contains("AGREE"));

    [Fact]
    public void A_plan_alone_is_no_request() =>
        RelationReader.Triples("Algeria is seeking to launch a ground offensive in northern Mali.").ShouldNotContain(t => t.Contains("REQUEST"));
}
