namespace GraphBuilder.Model;

/// <summary>How a mention names its actor.</summary>
public enum MentionForm
{
    /// <summary>By name: "Türkiye", "Recep Tayyip Erdoğan".</summary>
    Name,

    /// <summary>An adjective of nationality acting for the state: "Turkish".</summary>
    Demonym,

    /// <summary>A capital or seat of power acting for the state: "Ankara".</summary>
    Capital,

    /// <summary>By office: "the Turkish foreign minister".</summary>
    Title,

    /// <summary>"He", "it", "they".</summary>
    Pronoun,

    /// <summary>A description: "the regime", "protesters".</summary>
    Nominal,
}

/// <summary>Whether the resolver knew who is meant.</summary>
public enum ResolutionOutcome
{
    /// <summary>One actor.</summary>
    Linked,

    /// <summary>Several candidates, none preferred.</summary>
    Ambiguous,

    /// <summary>No known actor.</summary>
    Nil,
}

/// <summary>A candidate that the resolver weighed.</summary>
public sealed record ResolutionCandidate(Actor Actor, double Score, string Reason);

/// <summary>A stretch of text that names an actor. <c>Head</c> is the index of its syntactic head in <c>AnalyzedText.Words</c>.</summary>
public sealed record Mention(Span Span, string Text, Actor? Actor, MentionForm Form, double Confidence)
{
    /// <summary>Index of the syntactic head word.</summary>
    public int Head { get; init; }

    /// <summary>True for a name inside a longer mention ("Kenya" in "Kenya's ambassador"): it is named there, but speaks and acts no more than the longer one lets it.</summary>
    public bool IsInner { get; init; }

    /// <summary>Whether the actor is certain, ambiguous or unknown.</summary>
    public ResolutionOutcome Outcome { get; init; } = ResolutionOutcome.Linked;

    /// <summary>Why this actor, for <c>explain</c>.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The actors that were weighed, best first.</summary>
    public IReadOnlyList<ResolutionCandidate> Candidates { get; init; } = [];
}
