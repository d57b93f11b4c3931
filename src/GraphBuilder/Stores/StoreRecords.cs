using GraphBuilder.Model;

namespace GraphBuilder.Stores;

/// <summary>Version of a store's schema (0: empty store), the newest version that this program knows, and the migrations still to apply.</summary>
public sealed record SchemaStatus(int Version, int Known, IReadOnlyList<string> Pending);

/// <summary>What a write did, counted in articles, and how many nodes it created and removed.</summary>
public sealed record WriteSummary(int Added, int Edited, int Unchanged, long NodesCreated, long NodesRemoved)
{
    /// <summary>Nothing done.</summary>
    public static readonly WriteSummary None = new(0, 0, 0, 0, 0);

    /// <summary>Sum of two summaries.</summary>
    public WriteSummary Plus(WriteSummary other) =>
        new(Added + other.Added, Edited + other.Edited, Unchanged + other.Unchanged, NodesCreated + other.NodesCreated, NodesRemoved + other.NodesRemoved);
}

/// <summary>Rows of a query; a cell is null, string, long, double, bool or a list of strings.</summary>
public sealed record QueryResult(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows);

/// <summary>An actor as stored, with the names under which articles mention it and the number of articles that list it, mentioned or needed.</summary>
public sealed record StoredActor(ActorId Id, string Name, string Kind, string? Country, IReadOnlyList<string> Aliases, long Articles);

/// <summary>
/// A stored node: its label, its properties in a fixed order (null where unknown), and the evidence behind it by day of publication, article, start and end;
/// of an actor, the relationships it has a part in and the statements it made, at most <see cref="MostEvidence"/> pieces.
/// </summary>
public sealed record NodeView(string Id, string Label, IReadOnlyList<KeyValuePair<string, object?>> Properties, IReadOnlyList<QuotedEvidence> Evidence)
{
    /// <summary>The most pieces of evidence that are shown.</summary>
    public const int MostEvidence = 200;
}

/// <summary>A quote from an article, with its offsets there; <c>AssertedBy</c> is the speaker's name ("unknown" for one that has no actor), null for the article itself.</summary>
public sealed record QuotedEvidence(ArticleId Article, string? Title, string? PublishedAt, string? Publisher, int Start, int End, string Quote, string? AssertedBy);

/// <summary>A stored article's text and hash with everything that quotes it; <c>Owner</c> is the id of the statement or relationship.</summary>
public sealed record StoredEvidence(ArticleId Article, string Text, string ContentHash, IReadOnlyList<OwnedQuote> Quotes);

/// <summary>A stored quote and the node that rests on it.</summary>
public sealed record OwnedQuote(string Owner, int Start, int End, string Quote);

/// <summary>Some articles, each of these by itself, need more than the store can give one transaction; the others that were given with them are <paramref name="written"/>.</summary>
public sealed class ArticlesRefusedException(IReadOnlyDictionary<ArticleId, string> reasons, WriteSummary written)
    : Exception(string.Join('\n', reasons.Select(r => $"{r.Key} {r.Value}")))
{
    /// <summary>Why each was not written, and what to do.</summary>
    public IReadOnlyDictionary<ArticleId, string> Reasons { get; } = reasons;

    /// <summary>What was done with the others.</summary>
    public WriteSummary Written { get; } = written;
}

/// <summary>The store cannot be reached, refuses the credentials, is locked or full, or has a newer schema; the message says what to do and never holds a credential.</summary>
public sealed class StoreUnavailableException(string message, Exception? inner = null) : Exception(message, inner);
