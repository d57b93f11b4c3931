namespace GraphBuilder.Ontology;

/// <summary>A PLOVER event type: <c>Quad</c> 1 verbal cooperation to 4 material conflict, <c>Score</c> −10 (conflict) to 10 (cooperation).</summary>
public sealed record EventType(string Name, int Quad, double Score, IReadOnlyList<string> Modes, string Description)
{
    /// <summary>Whether both sides can do it with or to each other as one event.</summary>
    public bool CanBeReciprocal { get; init; }
}

/// <summary>A CAMEO code and the PLOVER event that it became.</summary>
public sealed record CameoCode(string Code, string Event, string? Mode, IReadOnlyList<string> Contexts, string Meaning);
