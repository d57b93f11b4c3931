namespace GraphBuilder.Model;

/// <summary>Whether the text says that the event happened or that it did not.</summary>
public enum Polarity
{
    /// <summary>It is said to be so.</summary>
    Affirmed,

    /// <summary>It is said not to be so.</summary>
    Negated,
}

/// <summary>How the event stands to the world.</summary>
public enum Modality
{
    /// <summary>It happened or is happening.</summary>
    Actual,

    /// <summary>It is planned, promised or threatened.</summary>
    Future,

    /// <summary>It is conditional, possible or called for.</summary>
    Hypothetical,

    /// <summary>It is background, a year or more before.</summary>
    Historical,
}

/// <summary>Who does what to whom, in one place of the text; the event type and mode are PLOVER 2.0.</summary>
public sealed record Relation(string Label, string Event, string? Mode, ActorReference Actor, ActorReference? Recipient, Span Trigger, double Confidence)
{
    /// <summary>PLOVER contexts, in the order of the ontology.</summary>
    public IReadOnlyList<string> Contexts { get; init; } = [];

    /// <summary>Affirmed or negated.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>Actual, future, hypothetical or historical.</summary>
    public Modality Modality { get; init; }

    /// <summary>The event's own date, from its clause.</summary>
    public DateMention? OccurredOn { get; init; }

    /// <summary>The event's own place, from its clause.</summary>
    public PlaceMention? Place { get; init; }

    /// <summary>True for meetings, shared agreements, clashes.</summary>
    public bool Reciprocal { get; init; }

    /// <summary>Label of the statement that makes the claim; null where the article itself does.</summary>
    public string? AssertedBy { get; init; }

    /// <summary>PLOVER quad class, 1 verbal cooperation to 4 material conflict.</summary>
    public int Quad { get; init; }

    /// <summary>PLOVER conflict–cooperation score, −10 to 10.</summary>
    public double Score { get; init; }

    /// <summary>The stretch of text that is shown as evidence: the clause of the trigger, with actor and recipient.</summary>
    public Span Evidence { get; init; }

    /// <summary>Which scores and rules chose type, actor and recipient, for <c>explain</c>.</summary>
    public IReadOnlyList<Reason> Reasons { get; init; } = [];
}

/// <summary>The event type of a given pair of spans.</summary>
public sealed record PairType(string Event, string? Mode, double Confidence);

/// <summary>A candidate that was dropped, and why: <c>Stop</c> is "statement" or "relation".</summary>
public sealed record DroppedCandidate(string Stop, Span Span, string Reason, double Confidence);
