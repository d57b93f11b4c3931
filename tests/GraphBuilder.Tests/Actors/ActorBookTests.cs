using GraphBuilder.Actors;
using GraphBuilder.Model;

namespace GraphBuilder.Tests.Actors;

public class ActorBookTests
{
    private const string Header = "kind\tname\tcountry\tsectors\twikidata\twikipedia\tnames\tadjectives\tseats\toffices\torigin\n";

    private static readonly ActorBook s_book = ActorBook.Load();

    [Fact]
    public void Holds_all_states_and_thousands_of_people_in_dated_offices()
    {
        s_book.Entries.Count(e => e.Kind == ActorKind.Country).ShouldBeGreaterThanOrEqualTo(250);
        s_book.Entries.Count(e => e.Kind == ActorKind.Organization).ShouldBeGreaterThanOrEqualTo(300);
        s_book.Entries.Count(e => e.Kind == ActorKind.Person && e.Offices.Any(o => o.Since is not null)).ShouldBeGreaterThanOrEqualTo(3000);
    }

    [Fact]
    public void Every_row_has_an_origin_and_readable_offices_that_end_after_they_begin()
    {
        s_book.Entries.ShouldAllBe(e => e.Origin.Length > 0);
        s_book.Entries.SelectMany(e => e.Offices).ShouldAllBe(o => o.Since == null || o.Until == null || o.Since <= o.Until);
    }

    [Fact]
    public void No_two_rows_are_the_same_actor() =>
        s_book.Entries.GroupBy(e => e.Id).Where(same => same.Count() > 1).Select(same => $"{same.Key}: {string.Join(", ", same.Select(e => e.Name))}").ShouldBeEmpty();

    [Fact]
    public void No_label_is_a_bare_item_number() => s_book.Entries.ShouldNotContain(e => System.Text.RegularExpressions.Regex.IsMatch(e.Name, @"^Q\d+$"));

    [Fact]
    public void Every_person_and_organisation_belongs_to_a_known_state_or_to_none() =>
        s_book.Entries.ShouldAllBe(e => e.Country == "" || s_book.State(e.Country) != null);

    [Fact]
    public void Every_organisation_of_a_state_has_a_sector() =>
        s_book.Entries.Where(e => e.Kind == ActorKind.Organization && e.Country.Length > 0 && e.On(null).Sectors.Count == 0).Select(e => e.Name).ShouldBeEmpty();

    [Fact]
    public void No_person_bears_the_name_of_an_organisation_and_no_organisation_that_of_a_person()
    {
        var people = s_book.Entries.Where(e => e.Kind == ActorKind.Person).ToLookup(e => NameKey.Of(e.Name));
        s_book.Entries.Where(e => e.Kind == ActorKind.Organization).SelectMany(e => e.Names.Append(e.Name)).Where(name => people[NameKey.Of(name)].Any()).ShouldBeEmpty();
    }

    [Fact]
    public void Father_and_son_of_one_name_keep_their_offices_apart() =>
        s_book.Entries.Where(e => e.Name is "George W. Bush").SelectMany(e => e.Offices).ShouldAllBe(o => o.Since >= new DateOnly(1995, 1, 1));

    // A year without any holder; the years left out are not known to us.
    [Fact]
    public void Every_state_has_a_foreign_minister_in_every_year_since_2010()
    {
        string[] unknown = ["LCA 2017", "MCO 2010", "TON 2020", "TON 2025", "VUT 2010"];
        var offices = s_book.Entries.SelectMany(e => e.Offices.Where(o => o.Code == "foreign minister"), (e, o) => (e.Country, Office: o)).ToLookup(x => x.Country, x => x.Office);
        offices.Where(o => o.Key.Length > 0 && Ministers(o.Key)).SelectMany(state => Enumerable.Range(2010, 16).Where(year => (state.Key, year) != ("SSD", 2010)
            && !state.Any(o => (o.Since is null || o.Since.Value.Year <= year) && (o.Until is null || o.Until.Value.Year >= year))).Select(year => $"{state.Key} {year}"))
            .Order(StringComparer.Ordinal).ShouldBe(unknown);

        static bool Ministers(string country) => country is not ("EUR" or "ESH" or "FRO" or "GGY" or "JEY" or "PRI" or "SUN" or "YUG" or "CSK" or "SCG" or "DDR" or "HKG" or "GLP" or "GRL");
    }

    // Heads of government in the file of Wikidata as of November 2022 that our own rows must not contradict.
    [Theory]
    [InlineData("JPN", "prime minister", "Fumio Kishida")]
    [InlineData("DEU", "chancellor", "Olaf Scholz")]
    [InlineData("KEN", "president", "William Ruto")]
    [InlineData("FRA", "foreign minister", "Catherine Colonna")]
    [InlineData("SYR", "president", "Bashar al-Assad")]
    [InlineData("SRB", "foreign minister", "Ivica Dačić")]
    public void Own_rows_agree_with_the_facts(string country, string code, string name) =>
        s_book.HoldersOf(country, code).Where(e => e.Offices.Any(o => o.Code == code && o.Covers(new(2022, 11, 25)))).Select(e => e.Name).ShouldBe([name]);

