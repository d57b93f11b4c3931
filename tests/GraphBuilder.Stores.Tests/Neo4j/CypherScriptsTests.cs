using GraphBuilder.Neo4j;
using GraphBuilder.Ontology;

namespace GraphBuilder.Stores.Tests.Neo4j;

public sealed class CypherScriptsTests
{
    public static TheoryData<string> Names => [.. QueryCatalog.Load().Queries.Select(q => q.Name)];

    [Theory, MemberData(nameof(Names))]
    public void A_named_query_can_be_pasted_into_Browser_as_it_is(string name)
    {
        var query = QueryCatalog.Load().Find(name)!;
        var lines = CypherScripts.Read($"cypher/queries/{name}.cypher").Split('\n');

        lines[0].ShouldBe("// " + query.Title);
        lines.Skip(1).TakeWhile(l => l.StartsWith(":param ", StringComparison.Ordinal)).Select(l => l.Split(' ')[1]).ShouldBe(query.Parameters.Select(p => p.Name));
        lines.Where(l => l.StartsWith(':')).ShouldAllBe(l => l.EndsWith(';'));
    }

    [Theory, MemberData(nameof(Names))]
    public void A_named_query_goes_to_the_server_without_what_is_for_Browser(string name)
    {
        CypherScripts.Statement("queries/" + name).Split(' ')[0].ShouldBeOneOf("MATCH", "CALL");
        CypherScripts.Statement("queries/" + name).ShouldNotContain(":param");
    }

    [Fact]
    public void Every_query_file_is_in_the_catalog() => CypherScripts.In("queries").ShouldBe(QueryCatalog.Load().Queries.Select(q => q.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Derived_edges_know_every_type_of_event() =>
        EventOntology.Load().Types.Select(t => t.Name).ShouldAllBe(name => CypherScripts.Statement("derive/typed-edges").Contains(name));
}
