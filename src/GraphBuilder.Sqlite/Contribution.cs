using GraphBuilder.Model;
using Microsoft.Data.Sqlite;

namespace GraphBuilder.Sqlite;

/// <summary>What an article has added to the graph: keys, and ids of statements.</summary>
internal sealed record Contribution(IReadOnlyList<long> Relationships, IReadOnlyList<long> Actors, IReadOnlySet<StatementId> Statements, long? Publisher)
{
    /// <summary>Of an article that is not stored.</summary>
    public static readonly Contribution None = new([], [], new HashSet<StatementId>(), null);

    /// <summary>Removes what is the article's own, and tells all that it touched.</summary>
    public static Contribution TakeBack(Session session, ArticleId id)
    {
        var article = session.Value("SELECT key FROM article WHERE id = ?1", id.Value);
        var contribution = new Contribution(
            session.Rows("SELECT DISTINCT relationship FROM evidence WHERE article = ?1", ReadKey, article),
            session.Rows("SELECT actor FROM mentioned_in WHERE article = ?1", ReadKey, article),
            session.Rows("SELECT id FROM statement WHERE article = ?1", row => new StatementId(row.GetString(0)), article).ToHashSet(),
            session.Value("SELECT publisher FROM article WHERE key = ?1", article) as long?);
        session.Run("DELETE FROM evidence WHERE article = ?1", article);
        session.Run("DELETE FROM statement WHERE article = ?1", article);
        session.Run("DELETE FROM mentioned_in WHERE article = ?1", article);
        return contribution;
    }

    private static long ReadKey(SqliteDataReader row) => row.GetInt64(0);
}