    [Theory]
    [InlineData("HND", "president", "2009-09-01", "Roberto Micheletti")]
    [InlineData("LAO", "president", "2018-01-15", "Bounnhang Vorachit")]
    [InlineData("CHE", "president", "2014-03-01", "Didier Burkhalter")]
    [InlineData("BGR", "president", "2026-02-10", "Iliana Iotova")]
    [InlineData("SDN", "foreign minister", "2022-06-01", "Ali al-Sadiq Ali")]
    [InlineData("MNE", "foreign minister", "2015-05-01", "Igor Lukšić")]
    [InlineData("KOR", "prime minister", "2014-07-01", "Jung Hong-won")]
    public void Offices_have_the_holder_of_the_day(string country, string code, string day, string name) =>
        s_book.HoldersOf(country, code).Where(e => e.Offices.Any(o => o.Code == code && o.Covers(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))))
            .Select(e => e.Name).ShouldBe([name]);

    [Theory]
    [InlineData("YEM", "prime minister", "Abdel-Aziz bin Habtour")]
    [InlineData("MMR", "foreign minister", "Zin Mar Aung")]
    public void Ministers_of_rival_governments_do_not_hold_the_states_office(string country, string code, string name)
    {
        s_book.Entries.ShouldContain(e => e.Name == name);
        s_book.HoldersOf(country, code).ShouldNotContain(e => e.Name == name);
    }

    [Fact]
    public void A_users_rows_add_and_override()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, Header
            + "Person\tJana Example\tCZE\tGOV\t\t\t\t\t\tforeign minister:Minister of Foreign Affairs@2030-01-01..#GOV\town\n"
            + "Organization\tNATO\t\tMIL\tQ7184\t\tAtlantic Alliance\t\t\t\town\n");
        var resolver = new ActorResolver(ActorBook.Load(file));
        File.Delete(file);
        resolver.Resolve("the Czech foreign minister", new(2030, 2, 1), null).Actor.ShouldNotBeNull().Name.ShouldBe("Jana Example");
        resolver.Resolve("Atlantic Alliance", new(2022, 1, 1), null).Actor.ShouldNotBeNull().Sectors.ShouldBe(["MIL"]);
    }

    [Fact]
    public void A_users_row_needs_no_more_than_kind_and_name()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "# our own people\n\nPerson\tJana Example\tCZE\nOrganization\tExample Watch\n");
        var resolver = new ActorResolver(ActorBook.Load(file));
        File.Delete(file);
        resolver.Resolve("Jana Example", new(2022, 1, 1), null).Actor.ShouldNotBeNull().Id.Value.ShouldBe("person/jana-example~CZE");
        resolver.Resolve("Example Watch", new(2022, 1, 1), null).Actor.ShouldNotBeNull().Kind.ShouldBe(ActorKind.Organization);
    }

    [Theory]
    [InlineData("Person", "at least a kind and a name")]
    [InlineData("Person Jana Example", "parted by a tab")]
    [InlineData("Planet\tMars\t\t\t\t\t\t\t\t\town", "not 'Planet'")]
    [InlineData("Person\tJana Example\tCzechia", "not 'Czechia'")]
    [InlineData("Country\tAtlantis", "ISO code")]
    [InlineData("Person\tJana Example\tCZE\tgovernment", "not 'government'")]
    [InlineData("Person\tJana Example\tCZE\tGOV\t42", "not '42'")]
    [InlineData("Person\tJana Example\tCZE\tGOV\t\t\t\t\t\tforeign minister", "code:Title@since..until#SECTORS")]
    [InlineData("Person\tJana Example\tCZE\tGOV\t\t\t\t\t\tpresident:President@2022-13-01..#GOV", "such as 2022-12-13")]
    [InlineData("Person\tJana Example\tCZE\tGOV\t\t\t\t\t\tpresident:President@2023..2022#GOV", "ends before it begins")]
    [InlineData("Person\tJana\t\t\t\t\t\t\t\t\t\t", "12 columns")]
    public void A_malformed_row_is_an_error_that_names_file_line_and_reason(string row, string reason)
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, Header + row + "\n");
        var error = Should.Throw<FormatException>(() => ActorBook.Load(file));
        File.Delete(file);
        error.Message.ShouldStartWith($"{file}, line 2: ");
        error.Message.ShouldContain(reason);
    }

    [Theory]
    [InlineData("Erdoğan’s", "erdogans")]
    [InlineData("U.S.", "us")]
    [InlineData("Turkish-Russian talks", "turkish russian talks")]
    [InlineData("Đinđić, Łukasz \uD800", "dindic lukasz")]
    public void Names_fold_to_keys(string name, string key) => NameKey.Of(name).ShouldBe(key);
}
