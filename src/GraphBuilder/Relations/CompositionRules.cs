using GraphBuilder.Language;
using GraphBuilder.Model;
using GraphBuilder.Ontology;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace GraphBuilder.Relations;

/// <summary>Turns what is named into what is meant (a promised aid is an agreement, a refused one a rejection): the rules of <c>Data/composition.yaml</c>.</summary>
internal sealed class CompositionRules
{
    private CompositionRules(CompositionData data)
    {
        (Rules, Urging, Pressing, Bystanders) = (data.Rules, data.Urging, data.Pressing, data.Bystanders);
        (Receiving, Clipped) = (data.Receiving, data.ClippedPassives);
        (Wanted, Planned, Past) = (data.Wanted.ToHashSet(), data.Planned.ToHashSet(), data.Past.ToHashSet());
        (Mediating, Negations, Supposed) = (data.Mediating, data.Negations.ToHashSet(), data.Supposed.ToHashSet());
    }

    /// <summary>All rules, in the order in which they are tried.</summary>
    public IReadOnlyList<CompositionRule> Rules { get; }

    /// <summary>What a speaker's "must" and "should" are.</summary>
    public UrgingRule Urging { get; }

    /// <summary>What it is to act under somebody's pressure.</summary>
    public PressingRule Pressing { get; }

    /// <summary>What whoever brings others to talk does.</summary>
    public MediatingRule Mediating { get; }

    /// <summary>Who is named beside an event without taking part in it.</summary>
    public BystanderRules Bystanders { get; }

    /// <summary>Verbs whose subject receives what somebody else does.</summary>
    public ReceivingRule Receiving { get; }

    /// <summary>Verbs that are passives where one of the prepositions follows.</summary>
    public IReadOnlyList<ClippedPassiveRule> Clipped { get; }

    /// <summary>Words beside which a plain verb may tell what is only supposed.</summary>
    public IReadOnlySet<string> Supposed { get; }

    /// <summary>Words whose complement is wanted or possible, not done.</summary>
    public IReadOnlySet<string> Wanted { get; }

    /// <summary>Words whose complement its doer is about to do.</summary>
    public IReadOnlySet<string> Planned { get; }

    /// <summary>Words beside which an event may be background.</summary>
    public IReadOnlySet<string> Past { get; }

    /// <summary>Words beside which an event may not have been done.</summary>
    public IReadOnlySet<string> Negations { get; }

    /// <summary>Reads the rules and checks their types against the ontology.</summary>
    /// <exception cref="InvalidDataException">A rule names an unknown type or has no name or example.</exception>
    public static CompositionRules Load(EventOntology ontology)
    {
        using var reader = new StreamReader(DataFile.Open("composition.yaml"));
        var data = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build().Deserialize<CompositionData>(reader);
        foreach (var rule in data.Rules)
            if (rule.Name.Length == 0 || rule.Example.Length == 0 || rule.Events.Append(rule.Becomes).Any(e => ontology.Find(e) is null))
                throw new InvalidDataException($"composition.yaml: {rule.Name}: a rule has a name, known types and an example");
        if (!ontology.Allows(data.Urging.Becomes, data.Urging.Mode) || !ontology.Allows(data.Pressing.Becomes, data.Pressing.Mode)
            || !ontology.Allows(data.Bystanders.Becomes, null) || !ontology.Allows(data.Mediating.Becomes, data.Mediating.Mode))
            throw new InvalidDataException("composition.yaml: urging, pressing, mediating, bystanders: a known type with one of its modes");
        return new(data);
    }

