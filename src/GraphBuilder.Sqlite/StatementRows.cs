using GraphBuilder.Model;

namespace GraphBuilder.Sqlite;

/// <summary>Writes an article's statements with their edges; they are its own, so there is nothing to join.</summary>
internal sealed class StatementRows(Session session)
{
    public void Write(ArticleGraph graph, ArticleKeys keys)
    {
        foreach (var statement in graph.Statements)
            keys.Statements[statement.Id] = Insert(statement, keys);
        foreach (var statement in graph.Statements)
        {
            if (statement.Within is { } outer)
                session.Run("UPDATE statement SET within = ?2 WHERE key = ?1", keys.Statements[statement.Id], keys.Statements[outer]);
            foreach (var actor in statement.Mentions)
                session.Run("INSERT INTO statement_mention (statement, actor) VALUES (?1, ?2)", keys.Statements[statement.Id], keys.Actors[actor]);
        }
    }

    /// <summary>Writes which relationships are claimed, once they are there.</summary>
    public void WriteClaims(ArticleGraph graph, ArticleKeys keys)
    {
        foreach (var statement in graph.Statements)
            foreach (var relationship in statement.Claims)
                session.Run("INSERT INTO statement_claim (statement, relationship) VALUES (?1, ?2)", keys.Statements[statement.Id],
                    keys.Relationships[relationship]);
    }

    private long Insert(StatementNode s, ArticleKeys keys) =>
        (long)session.Value("""
            INSERT INTO statement (id, article, speaker, kind, content, cue, attitude, saidOn, confidence, start, "end", quote)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
            RETURNING key
            """,
            s.Id.Value, keys.Article, s.Speaker is { } speaker ? keys.Actors[speaker] : null, JsonWords.Of(s.Kind), s.Content, s.Cue, JsonWords.Of(s.Attitude),
                s.SaidOn,
            s.Confidence, s.Span.Start, s.Span.End, s.Quote)!;
}
