namespace GraphBuilder.Stores;

/// <summary>
/// Reads the whole graph or a part of it, page by page: an embedded store as it was when the reader was opened, a server as it is when each page is read.
/// Both give the same items in the same order, as long as nobody writes meanwhile.
/// </summary>
public interface IGraphReader : IAsyncDisposable
{
    /// <summary>Edges that were not given, because an end was written or deleted after the nodes had been read; 0 in an embedded store.</summary>
    long LeftOut { get; }

    /// <summary>Nodes by label, then by id, in ordinal order.</summary>
    IAsyncEnumerable<GraphNode> ReadNodesAsync(GraphFilter filter, CancellationToken cancellation);

    /// <summary>Edges in the order of <see cref="GraphModel.Edges"/>, then of their ends; both ends of each are among the nodes, which are read first.</summary>
    IAsyncEnumerable<GraphEdge> ReadEdgesAsync(GraphFilter filter, CancellationToken cancellation);

    /// <summary>Relationships as events, by id, with what is known of both sides and the best piece of evidence.</summary>
    IAsyncEnumerable<StoredEvent> ReadEventsAsync(GraphFilter filter, CancellationToken cancellation);
}

/// <summary>
/// Which relationships are wanted: those that pass everything given, and with them the statements that claim them; where an actor is given and neither dyad
/// nor event, also all statements of that side in the days given. With these come their actors (and whom the statements of that side name), articles,
/// publishers and runs, and the edges between all of them. Actors are ids, and a country stands for everyone of that country; days are ISO days, and what has no known day passes no bound.
/// </summary>
public sealed record GraphFilter
{
    /// <summary>Everything.</summary>
    public static readonly GraphFilter None = new();

    /// <summary>A side that takes part in a relationship, or whose statement claims it.</summary>
    public string? Actor { get; init; }

    /// <summary>Two sides that act upon one another.</summary>
    public (string A, string B)? Dyad { get; init; }

    /// <summary>First day.</summary>
    public string? From { get; init; }

    /// <summary>Last day.</summary>
    public string? To { get; init; }

    /// <summary>Event types; empty: all.</summary>
    public IReadOnlyList<string> Events { get; init; } = [];

    /// <summary>True if it lets everything pass.</summary>
    public bool IsNone => Actor is null && Dyad is null && From is null && To is null && Events.Count == 0;
}

/// <summary>A node; values stand in the order of the shape's properties: null, string, long, double, bool or a list of strings. A lone surrogate is U+FFFD.</summary>
public sealed record GraphNode(NodeShape Shape, string Id, IReadOnlyList<object?> Values)
{
    /// <summary>The label, and for an actor its kind.</summary>
    public IReadOnlyList<string> Labels => Shape.Name == "Actor" ? [Shape.Name, (string)this["kind"]!] : [Shape.Name];

    /// <summary>The value of a property.</summary>
    public object? this[string property] => Values[Shape.IndexOf(property)];
}

/// <summary>An edge between two nodes by their ids, with values as in <see cref="GraphNode"/>.</summary>
public sealed record GraphEdge(EdgeShape Shape, string From, string To, IReadOnlyList<object?> Values)
{
    /// <summary>The value of a property; null where the type has none of that name.</summary>
    public object? this[string property] => Shape.IndexOf(property) is >= 0 and var index ? Values[index] : null;
}

/// <summary>An actor as one side of an event; without <c>Id</c>, there is none.</summary>
public sealed record EventSide(string? Id, string? Name, string? Kind, string? Country, IReadOnlyList<string> Sectors, string? Wikidata);

/// <summary>A relationship with both sides and the piece of evidence of the highest confidence.</summary>
public sealed record StoredEvent(string Id, EventSide Actor, EventSide Recipient)
{
    /// <summary>The values of the relationship, in the order of its shape.</summary>
    public required IReadOnlyList<object?> Values { get; init; }

    /// <summary>The piece of evidence: article, its address, title, day of publication and publisher's name, the quote, and who asserts it (null: the article).</summary>
    public required EventQuote Quote { get; init; }
}

/// <summary>Words that an event rests on.</summary>
public sealed record EventQuote(string Text, string? AssertedBy, string Article, string? Url, string? Title, string? PublishedAt, string? Publisher);
