using GraphBuilder.Model;

namespace GraphBuilder.Actors;

/// <summary>What a mention was resolved to, and why. <c>Actor</c> is null where the outcome is ambiguous or nothing; a new actor counts as linked and its reason says so.</summary>
public sealed record Resolution(Actor? Actor, ResolutionOutcome Outcome, string Reason)
{
    /// <summary>How the mention names the actor.</summary>
    public MentionForm Form { get; init; } = MentionForm.Name;

    /// <summary>The actors weighed, best first.</summary>
    public IReadOnlyList<ResolutionCandidate> Candidates { get; init; } = [];

    /// <summary>Title of the English Wikipedia article of what is named: of the city where a capital stands for its state.</summary>
    public string? Wikipedia { get => field ?? Actor?.Wikipedia; init; }

    /// <summary>Country of the actor, or the one on which all candidates agree.</summary>
    public string? Country => Actor is not null ? Actor.Country : Agreed(a => a.Country);

    /// <summary>Sectors of the actor, or those on which all candidates agree.</summary>
    public IReadOnlyList<string> Sectors => Actor?.Sectors ?? Agreed(a => string.Join(',', a.Sectors))?.Split(',', StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>Code of the office that the mention or the book names.</summary>
    internal string OfficeCode { get; init; } = "";

    /// <summary>Name pattern of the part of a state that the mention names.</summary>
    internal string PartPattern { get; init; } = "";

    internal static Resolution Nothing(string reason) => new(null, ResolutionOutcome.Nil, reason);

    private string? Agreed(Func<Actor, string?> value)
    {
        var values = Candidates.Select(c => value(c.Actor)).Distinct().ToArray();
        return values.Length == 1 ? values[0] : null;
    }
}

/// <summary>Under which circumstances a mention is read: the day, the kind that the model gives it, and what the article has said before.</summary>
internal sealed record MentionContext(DateOnly? Day)
{
    public ActorKind? Kind { get; init; }

    /// <summary>ISO code of the country that the surroundings speak of.</summary>
    public string? Country { get; init; }

    /// <summary>ISO code of the state that the whole article is about: "the president" without a country is its own.</summary>
    public string? Setting { get; init; }

    /// <summary>True after "a" or "an": "a Hamas leader" is not the leader.</summary>
    public bool IsOneOfMany { get; init; }

    public ArticleMemory Memory { get; init; } = new();
}
