using GraphBuilder.Model;

namespace GraphBuilder.Stores;

/// <summary>
/// What articles know of an actor. Stores keep it for each article that lists the actor and join it, so that neither the order of writes nor an edit leaves a trace:
/// missing values are filled, of two different ones the ordinally lower stays, names are united.
/// </summary>
public sealed record ActorFacts(string Name, string Kind, string? Country, IReadOnlyList<string> Sectors, string? Wikidata, IReadOnlyList<string> Aliases)
{
    /// <summary>What one article says of an actor that it lists under these names.</summary>
    public static ActorFacts Of(Actor actor, IReadOnlyList<string> names) => new(actor.Name, actor.Kind.ToString(), actor.Country, actor.Sectors, actor.Wikidata, names);

    /// <summary>Both together; commutative, associative and idempotent.</summary>
    public ActorFacts Join(ActorFacts other) => new(
        Lower(Name, other.Name)!,
        Lower(Kind, other.Kind)!,
        Lower(Country, other.Country),
        LowerList(Sectors, other.Sectors),
        Lower(Wikidata, other.Wikidata),
        [.. Aliases.Union(other.Aliases).Order(StringComparer.Ordinal)]);

    /// <summary>True if both say the same, lists compared by their items.</summary>
    public bool SameAs(ActorFacts other) =>
        this with { Sectors = other.Sectors, Aliases = other.Aliases } == other && Sectors.SequenceEqual(other.Sectors) && Aliases.SequenceEqual(other.Aliases);

    private static IReadOnlyList<string> LowerList(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        var (first, second) = (string.Join(',', a), string.Join(',', b));
        return Lower(first, second) == first ? a : b;
    }

    private static string? Lower(string? a, string? b) =>
        string.IsNullOrEmpty(a) ? b ?? a : string.IsNullOrEmpty(b) || string.CompareOrdinal(a, b) <= 0 ? a : b;
}