    /// <summary>The first rule that applies to an event of this type, or null.</summary>
    public CompositionRule? Match(string type, Polarity polarity, Modality modality, GovernorChain chain) =>
        Rules.FirstOrDefault(r => r.AppliesTo(type, polarity, modality, chain));

#pragma warning disable CA1812 // made by the YAML reader
    private sealed class CompositionData
    {
        public List<string> Wanted { get; set; } = [];
        public List<string> Planned { get; set; } = [];
        public List<string> Past { get; set; } = [];
        public List<string> Negations { get; set; } = [];
        public List<string> Supposed { get; set; } = [];
        public ReceivingRule Receiving { get; set; } = new();
        public List<ClippedPassiveRule> ClippedPassives { get; set; } = [];
        public UrgingRule Urging { get; set; } = new();
        public PressingRule Pressing { get; set; } = new();
        public MediatingRule Mediating { get; set; } = new();
        public BystanderRules Bystanders { get; set; } = new();
        public List<CompositionRule> Rules { get; set; } = [];
    }
#pragma warning restore CA1812
}

/// <summary>A speaker who says that somebody must do something asks for it.</summary>
internal sealed record UrgingRule
{
    public List<string> Auxiliaries { get; init; } = [];
    public string Becomes { get; init; } = "";
    public string? Mode { get; init; }
    public string Example { get; init; } = "";
}

/// <summary>Whoever receives something suffers what its giver does.</summary>
internal sealed record ReceivingRule
{
    public List<string> Verbs { get; init; } = [];
    public List<string> Gifts { get; init; } = [];
    public string Example { get; init; } = "";
}

/// <summary>A past form that has to be a passive: the verb needs an object, and a preposition follows.</summary>
internal sealed record ClippedPassiveRule
{
    public List<string> Verbs { get; init; } = [];
    public List<string> Before { get; init; } = [];
    public string Example { get; init; } = "";
}

/// <summary>Whoever acts under somebody's pressure was asked by them.</summary>
internal sealed record PressingRule
{
    public List<string> Nouns { get; init; } = [];
    public List<string> Prepositions { get; init; } = [];
    public string Becomes { get; init; } = "";
    public string? Mode { get; init; }
    public string Example { get; init; } = "";
}

/// <summary>Whoever is named before one of the participles brings those to talk who stand after "between".</summary>
internal sealed record MediatingRule
{
    public List<string> Participles { get; init; } = [];
    public string Becomes { get; init; } = "";
    public string? Mode { get; init; }
    public string Example { get; init; } = "";
}

/// <summary>The words by which a phrase near an event is known to take no part in it.</summary>
internal sealed record BystanderRules
{
    public List<string> Siding { get; init; } = [];
    public List<string> Judging { get; init; } = [];
    public List<string> Attitudes { get; init; } = [];
    public List<string> Friendly { get; init; } = [];
    public List<string> Targets { get; init; } = [];
    public List<string> Excepting { get; init; } = [];
    public List<string> Makings { get; init; } = [];
    public List<string> Moving { get; init; } = [];
    public List<string> Stirring { get; init; } = [];
    public List<string> Overhead { get; init; } = [];
    public string Becomes { get; init; } = "";
    public string Example { get; init; } = "";

    /// <summary>Whether a noun after a preposition names the side for which something is done: "in support of".</summary>
    public bool IsSiding(AnalyzedText text, int noun) => noun > 0 && text.Words[noun - 1].Lemma is "in" or "on" && Siding.Contains(text.Words[noun].Lemma);
}

/// <summary>A composition rule; null or empty conditions hold always.</summary>
internal sealed record CompositionRule
{
    public string Name { get; init; } = "";
    public List<string> Events { get; init; } = [];
    public List<string> Governors { get; init; } = [];
    public List<string> Auxiliaries { get; init; } = [];
    public Polarity? Polarity { get; init; }
    public Modality? Modality { get; init; }
    public string Becomes { get; init; } = "";
    public string Example { get; init; } = "";

    public bool AppliesTo(string type, Polarity polarity, Modality modality, GovernorChain chain) =>
        Events.Contains(type) && (Polarity ?? polarity) == polarity && (Modality ?? modality) == modality
        && (Governors.Count == 0 || chain.Governors.Any(Governors.Contains)) && (Auxiliaries.Count == 0 || chain.Auxiliaries.Any(Auxiliaries.Contains));
}
