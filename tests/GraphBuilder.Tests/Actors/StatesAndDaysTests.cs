using GraphBuilder.Actors;
using GraphBuilder.Model;

namespace GraphBuilder.Tests.Actors;

/// <summary>Names that mean another state or person on another day, and names of contested territories, which are kept as the text gives them.</summary>
public class StatesAndDaysTests
{
    private static readonly ActorResolver s_resolver = new(ActorBook.Load());

    [Theory]
    [InlineData("Georgia", "2008-08-10", "country/GEO")]
    [InlineData("Jordan", "2022-12-13", "country/JOR")]
    [InlineData("Chad", "2022-12-13", "country/TCD")]
    [InlineData("the Democratic Republic of Congo", "2022-12-13", "country/COD")]
    [InlineData("Zaire", "1995-03-01", "country/COD")]
    [InlineData("the Republic of Congo", "2022-12-13", "country/COG")]
    [InlineData("Congo-Brazzaville", "2022-12-13", "country/COG")]
    [InlineData("North Korea", "2022-12-13", "country/PRK")]
    [InlineData("Sudan", "2005-05-05", "country/SDN")]
    [InlineData("Sudan", "2012-05-05", "country/SDN")]
    [InlineData("South Sudan", "2012-05-05", "country/SSD")]
    [InlineData("Yugoslavia", "1999-05-05", "country/YUG")]
    [InlineData("Serbia and Montenegro", "2004-05-05", "country/SCG")]
    [InlineData("the Soviet Union", "1985-05-05", "country/SUN")]
    [InlineData("USSR", "1985-05-05", "country/SUN")]
    [InlineData("Czechoslovakia", "1991-05-05", "country/CSK")]
    [InlineData("East Germany", "1989-05-05", "country/DDR")]
    [InlineData("Burma", "2003-05-05", "country/MMR")]
    public void A_state_is_the_one_that_the_text_names(string mention, string on, string state) => Id(mention, on).ShouldBe(state);

    [Theory]
    [InlineData("Moscow", "1985-06-05", "country/SUN")]
    [InlineData("the Kremlin", "1991-08-19", "country/SUN")]
    [InlineData("Moscow", "1992-01-05", "country/RUS")]
    [InlineData("Prague", "1991-06-05", "country/CSK")]
    [InlineData("Prague", "1993-01-01", "country/CZE")]
    [InlineData("Belgrade", "1999-03-24", "country/YUG")]
    [InlineData("Belgrade", "2004-03-24", "country/SCG")]
    [InlineData("Belgrade", "2008-02-17", "country/SRB")]
    public void A_capital_is_the_seat_of_the_state_of_that_day(string mention, string on, string state) => Id(mention, on).ShouldBe(state);

    [Theory]
    [InlineData("Taiwan", "country/TWN")]
    [InlineData("Taipei", "country/TWN")]
    [InlineData("Kosovo", "country/XKX")]
    [InlineData("Palestine", "country/PSE")]
    [InlineData("Western Sahara", "country/ESH")]
    [InlineData("Hong Kong", "country/HKG")]
    [InlineData("Somaliland", "organization/Q34754")]
    [InlineData("Abkhazia", "organization/Q23334")]
    public void A_contested_territory_is_itself_a_country_where_it_has_a_code_of_its_own(string mention, string id) => Id(mention, "2022-08-05").ShouldBe(id);

    [Theory]
    [InlineData("Congo", "country/COD country/COG")]
    [InlineData("Korea", "country/KOR country/PRK")]
    public void A_name_of_two_states_stays_ambiguous(string mention, string states)
    {
        var resolution = s_resolver.Resolve(mention, new(2022, 12, 13), null);
        resolution.Outcome.ShouldBe(ResolutionOutcome.Ambiguous);
        resolution.Candidates.Select(c => c.Actor.Id.Value).Order(StringComparer.Ordinal).ShouldBe(states.Split(' '));
    }

