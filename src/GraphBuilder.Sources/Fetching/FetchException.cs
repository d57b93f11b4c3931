namespace GraphBuilder.Sources.Fetching;

/// <summary>Leaves a request that no repetition would mend at once; <see cref="Fetcher"/> turns it into <see cref="FetchOutcome.Refused"/>.</summary>
internal sealed class FetchException(string reason, bool passing = false) : Exception(reason)
{
    /// <summary>Whether a later request may do better.</summary>
    public bool Passing { get; } = passing;
}
