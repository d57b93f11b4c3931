namespace GraphBuilder.Sqlite;

/// <summary>The ids of what an article has added to the graph.</summary>
internal sealed record Contribution(IReadOnlySet<string> Relationships, IReadOnlySet<string> Actors, IReadOnlySet<string> Statements, string? Publisher)
{
    /// <summary>Of an article that is not stored.</summary>
    public static readonly Contribution None = new(new HashSet<string>(), new HashSet<string>(), new HashSet<string>(), null);

    /// <summary>Removes what is the article's own, and gives the ids of all that it touched.</summary>
    public static Contribution TakeBack(Session session, string article)
    {
        var contribution = new Contribution(
            Ids(session, "SELECT relationship FROM evidence WHERE article = ?1", article),
            Ids(session, "SELECT actor FROM mentioned_in WHERE article = ?1", article),
            Ids(session, "SELECT id FROM statement WHERE article = ?1", article),
            session.Value("SELECT publisher FROM article WHERE id = ?1", article) as string);
        session.Run("DELETE FROM evidence WHERE article = ?1", article);
        session.Run("DELETE FROM statement WHERE article = ?1", article);
        session.Run("DELETE FROM mentioned_in WHERE article = ?1", article);
        return contribution;
    }

    private static HashSet<string> Ids(Session session, string sql, string article) => [.. session.Rows(sql, r => r.GetString(0), article)];
}
