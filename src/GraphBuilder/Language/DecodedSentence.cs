namespace GraphBuilder.Language;

/// <summary>What the model's scores say about one input; word indices are those of the whole text, heads −1 for the root.</summary>
internal sealed record DecodedSentence(WordRange Words, UniversalTag[] Tags, int[] Heads, string[] Relations)
{
    public required IReadOnlyList<NameSpan> Names { get; init; }

    public required IReadOnlyList<ActorSpan> Actors { get; init; }

    public required IReadOnlyList<CueCandidate> Cues { get; init; }

    public required IReadOnlyList<TriggerCandidate> Triggers { get; init; }
}
