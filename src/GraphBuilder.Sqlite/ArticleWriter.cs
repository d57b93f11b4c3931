using GraphBuilder.Identity;
using GraphBuilder.Model;
using GraphBuilder.Stores;

namespace GraphBuilder.Sqlite;

/// <summary>
/// Writes articles' graphs inside the caller's transaction, with the identity decisions in force applied: takes back what an article said before, adds what it
/// says now, and settles what both have touched. Without a run stored articles are written anew, and nothing was retrieved.
/// </summary>
internal sealed class ArticleWriter(Session session, IngestionRun? run)
{
    private readonly IdentityLog _identity = IdentityRows.Read(session);
    private readonly ActorRows _actors = new(session);
    private readonly RelationshipRows _relationships = new(session);
    private readonly StatementRows _statements = new(session);

    /// <summary>Writes them one after the other and says what changed.</summary>
    public WriteSummary Write(IEnumerable<ArticleGraph> graphs)
    {
        var total = graphs.Aggregate(WriteSummary.None, (sum, graph) => sum.Plus(Write(_identity.Apply(graph))));
        _relationships.SettleShared();
        return total;
    }

    // Nothing is written for an article whose graph is stored already.
    private WriteSummary Write(ArticleGraph graph)
    {
        var stored = session.Rows("SELECT graphHash, retrievedAt FROM article WHERE id = ?1", r => (GraphHash: r.GetString(0), RetrievedAt: r.GetString(1)),
            graph.Article.Id.Value);
        if (stored is [var same] && same.GraphHash == graph.GraphHash)
            return WriteSummary.None with { Unchanged = 1 };

        var before = stored is [] ? Contribution.None : Contribution.TakeBack(session, graph.Article.Id);
        var keys = WriteArticle(graph, run is null ? stored[0].RetrievedAt : Instant.Of(run.StartedAt));
        if (run is not null)
            WriteRun(run, keys);
        _actors.Write(graph, keys);
        _statements.Write(graph, keys);
        _relationships.Write(graph, keys);
        _statements.WriteClaims(graph, keys);

        var removed = Settle(before, keys) + before.Statements.Count(id => !keys.Statements.ContainsKey(id));
        var created = keys.Created + keys.Statements.Keys.Count(id => !before.Statements.Contains(id));
        return stored is [] ? new(1, 0, 0, created + 1, removed) : new(0, 1, 0, created, removed);
    }

    private ArticleKeys WriteArticle(ArticleGraph graph, string retrievedAt)
    {
        var (publisher, isNew) = WritePublisher(graph.Publisher);
        var article = graph.Article;
        var key = session.Value("""
            INSERT INTO article (id, publisher, url, title, publishedAt, retrievedAt, language, contentHash, fingerprint, graphHash, text, asRead)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
            ON CONFLICT (id) DO UPDATE SET publisher = ?2, url = ?3, title = ?4, publishedAt = ?5, retrievedAt = ?6, language = ?7,
              contentHash = ?8, fingerprint = ?9, graphHash = ?10, text = ?11, asRead = ?12
            RETURNING key
            """,
            article.Id.Value, publisher, article.Url, article.Title, article.PublishedAt, retrievedAt, article.Language,
            article.ContentHash, article.Fingerprint, graph.GraphHash, article.Text, IdentityJson.WriteAsRead(graph));
        return new((long)key!, publisher, retrievedAt) { Created = isNew ? 1 : 0 };
    }

    // Of two spellings of a name the ordinally lower stays, whichever came first.
    private (long? Key, bool IsNew) WritePublisher(PublisherNode? publisher)
    {
        if (publisher is null)
            return (null, false);
        var known = session.Value("SELECT key FROM publisher WHERE id = ?1", publisher.Id.Value);
        var key = known ?? session.Value("INSERT INTO publisher (id, name, country) VALUES (?1, ?2, ?3) RETURNING key", publisher.Id.Value, publisher.Name,
            publisher.Country);
        if (known is not null)
            session.Run("UPDATE publisher SET name = min(name, ?2), country = coalesce(min(country, ?3), country, ?3) WHERE key = ?1 AND (name > ?2 OR country IS NOT ?3)",
                key, publisher.Name, publisher.Country);
        return ((long)key!, known is null);
    }

    private void WriteRun(IngestionRun run, ArticleKeys keys)
    {
        keys.Created += session.Run("INSERT OR IGNORE INTO ingestion_run (id, startedAt, version) VALUES (?1, ?2, ?3)", run.Id, Instant.Of(run.StartedAt),
            run.Version);
        session.Run("INSERT OR IGNORE INTO ingested (run, article) VALUES (?1, ?2)", run.Id, keys.Article);
    }

    // What the article no longer says loses its support, and goes if that was the last.
    private int Settle(Contribution before, ArticleKeys keys)
    {
        var removed = before.Relationships.Except(keys.Relationships.Values).Count(_relationships.Settle) + before.Actors.Count(_actors.Settle);
        if (before.Publisher is { } publisher && publisher != keys.Publisher)
            removed += session.Run("DELETE FROM publisher WHERE key = ?1 AND NOT EXISTS (SELECT 1 FROM article WHERE publisher = ?1)", publisher);
        return removed;
    }
}
