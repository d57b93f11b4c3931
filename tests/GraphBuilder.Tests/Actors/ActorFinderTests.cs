using GraphBuilder.Actors;
using GraphBuilder.Language;

namespace GraphBuilder.Tests.Actors;

public sealed class ActorFinderTests : IDisposable
{
    private readonly LanguageReader _reader = LanguageReader.Load();
    private readonly ActorFinder _finder = new(ActorBook.Load());

    public void Dispose() => _reader.Dispose();

    [Fact]
    public void Carries_a_full_name_forward_to_the_surname() =>
        ActorsOf("Latvian Transport Minister Janis Ozolinskis flew to Riga on Monday. Ozolinskis met union leaders.", "Ozolinskis").ShouldAllBe(a => a == "person/janis-ozolinskis~LVA");

    [Fact]
    public void Takes_the_capital_that_speaks_for_the_state() =>
        ActorsOf("Ankara said on Tuesday that it would not give in to pressure from Moscow.", "Ankara").ShouldBe(["country/TUR"]);

    [Fact]
    public void Refers_he_to_the_speaker_before() =>
        ActorsOf("Russian Foreign Minister Sergei Lavrov arrived in Cairo. He said that talks would go on.", "He").ShouldBe(["person/Q58217"]);

    [Fact]
    public void An_acronym_in_brackets_means_the_name_before_it() =>
        ActorsOf("The Lake Basin Peace Council (LBPC) signed the accord. The LBPC also demanded elections.", "LBPC").Distinct().Count().ShouldBe(1);

    [Fact]
    public void The_army_is_the_one_named_before() =>
        ActorsOf("Sudan's army shelled the city on Monday. Egypt and Chad called for calm. Residents blamed the army.", "army").Distinct().ShouldBe(["organization/army-of-sudan~SDN"]);

    [Fact]
    public void The_regime_is_the_one_named_before() =>
        ActorsOf("Aid groups said that the Syrian regime had blocked convoys near Lebanon. Diplomats said that the regime denied it.", "regime").ShouldAllBe(a => a == "country/SYR");

    [Fact]
    public void The_leader_of_a_state_is_its_head_named_before()
    {
        const string Text = "Turkish President Recep Tayyip Erdogan received Russian President Vladimir Putin. The Turkish leader will meet Syrian rebel leaders.";
        ActorsOf(Text, "Turkish leader").ShouldBe(["person/Q39259"]);
        ActorsOf("Syrian President Bashar al-Assad spoke on Monday. A Syrian rebel leader rejected the offer.", "Syrian rebel leader").ShouldNotContain("person/Q44329");
    }

    [Theory]
    [InlineData("M23 rebels attacked a village near Goma on Sunday.", "M23 rebels", "M23")]
    [InlineData("Police said that Hezbollah fighters had crossed the border.", "Hezbollah fighters", "Hezbollah")]
    public void A_noun_that_says_what_a_body_is_leaves_it_that_body(string text, string mention, string body) =>
        ActorsOf(text, mention).ShouldBe([new ActorResolver(ActorBook.Load()).Resolve(body, new(2022, 12, 13), null).Actor!.Id.Value]);

    [Fact]
    public void Initials_of_a_name_mean_that_name() =>
        ActorsOf("The paramilitary Rapid Support Forces seized the airport. The RSF also looted shops.", "RSF").ShouldBe(["organization/rapid-support-forces~SDN"]);

    [Fact]
    public void A_name_of_two_states_is_the_one_that_the_article_named() =>
        ActorsOf("The Democratic Republic of Congo expelled the envoy. Congo said that Rwanda had sent troops.", "Congo").ShouldAllBe(a => a == "country/COD");

    [Fact]
    public void I_in_a_quotation_is_the_speaker_and_we_the_speakers_state()
    {
        const string Text = "“I told them that we will not leave northern Syria,” Turkish Foreign Minister Mevlut Cavusoglu told a newspaper.";
        ActorsOf(Text, "I").ShouldBe(["person/Q249206"]);
        ActorsOf(Text, "we").ShouldBe(["country/TUR"]);
    }

    [Fact]
    public void I_in_an_interview_is_the_person_interviewed_and_you_in_a_question_too()
    {
        const string Text = "Port engineer Marta Lindqvist spoke to us on Monday.\nHow did you find the leak?\n"
            + "I looked at the pumps first. My team had no drawings.\nWhat will you do now?\nI hope to rebuild it.";
        var people = Headlined(Text, "Interview with port engineer Marta Lindqvist").Where(m => m.Text is "I" or "My" or "you").ToList();
        people.Count.ShouldBe(5);
        people.ShouldAllBe(m => m.Actor!.Name == "Marta Lindqvist");
    }

    [Fact]
    public void I_in_a_speech_is_whom_the_headline_gives_it_to() =>
        Headlined("I have come to thank the miners. I know what they lost, and I will not forget it.", "Remarks by President Biden at the Coal Museum")
            .Where(m => m.Text == "I").ShouldAllBe(m => m.Actor!.Id.Value == "person/Q6279");

