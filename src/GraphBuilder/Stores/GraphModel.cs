using GraphBuilder.Ontology;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace GraphBuilder.Stores;

/// <summary>What a property holds.</summary>
public enum PropertyKind
{
    /// <summary>A string; days and instants are ISO 8601 text.</summary>
    Text,

    /// <summary>A whole number of 64 bits.</summary>
    Integer,

    /// <summary>A double.</summary>
    Real,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A list of strings.</summary>
    List,
}

/// <summary>A property of a label or type.</summary>
public sealed record PropertyShape(string Name, PropertyKind Kind);

/// <summary>A label of nodes or a type of edges, with its properties in the order in which their values are given.</summary>
public abstract record ElementShape(string Name, IReadOnlyList<PropertyShape> Properties)
{
    /// <summary>Where the values of a property stand; -1 where there is none of that name.</summary>
    public int IndexOf(string property)
    {
        for (var i = 0; i < Properties.Count; i++)
            if (Properties[i].Name == property)
                return i;
        return -1;
    }
}

/// <summary>A label.</summary>
public sealed record NodeShape(string Name, IReadOnlyList<PropertyShape> Properties) : ElementShape(Name, Properties);

/// <summary>A type of edges between two labels; <c>Derived</c> ones follow from relationships.</summary>
public sealed record EdgeShape(string Name, string From, string To, IReadOnlyList<PropertyShape> Properties, bool Derived = false) : ElementShape(Name, Properties)
{
    /// <summary>True where the edges come in the order of their tails, false where in that of their heads.</summary>
    public bool ByTail { get; init; }
}

/// <summary>The labels and types of <c>Data/graph.yaml</c>, in ordinal order; the derived types, one for each type of event, come last.</summary>
public static class GraphModel
{
    private static readonly Yaml s_yaml = Read();

    /// <summary>All labels.</summary>
    public static IReadOnlyList<NodeShape> Nodes { get; } = [.. s_yaml.Nodes.OrderBy(n => n.Key, StringComparer.Ordinal).Select(n => new NodeShape(n.Key, Shapes(n.Value)))];

    /// <summary>All types.</summary>
    public static IReadOnlyList<EdgeShape> Edges { get; } =
    [
        .. s_yaml.Edges.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => new EdgeShape(e.Key, e.Value.From, e.Value.To, Shapes(e.Value.Properties)) { ByTail = e.Value.By == "from" }),
        .. EventOntology.Load().Types.Select(t => t.Name).Order(StringComparer.Ordinal).Select(t => new EdgeShape(t, "Actor", "Actor", Shapes(s_yaml.Derived), Derived: true) { ByTail = true }),
    ];

    private static Yaml Read()
    {
        using var reader = new StreamReader(DataFile.Open("graph.yaml"));
        return new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build().Deserialize<Yaml>(reader);
    }

    private static IReadOnlyList<PropertyShape> Shapes(Dictionary<string, string> properties) =>
        [.. properties.Select(p => new PropertyShape(p.Key, Enum.Parse<PropertyKind>(p.Value, ignoreCase: true)))];

#pragma warning disable CA1812 // made by the YAML reader
    private sealed class Yaml
    {
        public Dictionary<string, Dictionary<string, string>> Nodes { get; set; } = [];
        public Dictionary<string, Edge> Edges { get; set; } = [];
        public Dictionary<string, string> Derived { get; set; } = [];
    }

    private sealed class Edge
    {
        public string From { get; set; } = "";
        public string To { get; set; } = "";
        public string By { get; set; } = "";
        public Dictionary<string, string> Properties { get; set; } = [];
    }
#pragma warning restore CA1812
}
