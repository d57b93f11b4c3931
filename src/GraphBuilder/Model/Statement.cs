namespace GraphBuilder.Model;

/// <summary>How the content of a statement is given (Pareti's PARC classes).</summary>
public enum StatementKind
{
    /// <summary>Wholly inside quotation marks.</summary>
    Direct,

    /// <summary>Without quotation marks.</summary>
    Indirect,

    /// <summary>Partly inside quotation marks.</summary>
    Mixed,
}

/// <summary>What the speaker does with the content.</summary>
public enum Attitude
{
    /// <summary>Says that it is so.</summary>
    Assert,

    /// <summary>Says that it is not so.</summary>
    Deny,

    /// <summary>Asks whether it is so.</summary>
    Ask,

    /// <summary>Wants it done.</summary>
    Demand,

    /// <summary>Will do it.</summary>
    Promise,

    /// <summary>Doubts or fears it.</summary>
    Doubt,
}

/// <summary>A stretch of text that names an actor in a role; <c>Actor</c> is null where nobody known is meant.</summary>
public sealed record ActorReference(Actor? Actor, Span Span);

/// <summary>An attribution: source, cue and content (PARC, Citron), with what the text says of its circumstances.</summary>
public sealed record Statement(string Label, ActorReference? Speaker, Span Cue, IReadOnlyList<Span> Content, StatementKind Kind, Attitude Attitude, double Confidence)
{
    /// <summary>The day on which it was said, where the text dates it.</summary>
    public DateMention? SaidOn { get; init; }

    /// <summary>To whom it was said.</summary>
    public ActorReference? Addressee { get; init; }

    /// <summary>Where it was said.</summary>
    public PlaceMention? Place { get; init; }

    /// <summary>Label of the statement whose content contains this one ("A said that B had said").</summary>
    public string? Within { get; init; }

    /// <summary>Which score or rule chose cue, speaker, content and attitude, for <c>explain</c>.</summary>
    public IReadOnlyList<Reason> Reasons { get; init; } = [];
}

/// <summary>Why a part of a statement or relation is as it is: <c>Part</c> names it ("speaker"), <c>Why</c> the score or rule that chose it.</summary>
public sealed record Reason(string Part, string Why);

/// <summary>A named place.</summary>
public sealed record PlaceMention(Span Span, string Name);
