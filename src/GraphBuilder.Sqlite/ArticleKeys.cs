using GraphBuilder.Model;

namespace GraphBuilder.Sqlite;

/// <summary>Under which keys an article's nodes are stored, filled in as they are written.</summary>
internal sealed record ArticleKeys(long Article, long? Publisher, string RetrievedAt)
{
    public Dictionary<ActorId, long> Actors { get; } = [];

    public Dictionary<StatementId, long> Statements { get; } = [];

    public Dictionary<RelationshipId, long> Relationships { get; } = [];

    /// <summary>How many publishers, runs, actors and relationships were not there before.</summary>
    public int Created { get; set; }
}
