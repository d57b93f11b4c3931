using GraphBuilder.Model;

namespace GraphBuilder.Stores.Tests.Fixture;

/// <summary>The actors of the tests.</summary>
internal static class People
{
    public static readonly Actor Turkey = Country("TUR", "Türkiye") with { Wikidata = "Q43" };

    public static readonly Actor Russia = Country("RUS", "Russia");

    public static readonly Actor Syria = Country("SYR", "Syria");

    public static readonly Actor Erdogan = new(new("person/Q39259"), ActorKind.Person, "Recep Tayyip Erdoğan")
    {
        Country = "TUR",
        Sectors = ["GOV"],
        Wikidata = "Q39259",
        Office = new("President of Türkiye", Turkey, new(2014, 8, 28), null),
    };

    public static readonly Actor Marchers = new(new("group/marchers~SYR"), ActorKind.Group, "marchers") { Country = "SYR", Sectors = ["CVL", "OPP"] };

    private static Actor Country(string code, string name) => new(new("country/" + code), ActorKind.Country, name) { Country = code };
}
