using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace GraphBuilder.Ontology;

/// <summary>PLOVER 2.0: event types, modes, contexts, and the map from and to CAMEO (PLOVER manual, draft 0.8, 2021).</summary>
public sealed class EventOntology
{
    private readonly Dictionary<string, EventType> _types;
    private readonly Dictionary<string, CameoCode> _cameo;

    private EventOntology(IReadOnlyList<EventType> types, IReadOnlyList<string> contexts, IReadOnlyList<CameoCode> cameo)
    {
        Types = types;
        Contexts = contexts;
        _types = types.ToDictionary(t => t.Name);
        _cameo = cameo.ToDictionary(c => c.Code);
    }

    /// <summary>The 16 event types, from the most cooperative class to the most hostile.</summary>
    public IReadOnlyList<EventType> Types { get; }

    /// <summary>The 37 contexts, in the order in which relations list them.</summary>
    public IReadOnlyList<string> Contexts { get; }

    /// <summary>Reads and validates the ontology that ships with the program.</summary>
    /// <exception cref="InvalidDataException">A data file names an unknown type, mode, context, quad class or score.</exception>
    public static EventOntology Load()
    {
        using var ontology = new StreamReader(DataFile.Open("ontology.yaml"));
        using var cameo = new StreamReader(DataFile.Open("cameo.tsv"));
        return Read(ontology, cameo);
    }

    /// <summary>The type of that name, or null.</summary>
    public EventType? Find(string name) => _types.GetValueOrDefault(name);

    /// <summary>Whether the type exists and has the mode; null is a mode of every type.</summary>
    public bool Allows(string type, string? mode) => Find(type) is { } found && (mode is null || found.Modes.Contains(mode));

    /// <summary>What a CAMEO code became; a code without a row of its own takes that of its parent (<c>0234</c> → <c>023</c> → <c>02</c>), null where there is none.</summary>
    public CameoCode? FromCameo(string code)
    {
        for (var at = code; at.Length >= 2; at = at[..^1])
            if (_cameo.TryGetValue(at, out var found))
                return found;
        return null;
    }

    /// <summary>The CAMEO codes that became this event, in order; empty where CAMEO has no like of it.</summary>
    public IReadOnlyList<string> ToCameo(string type, string? mode) =>
        [.. _cameo.Values.Where(c => c.Event == type && c.Mode == mode).Select(c => c.Code).Order(StringComparer.Ordinal)];

    internal static EventOntology Read(TextReader ontology, TextReader cameo)
    {
        var data = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build().Deserialize<OntologyData>(ontology);
        var types = data.Types.ConvertAll(t => new EventType(t.Name, t.Quad, t.Score, t.Modes, t.Description) { CanBeReciprocal = t.Reciprocal });
        Validate(types, data.Contexts);
        var read = new EventOntology(types, data.Contexts, ReadCameo(cameo));
        foreach (var code in read._cameo.Values)
            read.Validate(code);
        return read;
    }

    private static List<CameoCode> ReadCameo(TextReader reader)
    {
        var codes = new List<CameoCode>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#') || line.Split('\t') is not [var code, var type, var mode, var contexts, var meaning])
                continue;
            codes.Add(new(code, type, mode.Length > 0 ? mode : null, contexts.Split(';', StringSplitOptions.RemoveEmptyEntries), meaning));
        }
        return codes;
    }

    private static void Validate(List<EventType> types, List<string> contexts)
    {
        if (types.Count == 0 || contexts.Count != contexts.Distinct().Count() || types.Count != types.DistinctBy(t => t.Name).Count())
            throw new InvalidDataException("ontology.yaml: no types, or a type or context listed twice");
        foreach (var type in types)
            if (type.Quad is < 1 or > 4 || Math.Abs(type.Score) > 10 || type.Modes.Count != type.Modes.Distinct().Count() || (type.Quad <= 2) != (type.Score > 0))
                throw new InvalidDataException($"ontology.yaml: {type.Name}: quad is 1 to 4, score −10 to 10 with the sign of the quad class, modes differ");
    }

    private void Validate(CameoCode code)
    {
        if (!Allows(code.Event, code.Mode))
            throw new InvalidDataException($"cameo.tsv: {code.Code}: no event {code.Event} with mode {code.Mode}");
        if (code.Contexts.Except(Contexts).FirstOrDefault() is { } unknown)
            throw new InvalidDataException($"cameo.tsv: {code.Code}: unknown context {unknown}");
    }

#pragma warning disable CA1812 // made by the YAML reader
    private sealed class OntologyData
    {
        public List<TypeData> Types { get; set; } = [];
        public List<string> Contexts { get; set; } = [];
    }

    private sealed class TypeData
    {
        public string Name { get; set; } = "";
        public int Quad { get; set; }
        public double Score { get; set; }
        public bool Reciprocal { get; set; }
        public List<string> Modes { get; set; } = [];
        public string Description { get; set; } = "";
    }
#pragma warning restore CA1812
}
