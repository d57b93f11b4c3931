namespace GraphBuilder.Model;

/// <summary>What an actor is.</summary>
public enum ActorKind
{
    /// <summary>A state or dependent territory.</summary>
    Country,

    /// <summary>A named or titled person.</summary>
    Person,

    /// <summary>A body: ministry, army, party, company, international organisation.</summary>
    Organization,

    /// <summary>People named by what they have in common: protesters, an opposition, fighters.</summary>
    Group,
}

/// <summary>An actor as the graph knows it.</summary>
public sealed record Actor(ActorId Id, ActorKind Kind, string Name)
{
    /// <summary>ISO 3166-1 alpha-3 of the state it is or belongs to; <c>EUR</c> for the European Union; null for international bodies.</summary>
    public string? Country { get; init; }

    /// <summary>PLOVER sector codes, most specific first.</summary>
    public IReadOnlyList<string> Sectors { get; init; } = [];

    /// <summary>Wikidata item (<c>Q43</c>).</summary>
    public string? Wikidata { get; init; }

    /// <summary>Title of the English Wikipedia article.</summary>
    public string? Wikipedia { get; init; }

    /// <summary>Office held on the article's day ("President of Türkiye").</summary>
    public Office? Office { get; init; }
}

/// <summary>An office, of which body or state, and from when until when it is held (null: open or unknown).</summary>
public sealed record Office(string Title, Actor? Of, DateOnly? Since, DateOnly? Until);
