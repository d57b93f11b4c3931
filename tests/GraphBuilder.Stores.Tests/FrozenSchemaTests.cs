using GraphBuilder.Model;
using GraphBuilder.Neo4j;
using GraphBuilder.Sqlite;

namespace GraphBuilder.Stores.Tests;

/// <summary>A schema script is never changed once stores have it: a change would shut them out. What is new gets the next number, and a row here.</summary>
public sealed class FrozenSchemaTests
{
    [Fact]
    public void Scripts_for_neo4j_are_as_they_were_applied() => Checksums(CypherScripts.In("schema"), name => CypherScripts.Read($"cypher/schema/{name}.cypher")).ShouldBe(
    [
        ("V001__one_node_an_id", "bc7c29d54ed57c057e75dcab6e1043f2"),
        ("V002__search_by_country_pair_and_day", "c9f0047cdcfaba77742ab8e076b71d50"),
        ("V003__ledger", "4e823fe3a5303d3b948bdecd5a36d3e0"),
        ("V004__identity_decisions", "9935852a3064308ee14e5a924e4d6f12"),
        ("V005__denials", "429e76af28fc8fb34cee32161961b76c"),
    ]);

    [Fact]
    public void Scripts_for_sqlite_are_as_they_were_applied() => Checksums(SqlText.Names("Schema"), name => SqlText.Of("Schema", name)).ShouldBe(
    [
        ("V001__graph", "97204eba8bb98b6507fc93915e72ece1"),
        ("V002__ledger", "03eec2772584bb515d4fcf6a9e88b708"),
        ("V003__identity_decisions", "21a51c14ab1c909fc0469819d0482988"),
        ("V004__denials", "c4ae7236534eac4fcd680ef0943b8598"),
        ("V005__deeds", "1a1456e407c64b3b515982c7c66c87c3"),
    ]);

    private static IEnumerable<(string, string)> Checksums(IEnumerable<string> names, Func<string, string> read) =>
        names.Select(name => (name, ContentHash.Of(read(name).ReplaceLineEndings("\n"))));
}
