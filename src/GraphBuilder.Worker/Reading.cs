using GraphBuilder.Model;
using GraphBuilder.Sources;
using GraphBuilder.Stores;

namespace GraphBuilder.Worker;

/// <summary>What comes out of a source, in its order; <c>Document</c> is what must be opened to read it again: an address or a path.</summary>
public abstract record Reading(string Document)
{
    /// <summary>An article; one that comes from the store is known there under the hash that it had when it was read.</summary>
    public sealed record Found(string Document, Article Article, bool FromStore = false) : Reading(Document);

    /// <summary>Something that could not be used; <c>Input</c> is its name in the ledger, if not the place where it failed.</summary>
    public sealed record Failed(string Document, DeadLetter Letter, string? Input = null) : Reading(Document);

    /// <summary>The document was read to its end, or is the one that is known; the validators are for asking again.</summary>
    public sealed record Ended(string Document, InputState State, string? ETag = null, string? LastModified = null) : Reading(Document);

    /// <summary>The reading that an outcome of the document is; one that lies elsewhere must have been followed.</summary>
    public static Reading Of(string document, ReadOutcome outcome) => outcome switch
    {
        ReadOutcome.Read read => new Found(document, read.Article),
        ReadOutcome.Failed failed => new Failed(document, failed.Letter),
        _ => throw new ArgumentException($"{document} names another address", nameof(outcome)),
    };
}

/// <summary>What became of a reading.</summary>
public abstract record Outcome(string Document)
{
    /// <summary>The article was extracted, and is written next; <c>ContentHash</c> covers all that its graph depends on.</summary>
    public sealed record Extracted(string Document, Extraction Extraction, ArticleGraph Graph, string ContentHash) : Outcome(Document);

    /// <summary>The store has the article as it is: nothing was done.</summary>
    public sealed record Known(string Document, Article Article) : Outcome(Document);

    /// <summary>It is a dead letter, under that name in the ledger.</summary>
    public sealed record Failed(string Document, string Input, DeadLetter Letter) : Outcome(Document);

    /// <summary>The document ended.</summary>
    public sealed record Ended(Reading.Ended Reading) : Outcome(Reading.Document);
}
