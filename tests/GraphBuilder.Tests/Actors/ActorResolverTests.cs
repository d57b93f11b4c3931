using System.Globalization;
using GraphBuilder.Actors;
using GraphBuilder.Model;

namespace GraphBuilder.Tests.Actors;

public class ActorResolverTests
{
    private static readonly ActorResolver s_resolver = new(ActorBook.Load());

    [Theory]
    [InlineData("Turkish Foreign Minister", "2022-12-13", "Mevlüt Çavuşoğlu")]
    [InlineData("Turkey's foreign minister", "2024-01-10", "Hakan Fidan")]
    [InlineData("the British Prime Minister", "2003-03-20", "Tony Blair")]
    [InlineData("Ankara's top diplomat", "2012-06-01", "Ahmet Davutoğlu")]
    [InlineData("the US Secretary of State", "1995-11-21", "Warren Christopher")]
    [InlineData("the UN secretary-general", "2005-03-01", "Kofi Annan")]
    [InlineData("NATO's chief", "2022-12-13", "Jens Stoltenberg")]
    [InlineData("Kosovo's foreign minister", "2016-09-01", "Enver Hoxhaj")]
    [InlineData("the Libyan foreign minister", "2015-06-01", "Mohammed al-Dairi")]
    [InlineData("Thailand's prime minister", "2022-05-01", "Prayut Chan-o-cha")]
    [InlineData("the president of Vanuatu", "2022-12-01", "Nikenike Vurobaravu")]
    [InlineData("Russia's president", "2010-01-01", "Dmitry Medvedev")]
    public void Looks_a_title_up_on_the_day(string mention, string day, string name)
    {
        var resolution = s_resolver.Resolve(mention, DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), null);
        resolution.Actor.ShouldNotBeNull().Name.ShouldBe(name);
        resolution.Form.ShouldBe(MentionForm.Title);
    }

    [Theory]
    [InlineData("Turkish President Tayyip Erdogan", "person/Q39259", "Recep Tayyip Erdoğan")]
    [InlineData("Vladimir Putin", "person/Q7747", "Vladimir Putin")]
    [InlineData("Türkiye", "country/TUR", "Türkiye")]
    [InlineData("ERDOGAN", "person/Q39259", "Recep Tayyip Erdoğan")]
    [InlineData("Zelensky", "person/Q3874799", "Volodymyr Zelenskyy")]
    [InlineData("Jokowi", "person/Q3318231", "Joko Widodo")]
    [InlineData("Vladimir Zelenskij", "person/Q3874799", "Volodymyr Zelenskyy")]
    [InlineData("Aleksandar Lukashenka", "person/Q2866", "Alexander Lukashenko")]
    [InlineData("Imran Khan", "person/Q155164", "Imran Khan")]
    [InlineData("Mohammed bin Zayed Al Nahyan", "person/Q1951896", "Mohammed bin Zayed Al Nahyan")]
    [InlineData("the Kremlin", "country/RUS", "Russia")]
    [InlineData("the U.S.", "country/USA", "United States")]
    [InlineData("The North Atlantic Treaty Organisation", "organization/Q7184", "NATO")]
    public void Knows_names_in_their_variants(string mention, string id, string name)
    {
        var actor = s_resolver.Resolve(mention, new(2022, 12, 13), null).Actor.ShouldNotBeNull();
        (actor.Id.Value, actor.Name).ShouldBe((id, name));
    }

    [Theory]
    [InlineData("Jabhat an-Nusra", "al-Nusra Front")]
    [InlineData("Asaib Ahl ul-Haqq", "Asa'ib Ahl al-Haq")]
    [InlineData("Hayat Tahrir ash-Sham", "Hay'at Tahrir al-Sham")]
    [InlineData("Jama'atu Nasr ul-Islam wal-Muslimin", "Jama'at Nasr al-Islam wal Muslimin")]
    public void Knows_organisations_in_other_spellings(string mention, string name) =>
        s_resolver.Resolve(mention, new(2022, 12, 13), null).Actor.ShouldNotBeNull().Name.ShouldBe(name);

    [Theory]
    [InlineData("Chefchaouen", "MAR")]
    [InlineData("Kvemo Kartli", "GEO")]
    [InlineData("Agartala", "IND")]
    [InlineData("Ciudad Hidalgo", "MEX")]
    [InlineData("the governor of South Hwanghae", "PRK")]
    [InlineData("Bamyan police", "AFG")]
    public void Knows_the_state_of_cities_and_provinces(string mention, string country) => s_resolver.Resolve(mention, new(2022, 12, 13), null).Country.ShouldBe(country);

    [Theory]
    [InlineData("Hazara civilians", ActorKind.Group, "AFG", "Hazara civilians")]
    [InlineData("Kurdish fighters", ActorKind.Group, null, "Kurdish fighters")]
    [InlineData("the Zulu king", ActorKind.Person, "ZAF", "Zulu king")]
    [InlineData("the Bavarian premier", ActorKind.Person, "DEU", "Bavarian premier")]
    [InlineData("Iraqi Kurdish forces", ActorKind.Organization, "IRQ", "Iraqi Kurdish forces")]
    [InlineData("Thai protesters", ActorKind.Group, "THA", "Thai protesters")]
    [InlineData("Iranian women", ActorKind.Group, "IRN", "Iranian women")]
    [InlineData("Nuer militia", ActorKind.Organization, "SSD", "Nuer militia")]
    [InlineData("Māori leaders", ActorKind.Group, "NZL", "Māori leaders")]
    [InlineData("Tigrayan forces", ActorKind.Organization, "ETH", "Tigrayan forces")]
    [InlineData("the Catalan government", ActorKind.Organization, "ESP", "Catalan government")]
    [InlineData("Bavarian police", ActorKind.Organization, "DEU", "Bavarian police")]
    public void Peoples_and_regions_are_not_the_state_that_they_are_in(string mention, ActorKind kind, string? country, string name)
    {
        var actor = s_resolver.Resolve(mention, new(2022, 12, 13), null).Actor.ShouldNotBeNull();
        (actor.Kind, actor.Country, actor.Name).ShouldBe((kind, country, name));
    }

    [Theory]
    [InlineData("SONNA", "SOM")]
    [InlineData("Ghana News Agency", "GHA")]
    [InlineData("UzA", "UZB")]
    public void Knows_the_news_agencies_of_states(string mention, string country)
    {
        var actor = s_resolver.Resolve(mention, new(2022, 12, 13), null).Actor.ShouldNotBeNull();
        (actor.Country, string.Join(',', actor.Sectors)).ShouldBe((country, "JRN,GOV"));
    }

    [Theory]
    [InlineData("Jackson")]
    [InlineData("Split")]
    [InlineData("Orange")]
    public void A_city_with_the_name_of_a_person_or_thing_gives_no_state(string mention) => s_resolver.Resolve(mention, new(2022, 12, 13), null).Country.ShouldBeNull();

    [Theory]
    [InlineData("Bush", "1991-02-01", "George H. W. Bush")]
    [InlineData("Bush", "2003-04-01", "George W. Bush")]
    [InlineData("Prime Minister Johnson", "2020-03-01", "Boris Johnson")]
    public void A_surname_means_the_leader_of_that_day(string mention, string day, string name) =>
        s_resolver.Resolve(mention, DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), null).Actor.ShouldNotBeNull().Name.ShouldBe(name);

    [Fact]
    public void A_leader_is_not_meant_before_anyone_of_that_name_led() =>
        s_resolver.Resolve("Prime Minister Johnson", new(1968, 5, 1), null).Actor?.Name.ShouldNotBe("Boris Johnson");

    [Theory]
    [InlineData("Iran's parliament", ActorKind.Organization, "IRN", "LEG")]
    [InlineData("Turkish intelligence", ActorKind.Organization, "TUR", "SPY")]
    [InlineData("the Turkish government", ActorKind.Organization, "TUR", "GOV")]
    [InlineData("The Turkish opposition", ActorKind.Group, "TUR", "OPP")]
    [InlineData("Russian Deputy Foreign Minister Igor Testov", ActorKind.Person, "RUS", "GOV")]
    [InlineData("Ukrainian farmers", ActorKind.Group, "UKR", "AGR")]
    public void Reads_country_and_sector_of_actors_it_does_not_know(string mention, ActorKind kind, string country, string sector)
    {
        var actor = s_resolver.Resolve(mention, new(2022, 12, 13), null).Actor.ShouldNotBeNull();
        (actor.Kind, actor.Country, actor.Sectors[0]).ShouldBe((kind, country, sector));
    }

    [Theory]
    [InlineData("a cup of tea")]
    [InlineData("the turkey")]
    [InlineData("")]
    [InlineData("Nabila")]
    public void What_is_no_actor_gives_nothing(string mention)
    {
        var resolution = s_resolver.Resolve(mention, new(2022, 12, 13), null);
        (resolution.Outcome, resolution.Country, resolution.Sectors.Count).ShouldBe((ResolutionOutcome.Nil, null, 0));
    }

    [Fact]
    public void Both_holders_are_candidates_on_the_day_of_a_change()
    {
        var resolution = s_resolver.Resolve("the British Prime Minister", new(2022, 9, 6), null);
        resolution.Outcome.ShouldBe(ResolutionOutcome.Ambiguous);
        resolution.Candidates.Select(c => c.Actor.Name).ShouldBe(["Boris Johnson", "Liz Truss"], ignoreOrder: true);
        resolution.Country.ShouldBe("GBR");
    }

    [Fact]
    public void Every_decision_has_a_reason()
    {
        foreach (var mention in new[] { "Ankara", "Erdogan", "rebels", "the moon", "NATO", "the Syrian regime", "French President" })
            s_resolver.Resolve(mention, new(2022, 12, 13), null).Reason.ShouldNotBeNullOrWhiteSpace();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("?")]
    public void No_words_name_nobody_whatever_surrounds_them(string mention) =>
        s_resolver.Resolve(mention, new(2022, 12, 13), "Colombian defence").Outcome.ShouldBe(ResolutionOutcome.Nil);

    [Fact]
    public void Resolves_on_every_day_of_the_calendar()
    {
        s_resolver.Resolve("Erdogan", DateOnly.MaxValue, null).Actor.ShouldNotBeNull().Name.ShouldBe("Recep Tayyip Erdoğan");
        s_resolver.Resolve("Erdogan", DateOnly.MinValue, null).Reason.ShouldNotBeEmpty();
    }
}
