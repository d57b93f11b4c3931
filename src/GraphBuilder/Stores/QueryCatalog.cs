using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace GraphBuilder.Stores;

/// <summary>What a query parameter means.</summary>
public enum ParameterType
{
    /// <summary>An actor: given as id, ISO code or name, passed to the store as an id.</summary>
    Actor,

    /// <summary>An ISO day.</summary>
    Date,

    /// <summary>Free text.</summary>
    Text,

    /// <summary>The id of a relationship.</summary>
    Relationship,

    /// <summary>A whole number above zero.</summary>
    Number,

    /// <summary>A type of event of the ontology.</summary>
    Event,
}

/// <summary>A parameter of a named query; <c>Default</c> holds where it is not given.</summary>
public sealed record QueryParameter(string Name, ParameterType Type, bool Required, string? Default);

/// <summary>A question that every store answers with the same columns and rows; <c>Group</c> is the heading under which it is listed.</summary>
public sealed record NamedQuery(string Name, string Title, string Description, IReadOnlyList<QueryParameter> Parameters, IReadOnlyList<string> Columns, string Example)
{
    /// <summary>The name of the parameter that bounds the number of rows.</summary>
    public const string Limit = "limit";

    /// <summary>What the query is about.</summary>
    public required string Group { get; init; }

    /// <summary>A value for each parameter: the given one, else its default, else null.</summary>
    public IReadOnlyDictionary<string, string?> Complete(IReadOnlyDictionary<string, string?> given) =>
        Parameters.ToDictionary(p => p.Name, p => given.GetValueOrDefault(p.Name) ?? p.Default);
}

/// <summary>The named queries of <c>Data/queries.yaml</c>.</summary>
public sealed class QueryCatalog
{
    private QueryCatalog(IReadOnlyList<NamedQuery> queries) => Queries = queries;

    /// <summary>All queries, in the order of the file.</summary>
    public IReadOnlyList<NamedQuery> Queries { get; }

    /// <summary>The query of that name, or null.</summary>
    public NamedQuery? Find(string name) => Queries.FirstOrDefault(q => q.Name == name);

    /// <summary>Reads the catalog shipped with the program.</summary>
    public static QueryCatalog Load()
    {
        using var reader = new StreamReader(DataFile.Open("queries.yaml"));
        var rows = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build().Deserialize<List<Row>>(reader);
        return new(rows.ConvertAll(r => r.ToQuery()));
    }

#pragma warning disable CA1812 // made by the YAML reader
    private sealed class Row
    {
        public string Name { get; set; } = "";
        public string Group { get; set; } = "";
        public string Title { get; set; } = "";
        public string Description { get; set; } = "";
        public Dictionary<string, string> Parameters { get; set; } = [];
        public List<string> Columns { get; set; } = [];
        public string Order { get; set; } = "";
        public string Example { get; set; } = "";

        public NamedQuery ToQuery() => new(Name, Title, Description, [.. Parameters.Select(p => ToParameter(p.Key, p.Value))], Columns, Example) { Group = Group };

        // "actor", "actor?" or "number = 90"
        private static QueryParameter ToParameter(string name, string type)
        {
            var parts = type.Split('=', StringSplitOptions.TrimEntries);
            return new(name, Enum.Parse<ParameterType>(parts[0].TrimEnd('?'), ignoreCase: true), parts is [[.., not '?']], parts.ElementAtOrDefault(1));
        }
    }
#pragma warning restore CA1812
}
