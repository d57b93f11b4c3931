namespace GraphBuilder.Sources.Fetching;

/// <summary>What became of a request.</summary>
public abstract record FetchOutcome
{
    private FetchOutcome()
    {
    }

    /// <summary>The document, with the address where it was found in the end, and what to ask with the next time.</summary>
    public sealed record Fetched(RawDocument Document, Validators Validators) : FetchOutcome;

    /// <summary>The document is the one that the validators speak of.</summary>
    public sealed record NotModified : FetchOutcome;

    /// <summary>There is no document; <c>Passing</c> where a later request may do better (server down, too many requests, no connection).</summary>
    public sealed record Refused(string Reason, bool Passing) : FetchOutcome;
}

/// <summary>What a server said of a document's version, to be sent back word by word: the values of ETag and Last-Modified.</summary>
public sealed record Validators(string? ETag, string? LastModified);
