using GraphBuilder.Model;
using GraphBuilder.Stores;

namespace GraphBuilder.Sqlite;

/// <summary>Writes one article's graph inside the caller's transaction: takes back what the article said before, adds what it says now, and settles what both have touched.</summary>
internal sealed class ArticleWriter(Session session, IngestionRun run)
{
    private readonly ActorRows _actors = new(session, run);
    private readonly RelationshipRows _relationships = new(session);

    /// <summary>What changed; nothing is written for an article whose graph is stored already.</summary>
    public WriteSummary Write(ArticleGraph graph)
    {
        var id = graph.Article.Id.Value;
        var stored = session.Value("SELECT graphHash FROM article WHERE id = ?1", id);
        if (stored is string hash && hash == graph.GraphHash)
            return WriteSummary.None with { Unchanged = 1 };

        var before = stored is null ? Contribution.None : Contribution.TakeBack(session, id);
        var created = WriteRun() + WriteArticle(graph, isNew: stored is null);
        foreach (var actor in graph.Actors)
            created += _actors.Add(id, actor, graph.Mentioned.FirstOrDefault(m => m.Actor == actor.Id));
        WriteStatements(graph);
        WriteEvidence(graph);
        foreach (var relationship in graph.Relationships)
            created += _relationships.Write(relationship, id) && !before.Relationships.Contains(relationship.Id.Value) ? 1 : 0;
        WriteClaims(graph);

        created += graph.Statements.Count(s => !before.Statements.Contains(s.Id.Value));
        var removed = before.Statements.Except(graph.Statements.Select(s => s.Id.Value)).Count() + Settle(before, graph);
        session.Run("INSERT OR IGNORE INTO ingested (run, article) VALUES (?1, ?2)", run.Id, id);
        return new(stored is null ? 1 : 0, stored is null ? 0 : 1, 0, created, removed);
    }

    private int WriteRun() =>
        session.Run("INSERT OR IGNORE INTO ingestion_run (id, startedAt, version) VALUES (?1, ?2, ?3)", run.Id, Instant.Of(run.StartedAt), run.Version);

    private int WriteArticle(ArticleGraph graph, bool isNew)
    {
        var created = isNew ? 1 : 0;
        if (graph.Publisher is { } publisher)
        {
            var isNewPublisher = session.Run("INSERT OR IGNORE INTO publisher (id, name, country) VALUES (?1, ?2, ?3)", publisher.Id.Value, publisher.Name, publisher.Country);
            created += isNewPublisher;
            // Of two spellings the ordinally lower stays, whichever came first.
            if (isNewPublisher == 0)
                session.Run("UPDATE publisher SET name = min(name, ?2), country = coalesce(min(country, ?3), country, ?3) WHERE id = ?1 AND (name > ?2 OR country IS NOT ?3)",
                    publisher.Id.Value, publisher.Name, publisher.Country);
        }
        var article = graph.Article;
        session.Run("""
            INSERT INTO article (id, publisher, url, title, publishedAt, retrievedAt, language, contentHash, fingerprint, graphHash, text)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
            ON CONFLICT (id) DO UPDATE SET publisher = ?2, url = ?3, title = ?4, publishedAt = ?5, retrievedAt = ?6, language = ?7,
              contentHash = ?8, fingerprint = ?9, graphHash = ?10, text = ?11
            """,
            article.Id.Value, graph.Publisher?.Id.Value, article.Url, article.Title, article.PublishedAt, Instant.Of(run.StartedAt), article.Language,
            article.ContentHash, article.Fingerprint, graph.GraphHash, article.Text);
        return created;
    }

    private void WriteStatements(ArticleGraph graph)
    {
        foreach (var s in graph.Statements)
            session.Run("""
                INSERT INTO statement (id, article, speaker, kind, content, cue, attitude, saidOn, confidence, start, "end", quote, within)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
                """,
                s.Id.Value, graph.Article.Id.Value, s.Speaker?.Value, JsonWords.Of(s.Kind), s.Content, s.Cue, JsonWords.Of(s.Attitude), s.SaidOn, s.Confidence,
                s.Span.Start, s.Span.End, s.Quote, s.Within?.Value);
        foreach (var s in graph.Statements)
            foreach (var actor in s.Mentions)
                session.Run("INSERT INTO statement_mention (statement, actor) VALUES (?1, ?2)", s.Id.Value, actor.Value);
    }

    private void WriteEvidence(ArticleGraph graph)
    {
        for (var number = 0; number < graph.Evidence.Count; number++)
        {
            var e = graph.Evidence[number];
            session.Run("""
                INSERT INTO evidence (article, number, relationship, start, "end", quote, assertedBy, confidence, contexts, place, reciprocal, datePrecision)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
                """,
                graph.Article.Id.Value, number, e.Relationship.Value, e.Span.Start, e.Span.End, e.Quote, e.AssertedBy?.Value, e.Confidence,
                JsonList.Write(e.Contexts), e.Place, e.Reciprocal, e.DatePrecision);
        }
    }

    private void WriteClaims(ArticleGraph graph)
    {
        foreach (var statement in graph.Statements)
            foreach (var relationship in statement.Claims)
                session.Run("INSERT INTO statement_claim (statement, relationship) VALUES (?1, ?2)", statement.Id.Value, relationship.Value);
    }

    // What the article no longer says loses its support, and goes if that was the last.
    private int Settle(Contribution before, ArticleGraph graph)
    {
        var removed = before.Relationships.Except(graph.Relationships.Select(r => r.Id.Value)).Count(_relationships.Settle);
        removed += before.Actors.Count(_actors.Settle);
        if (before.Publisher is { } publisher && publisher != graph.Publisher?.Id.Value)
            removed += session.Run("DELETE FROM publisher WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM article WHERE publisher = ?1)", publisher);
        return removed;
    }
}
