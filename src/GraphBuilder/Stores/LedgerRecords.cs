namespace GraphBuilder.Stores;

/// <summary>How far an input has come.</summary>
public enum InputState
{
    /// <summary>A feed was read, and some of its pages shall be tried again; of a document: its articles are being worked on.</summary>
    Fetched,

    /// <summary>It was looked at again and is the same.</summary>
    Unchanged,

    /// <summary>An article is extracted and in the graph; of a document: all that it held.</summary>
    Written,

    /// <summary>It could not be used: a dead letter.</summary>
    Failed,
}

/// <summary>
/// What is known of one input: a document (<c>Input</c> is its address or path), a line of one ("file.jsonl, line 3"), or an article (its id).
/// <c>Document</c> is what must be opened to read it again. Times are kept to the second.
/// </summary>
public sealed record LedgerEntry(string Input, string Document, InputState State, DateTimeOffset At)
{
    /// <summary>When it was first noted.</summary>
    public DateTimeOffset FirstAt { get; init; } = At;

    /// <summary>The run that noted it.</summary>
    public string? Run { get; init; }

    /// <summary>Hash of everything that the graph depends on.</summary>
    public string? ContentHash { get; init; }

    /// <summary>Version of the program that read the article.</summary>
    public string? Extractor { get; init; }

    /// <summary>What the server called this version of the document, and when it was changed: to ask for it only if it has changed.</summary>
    public string? ETag { get; init; }

    /// <summary>See <see cref="ETag"/>.</summary>
    public string? LastModified { get; init; }

    /// <summary>Of a dead letter: where it failed (fetch, read, extract, write).</summary>
    public string? Stage { get; init; }

    /// <summary>Of a dead letter: why, in words for people.</summary>
    public string? Reason { get; init; }

    /// <summary>Of a dead letter: what is needed to try it again besides the document.</summary>
    public string? Content { get; init; }

    /// <summary>Of a dead letter: how often it was tried.</summary>
    public int Attempts { get; init; }
}

/// <summary>What a run did, counted: documents fetched and found unchanged; articles extracted, written (new or edited), found unchanged; inputs failed.</summary>
public sealed record RunCounts(int Fetched, int NotModified, int Extracted, int Written, int Unchanged, int Failed)
{
    /// <summary>Both together.</summary>
    public RunCounts Plus(RunCounts other) => new(
        Fetched + other.Fetched, NotModified + other.NotModified, Extracted + other.Extracted, Written + other.Written, Unchanged + other.Unchanged, Failed + other.Failed);
}

/// <summary>A run of the program over its inputs; <c>Outcome</c> is null until it ends, and stays so if it is killed.</summary>
public sealed record RunRecord(string Id, DateTimeOffset StartedAt, string Version, string Command)
{
    /// <summary>When it ended.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>How it ended: done, interrupted, or why it could not go on.</summary>
    public string? Outcome { get; init; }

    /// <summary>What it did so far.</summary>
    public RunCounts Counts { get; init; } = new(0, 0, 0, 0, 0, 0);
}

/// <summary>The right to run, which one holder has at a time; it runs out unless it is renewed.</summary>
public sealed record Lease(string Holder, DateTimeOffset Until);
