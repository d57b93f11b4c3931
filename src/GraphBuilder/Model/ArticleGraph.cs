using System.Text.Json.Serialization;

namespace GraphBuilder.Model;

/// <summary>What one article adds to the graph: nodes and edges of the graph model, each with its evidence. Lists are sorted by id, so that equal input gives an equal graph.</summary>
public sealed record ArticleGraph(ArticleNode Article)
{
    /// <summary>The outlet.</summary>
    public PublisherNode? Publisher { get; init; }

    /// <summary>Actors mentioned, and the bodies or states whose offices they hold.</summary>
    public IReadOnlyList<Actor> Actors { get; init; } = [];

    /// <summary>MENTIONED_IN edges.</summary>
    public IReadOnlyList<MentionedIn> Mentioned { get; init; } = [];

    /// <summary>Statements with their MADE, REPORTED_IN, MENTIONS, WITHIN and CLAIMS edges.</summary>
    public IReadOnlyList<StatementNode> Statements { get; init; } = [];

    /// <summary>Relationships with their ACTOR_IN and RECIPIENT edges.</summary>
    public IReadOnlyList<RelationshipNode> Relationships { get; init; } = [];

    /// <summary>EVIDENCED_BY edges.</summary>
    public IReadOnlyList<EvidencedBy> Evidence { get; init; } = [];

    /// <summary>Hash of everything above: a store that holds an article with this hash has nothing to write.</summary>
    public string GraphHash { get; init; } = "";

    /// <summary>The graph as the article was read, where reviewed identity decisions have changed it; stores keep it, so that a decision can be undone.</summary>
    [JsonIgnore]
    public ArticleGraph? AsRead { get; init; }
}

/// <summary>An article as stored. <c>Fingerprint</c> is a 64-bit SimHash in 16 hexadecimal digits: near-duplicates differ in few bits and count once as evidence.</summary>
public sealed record ArticleNode(ArticleId Id, string Text, string ContentHash, string Fingerprint)
{
    /// <summary>Address.</summary>
    public string? Url { get; init; }

    /// <summary>Headline.</summary>
    public string? Title { get; init; }

    /// <summary>ISO 8601 date or instant.</summary>
    public string? PublishedAt { get; init; }

    /// <summary>ISO 639-1 code.</summary>
    public string? Language { get; init; }
}

/// <summary>An outlet.</summary>
public sealed record PublisherNode(PublisherId Id, string Name, string? Country);

/// <summary>An actor mentioned in an article <c>Count</c> times, under these names (sorted; names only, no pronouns or titles).</summary>
public sealed record MentionedIn(ActorId Actor, int Count, IReadOnlyList<string> Names);

/// <summary>A statement as stored; <c>Quote</c> is <c>text[Start..End]</c>, from its first to its last part (speaker, cue, content).</summary>
public sealed record StatementNode(StatementId Id, StatementKind Kind, string Content, string Cue, Attitude Attitude, double Confidence, Span Span, string Quote)
{
    /// <summary>Who made it (MADE).</summary>
    public ActorId? Speaker { get; init; }

    /// <summary>ISO date on which it was said.</summary>
    public string? SaidOn { get; init; }

    /// <summary>Actors named in its content (MENTIONS), sorted.</summary>
    public IReadOnlyList<ActorId> Mentions { get; init; } = [];

    /// <summary>The statement it is nested in (WITHIN).</summary>
    public StatementId? Within { get; init; }

    /// <summary>Relationships that it claims (CLAIMS), sorted.</summary>
    public IReadOnlyList<RelationshipId> Claims { get; init; } = [];
}

/// <summary>The node that a relation becomes: its identity is exactly these fields, so the same event in two articles is one node.</summary>
public sealed record RelationshipNode(RelationshipId Id, ActorId Actor, string Event, string? Mode, ActorId? Recipient, string? Date, Polarity Polarity, Modality Modality, int Quad, double Score)
{
    /// <summary>The same with the id that follows from the other fields; a reciprocal event is one, whoever is named first.</summary>
    public RelationshipNode Identified(bool reciprocal)
    {
        var (actor, recipient) = reciprocal && Recipient is { } other && other.CompareTo(Actor) < 0 ? (other, Actor) : (Actor, Recipient);
        var hash = ContentHash.Of(actor.Value, Event, Mode, recipient?.Value, Date, JsonWords.Of(Polarity), JsonWords.Of(Modality));
        return this with { Id = new("relationship/" + hash), Actor = actor, Recipient = recipient };
    }
}

/// <summary>
/// One piece of evidence for a relationship; <c>Quote</c> is <c>text[Start..End]</c>, <c>AssertedBy</c> a statement id or null for the article itself.
/// Stores derive from all evidence of a relationship: confidence (the highest), contexts (the union, sorted), place (the first in ordinal order), reciprocal (any),
/// datePrecision (the first in ordinal order of day, month, published, range, year), articleCount, and independentCount (near-duplicate articles, whose fingerprints differ in few bits, count once).
/// </summary>
public sealed record EvidencedBy(RelationshipId Relationship, Span Span, string Quote, StatementId? AssertedBy, double Confidence, IReadOnlyList<string> Contexts, string? Place, bool Reciprocal, string DatePrecision);