    [Theory]
    [InlineData("the Congolese president", "2022-08-05", "Denis Sassou Nguesso", "Félix Tshisekedi")]
    [InlineData("the Korean foreign minister", "2022-08-05", "Choe Son-hui", "Park Jin")]
    [InlineData("King Abdullah", "2010-08-05", "Abdullah II of Jordan", "Abdullah of Saudi Arabia")]
    [InlineData("Turkish-Russian talks", "2022-08-05", "Russia", "Türkiye")]
    [InlineData("Sino-American", "2022-08-05", "China", "United States")]
    [InlineData("Anglo-French", "2022-08-05", "France", "United Kingdom")]
    [InlineData("Russo-Ukrainian", "2022-08-05", "Russia", "Ukraine")]
    public void Two_who_may_be_meant_are_both_candidates(string mention, string on, string first, string second)
    {
        var resolution = Resolve(mention, on);
        resolution.Outcome.ShouldBe(ResolutionOutcome.Ambiguous);
        resolution.Reason.ShouldNotBeEmpty();
        resolution.Candidates.Select(c => c.Actor.Name).Order(StringComparer.Ordinal).ShouldBe([first, second]);
    }

    [Theory]
    [InlineData("President Johnson", "1968-03-05", "Lyndon B. Johnson")]
    [InlineData("Prime Minister Johnson", "2020-03-05", "Boris Johnson")]
    [InlineData("Bush", "1991-03-05", "George H. W. Bush")]
    [InlineData("President Bush", "1991-03-05", "George H. W. Bush")]
    [InlineData("Bush", "2003-03-05", "George W. Bush")]
    [InlineData("President Bush", "2003-03-05", "George W. Bush")]
    [InlineData("the Sudanese president", "2009-05-05", "Omar al-Bashir")]
    [InlineData("the Yugoslav president", "1999-05-05", "Slobodan Milošević")]
    [InlineData("the Soviet foreign minister", "1990-06-05", "Eduard Shevardnadze")]
    [InlineData("President Gorbachev", "1990-06-05", "Mikhail Gorbachev")]
    [InlineData("the Taiwanese president", "2022-08-05", "Tsai Ing-wen")]
    [InlineData("the Palestinian president", "2022-08-05", "Mahmoud Abbas")]
    [InlineData("the prime minister of Kosovo", "2022-08-05", "Albin Kurti")]
    [InlineData("ERDOGAN", "2022-03-05", "Recep Tayyip Erdoğan")]
    [InlineData("PRESIDENT PUTIN", "2022-03-05", "Vladimir Putin")]
    [InlineData("THE RUSSIAN FOREIGN MINISTER", "2022-03-05", "Sergey Lavrov")]
    [InlineData("President Havel", "1991-05-05", "Václav Havel")]
    [InlineData("the Czechoslovak president", "1991-05-05", "Václav Havel")]
    [InlineData("Moscow's foreign minister", "1990-05-05", "Eduard Shevardnadze")]
    [InlineData("Belgrade's president", "1999-05-05", "Slobodan Milošević")]
    [InlineData("the Somaliland president", "2022-05-05", "Muse Bihi Abdi")]
    [InlineData("President Xi", "2022-05-05", "Xi Jinping")]
    [InlineData("Moon", "2019-05-05", "Moon Jae-in")]
    [InlineData("Lam", "2019-08-05", "Carrie Lam")]
    [InlineData("the Turkish leader", "2022-08-05", "Recep Tayyip Erdoğan")]
    [InlineData("the North Korean leader", "2022-08-05", "Kim Jong-un")]
    [InlineData("the pope", "2022-08-05", "Pope Francis")]
    [InlineData("King Salman", "2018-08-05", "Salman of Saudi Arabia")]
    [InlineData("King Abdullah", "2018-08-05", "Abdullah II of Jordan")]
    [InlineData("Saudi King Abdullah", "2010-08-05", "Abdullah of Saudi Arabia")]
    [InlineData("Emperor Akihito", "2010-08-05", "Akihito")]
    [InlineData("the Egyptian defence minister", "2022-08-05", "Mohamed Zaki")]
    [InlineData("Egyptian Defence Minister Zaki", "2022-08-05", "Mohamed Zaki")]
    [InlineData("India's army chief", "2018-08-05", "Bipin Rawat")]
    [InlineData("the Canadian opposition leader", "2023-08-05", "Pierre Poilievre")]
    [InlineData("the Korean president", "2022-08-05", "Yoon Suk Yeol")]
    public void A_surname_or_a_title_is_whoever_had_it_on_that_day(string mention, string on, string name) => Resolve(mention, on).Actor.ShouldNotBeNull().Name.ShouldBe(name);

