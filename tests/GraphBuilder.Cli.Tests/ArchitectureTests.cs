using System.Reflection;

namespace GraphBuilder.Cli.Tests;

/// <summary>References go from the command line to the rim to the core, never sideways (docs/architecture.md).</summary>
public class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> s_allowed = new()
    {
        ["GraphBuilder.Core"] = [],
        ["GraphBuilder.Sources"] = ["GraphBuilder.Core"],
        ["GraphBuilder.Sqlite"] = ["GraphBuilder.Core"],
        ["GraphBuilder.Neo4j"] = ["GraphBuilder.Core"],
        ["GraphBuilder.Worker"] = ["GraphBuilder.Core", "GraphBuilder.Sources"],
        ["GraphBuilder.Export"] = ["GraphBuilder.Core"],
        ["GraphBuilder.Neo4j.Bolt"] = ["GraphBuilder.Core", "GraphBuilder.Neo4j"],
        ["graphbuilder"] = ["GraphBuilder.Core", "GraphBuilder.Sources", "GraphBuilder.Sqlite", "GraphBuilder.Neo4j", "GraphBuilder.Worker", "GraphBuilder.Export",
            "GraphBuilder.Neo4j.Bolt"],
    };

    // Bolt is there only where the tests are built with it.
    public static TheoryData<string> Assemblies => [.. s_allowed.Keys.Where(name => name != "GraphBuilder.Neo4j.Bolt" || Built().Contains(name))];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void References_only_what_lies_further_in(string name) =>
        OwnReferences(name).ShouldBeSubsetOf(s_allowed[name]);

    [Fact]
    public void The_core_does_no_network_input_or_output() =>
        Assembly.Load("GraphBuilder.Core").GetReferencedAssemblies().Select(a => a.Name)
            .ShouldNotContain(n => n!.StartsWith("System.Net", StringComparison.Ordinal));

    [Fact]
    public void Every_assembly_of_ours_has_its_row() => Built().ShouldBeSubsetOf(s_allowed.Keys);

    private static IEnumerable<string> Built() => Directory.GetFiles(AppContext.BaseDirectory, "*.dll").Select(f => Path.GetFileNameWithoutExtension(f))
        .Where(n => n.StartsWith("GraphBuilder", StringComparison.OrdinalIgnoreCase) && !n.EndsWith(".Tests", StringComparison.Ordinal) && n != "GraphBuilder.Loopback");

    private static IEnumerable<string> OwnReferences(string name) =>
        Assembly.Load(name).GetReferencedAssemblies().Select(a => a.Name!).Where(n => n.StartsWith("GraphBuilder", StringComparison.OrdinalIgnoreCase));
}