    [Theory]
    [InlineData("Address on the Office of President of France", "Emmanuel Macron")]
    [InlineData("Remarks on the race for president in Lyon", null)]
    public void A_headline_without_a_name_gives_the_holder_of_an_office_only_with_its_state(string headline, string? name) =>
        Headlined("I have thought about Vladimir Putin, the Russian president. I will speak of him.", headline)
            .Where(m => m.Text == "I").Select(m => m.Actor?.Name).ShouldBe([name, name]);

    [Fact]
    public void A_surname_is_a_mention_wherever_the_text_has_the_full_name_elsewhere() =>
        ActorsOf("Brandao, a dish of eggs, sold well. The dish is named after Paulo Brandao, a Brazilian senator.", "Brandao").Distinct().Count().ShouldBe(1);

    [Fact]
    public void I_in_a_transcript_is_whoever_stands_before_the_colon()
    {
        const string Text = "Angela Merkel: I have asked for more time.\nFrancois Hollande: I agree, and I will wait.";
        Headlined(Text, null).Where(m => m.Text == "I").Select(m => m.Actor?.Name).ShouldBe(["Angela Merkel", "François Hollande", "François Hollande"]);
    }

    [Fact]
    public void I_of_a_column_without_an_author_is_nobody() =>
        Headlined("I think that Putin will wait. I have been wrong before, but I doubt it.", "Putin can wait").Where(m => m.Text == "I").ShouldAllBe(m => m.Actor == null);

    [Theory]
    [InlineData("Envoys of the People's Republic of China left the hall.", "CHN")]
    [InlineData("The Democratic People's Republic of Korea closed its border.", "PRK")]
    public void The_whole_name_of_a_republic_counts(string text, string state) =>
        Headlined(text, null).Select(m => m.Actor?.Country).ShouldContain(state);

    [Fact]
    public void A_title_of_address_is_no_part_of_a_name() =>
        ActorsOf("Latvian Transport Minister Janis Ozolinskis flew to Riga on Monday. Mr. Ozolinskis met union leaders.", "Mr. Ozolinskis").ShouldBe(["person/janis-ozolinskis~LVA"]);

    [Fact]
    public void The_senator_is_the_one_named_before() =>
        ActorsOf("Senator Paulo Brandao of Brazil voted against the bill on Monday. Aides said that the senator would resign.", "senator").Distinct().ShouldBe(["person/paulo-brandao~BRA"]);

    [Fact]
    public void Both_sides_of_talks_between_adjectives_are_mentions()
    {
        var mentions = _finder.Find(_reader.Read("Progress was made at Turkish-Russian talks in Istanbul."), new(2022, 12, 13));
        mentions.Select(m => m.Actor?.Id.Value).ShouldBe(["country/TUR", "country/RUS"]);
    }

    [Theory]
    [InlineData("Sino-American talks on tariffs failed in Geneva.", "country/CHN country/USA")]
    [InlineData("Officials praised the Franco-German agreement on gas.", "country/FRA country/DEU")]
    [InlineData("Indo-Pakistani clashes killed five soldiers.", "country/IND country/PAK")]
    [InlineData("ERDOGAN SAYS TALKS WITH RUSSIA WILL GO ON", "person/Q39259 country/RUS")]
    [InlineData("PUTIN WARNS NATO OVER UKRAINE", "person/Q7747 organization/Q7184 country/UKR")]
    public void Joined_states_and_capitals_of_headlines_are_read(string text, string actors) =>
        _finder.Find(_reader.Read(text), new(2022, 12, 13)).Select(m => m.Actor?.Id.Value).Where(a => a is not null && (a.Contains("/Q", StringComparison.Ordinal) || a.StartsWith("country/", StringComparison.Ordinal))).ShouldBe(actors.Split(' '));

    [Fact]
    public void Forces_that_a_state_backs_are_not_its_own() =>
        _finder.Find(_reader.Read("US-backed forces seized the town on Monday, Washington said."), new(2022, 12, 13))
            .Select(m => m.Actor?.Id.Value).ShouldNotContain("organization/armed-forces-of-united-states~USA");

    [Fact]
    public void A_family_name_that_comes_first_is_the_surname() =>
        ActorsOf("Commerce Minister Wang Testing of China flew to Geneva. Officials said that Wang would sign the deal.", "Wang").Distinct().ShouldBe(["person/wang-testing~CHN"]);

    [Fact]
    public void Mentions_stand_in_text_order_and_quote_the_text()
    {
        const string Text = "Türkiye wants Russia’s help, Turkish President Tayyip Erdogan told a newspaper in Ankara.";
        var mentions = _finder.Find(_reader.Read(Text), new(2022, 12, 13));
        mentions.Select(m => m.Span).ShouldBeInOrder();
        mentions.ShouldAllBe(m => m.Span.Of(Text) == m.Text);
    }

    private IReadOnlyList<GraphBuilder.Model.Mention> Headlined(string text, string? headline) => _finder.Find(_reader.Read(text), new(2022, 12, 13), headline);

    private string?[] ActorsOf(string text, string name) =>
        [.. _finder.Find(_reader.Read(text), new(2022, 12, 13)).Where(m => m.Text.EndsWith(name, StringComparison.Ordinal)).Select(m => m.Actor?.Id.Value)];
}