    [Theory]
    [InlineData("Murphy")]
    [InlineData("Scott")]
    [InlineData("Zaki")]
    public void A_governors_or_ministers_surname_alone_means_nobody(string surname) => Resolve(surname, "2022-08-05").Outcome.ShouldBe(ResolutionOutcome.Nil);

    [Theory]
    [InlineData("Yogi Adityanath", "2022-08-05", "IND", "Chief Minister of Uttar Pradesh")]
    [InlineData("Phil Murphy", "2022-08-05", "USA", "Governor of New Jersey")]
    [InlineData("Marine Le Pen", "2018-08-05", "FRA", "Leader of the National Rally")]
    public void Governors_and_party_leaders_are_known_by_their_full_name(string name, string on, string country, string office)
    {
        var actor = Resolve(name, on).Actor.ShouldNotBeNull();
        (actor.Country, actor.Office?.Title).ShouldBe((country, office));
    }

    [Fact]
    public void There_was_no_prime_minister_Johnson_in_1968()
    {
        var actor = Resolve("Prime Minister Johnson", "1968-03-05").Actor.ShouldNotBeNull();
        (actor.Wikidata, actor.Country).ShouldBe((null, null));
    }

    [Theory]
    [InlineData("US-backed forces", ActorKind.Group, null)]
    [InlineData("Iranian-backed militia", ActorKind.Organization, null)]
    [InlineData("pro-Russian separatists", ActorKind.Group, null)]
    [InlineData("anti-Assad rebels", ActorKind.Group, null)]
    [InlineData("Turkey's number two", ActorKind.Person, "TUR")]
    [InlineData("Moscow's envoy", ActorKind.Person, "RUS")]
    [InlineData("the Palestinian Authority", ActorKind.Organization, "PSE")]
    [InlineData("Paris Hilton", ActorKind.Person, "USA")]
    [InlineData("George Washington", ActorKind.Person, "USA")]
    [InlineData("Michael Jordan", ActorKind.Person, "USA")]
    [InlineData("Washington", ActorKind.Country, "USA")]
    public void What_stands_around_a_state_says_whether_it_is_meant(string mention, ActorKind kind, string? country)
    {
        var actor = Resolve(mention, "2022-05-05").Actor.ShouldNotBeNull();
        (actor.Kind, actor.Country).ShouldBe((kind, country));
    }

    [Theory]
    [InlineData("roast turkey")]
    [InlineData("fine china")]
    [InlineData("Chad Miller")]
    [InlineData("Jordan Example")]
    public void A_word_that_only_looks_like_a_state_is_none(string mention) => Resolve(mention, "2022-05-05").Outcome.ShouldBe(ResolutionOutcome.Nil);

    [Theory]
    [InlineData("the British foreign secretary", "2018-07-09", "Boris Johnson", "Jeremy Hunt")]
    [InlineData("the U.S. president", "2021-01-20", "Donald Trump", "Joe Biden")]
    public void On_the_day_of_a_change_both_are_candidates(string mention, string on, string before, string after)
    {
        var resolution = Resolve(mention, on);
        resolution.Outcome.ShouldBe(ResolutionOutcome.Ambiguous);
        resolution.Candidates.Select(c => c.Actor.Name).Order(StringComparer.Ordinal).ShouldBe([before, after]);
    }

    [Fact]
    public void The_president_of_nobody_is_nobody_known()
    {
        var actor = Resolve("the president", "2003-03-05").Actor.ShouldNotBeNull();
        (actor.Country, actor.Wikidata, actor.Office).ShouldBe((null, null, null));
    }

    private static string? Id(string mention, string on) => Resolve(mention, on).Actor?.Id.Value;

    private static Resolution Resolve(string mention, string on) => s_resolver.Resolve(mention, DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture), null);
}
