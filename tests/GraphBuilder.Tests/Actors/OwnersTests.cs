using GraphBuilder.Actors;
using GraphBuilder.Language;
using GraphBuilder.Model;

namespace GraphBuilder.Tests.Actors;

/// <summary>Mentions that name two: the spokesman and whom he speaks for, the forces and whose they are, the leader and his state.</summary>
public sealed class OwnersTests : IDisposable
{
    private readonly LanguageReader _reader = LanguageReader.Load();
    private readonly ActorFinder _finder = new(ActorBook.Load());
    private readonly ActorResolver _resolver = new(ActorBook.Load());

    public void Dispose() => _reader.Dispose();

    [Theory]
    [InlineData("A spokesman for Vladimir Putin rejected the offer.", "spokesman for Vladimir Putin", "person/spokesman-for-vladimir-putin~RUS")]
    [InlineData("Brigadier Khalid al-Harthi of the Omani navy said that the tanker had been boarded.", "Brigadier Khalid al-Harthi of the Omani navy", "person/khalid-al-harthi~OMN")]
    [InlineData("General Burhan dissolved the council in Khartoum.", "General Burhan", "person/abdel-fattah-al-burhan~SDN")]
    [InlineData("French jets struck Muammar Gaddafi's forces near Benghazi.", "forces", "organization/armed-forces-of-libya~LBY")]
    [InlineData("Iran's mission to the UN said that the matter was closed.", "Iran's mission to the UN", "organization/irans-mission-to-the-un~IRN")]
    [InlineData("North Korea fired a missile on Monday. The South put its troops on alert.", "South", "country/KOR")]
    [InlineData("Juan Guaido declared himself president.", "himself", "person/juan-guaido~VEN")]
    [InlineData("Alexei Navalny's spokeswoman Kira Yarmysh said that he was ill.", "he", "person/alexei-navalny~RUS")]
    public void Tells_a_mention_from_whom_it_belongs_to(string text, string mention, string actor) => ActorsOf(text, mention, new(2020, 8, 1)).ShouldBe([actor]);

    [Theory]
    [InlineData("Dozens of countries recalled their envoys from Managua.", "Dozens of countries", "organization/contras~NIC")]
    [InlineData("The UN-backed government closed the port of Tripoli.", "UN-backed government", "organization/Q1065")]
    [InlineData("The IMF-backed government raised taxes on Monday.", "IMF-backed government", "organization/Q7804")]
    public void A_noun_that_sounds_like_a_body_or_is_backed_by_one_is_not_that_body(string text, string mention, string body) =>
        ActorsOf(text, mention, new(2020, 8, 1)).ShouldHaveSingleItem().ShouldNotBe(body);

    [Fact]
    public void A_surname_of_several_leaders_means_the_latest_where_the_text_has_no_day() =>
        _finder.Find(_reader.Read("Maduro expelled the envoy on Monday."), null).Single(m => m.Text == "Maduro").Actor.ShouldNotBeNull().Country.ShouldBe("VEN");

    [Fact]
    public void Two_names_beside_each_other_are_two_people()
    {
        const string Text = "The OSCE envoy Heidi Tagliavini, Ukraine's ex-president Leonid Kuchma and the rebel leaders signed a ceasefire in Minsk.";
        ActorsOf(Text, "OSCE envoy Heidi Tagliavini", new(2014, 9, 5)).ShouldNotContain(ActorsOf(Text, "Ukraine's ex-president Leonid Kuchma", new(2014, 9, 5)).Single());
    }

    [Theory]
    [InlineData("the Chinese leader", "2023-09-05", "Xi Jinping")]
    [InlineData("the Turkish leader", "2010-01-05", "Recep Tayyip Erdoğan")]
    [InlineData("Kuwait's ruler", "2017-06-05", "Sabah Al-Ahmad Al-Jaber Al-Sabah")]
    [InlineData("the German leader", "2012-01-05", "Angela Merkel")]
    [InlineData("the Hezbollah leader", "2015-03-01", "Hassan Nasrallah")]
    [InlineData("the al-Shabaab leader", "2020-03-01", "Ahmed Diriye")]
    [InlineData("Turkey's central bank governor", "2023-09-01", "Hafize Gaye Erkan")]
    [InlineData("the UNRWA commissioner-general", "2023-11-01", "Philippe Lazzarini")]
    public void A_leader_holds_the_office_that_leads_the_state(string mention, string on, string name) =>
        _resolver.Resolve(mention, DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture), null).Actor.ShouldNotBeNull().Name.ShouldBe(name);

    [Fact]
    public void One_leader_of_many_is_not_the_leader() =>
        ActorsOf("A Hezbollah leader was killed in Tyre on Monday.", "Hezbollah leader", new(2015, 3, 1)).ShouldNotContain("person/hassan-nasrallah~LBN");

    [Fact]
    public void A_minister_who_became_a_commissioner_is_one_person_on_a_day_without_office() =>
        _resolver.Resolve("Karel De Gucht", new(2019, 5, 1), null).Outcome.ShouldBe(ResolutionOutcome.Linked);

    [Fact]
    public void A_counterpart_holds_the_office_named_last() =>
        ActorsOf("The US secretary of state warned Beijing on Friday. His Chinese counterpart rejected the charge.", "Chinese counterpart", new(2022, 5, 20)).ShouldBe(["person/Q701801"]);

    [Theory]
    [InlineData("The Foreign Office said that it was helping two tourists detained in Iran.", "Foreign Office", "GBR")]
    [InlineData("Pakistan recalled its envoy. The Foreign Office said that India had broken the accord with Pakistan.", "Foreign Office", "PAK")]
    [InlineData("Imran Khan was ousted, and Shehbaz Sharif was elected by the National Assembly.", "National Assembly", "PAK")]
    public void A_ministry_or_chamber_is_of_the_state_that_calls_it_so(string text, string mention, string country) =>
        Mentions(text, new(2022, 4, 10)).Single(m => m.Text == mention).Actor.ShouldNotBeNull().Country.ShouldBe(country);

    private IEnumerable<string> ActorsOf(string text, string mention, DateOnly on) => Mentions(text, on).Where(m => m.Text == mention).Select(m => m.Actor!.Id.Value);

    private IReadOnlyList<Mention> Mentions(string text, DateOnly on) => _finder.Find(_reader.Read(text), on);
}
