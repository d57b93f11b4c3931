using GraphBuilder.Model;
using GraphBuilder.Stores;
using Microsoft.Data.Sqlite;

namespace GraphBuilder.Sqlite;

/// <summary>Writes relationships and their evidence, and keeps the derived columns equal to what all evidence says.</summary>
internal sealed class RelationshipRows(Session session)
{
    // Told by several articles: counted once for all that are written together, because the work grows with the evidence.
    private readonly HashSet<long> _shared = [];

    /// <summary>Writes the article's relationships and evidence; those that others tell too are counted by <see cref="SettleShared"/>.</summary>
    public void Write(ArticleGraph graph, ArticleKeys keys)
    {
        var own = graph.Evidence.ToLookup(e => e.Relationship, e => PieceOf(e, graph.Article));
        foreach (var relationship in graph.Relationships)
            keys.Relationships[relationship.Id] = Write(relationship, own[relationship.Id], keys);
        for (var number = 0; number < graph.Evidence.Count; number++)
            Insert(graph.Evidence[number], number, keys);
    }

    /// <summary>Counts the evidence of the relationships that several articles tell; to be called before the transaction ends.</summary>
    public void SettleShared()
    {
        foreach (var key in _shared)
            Settle(key);
        _shared.Clear();
    }

    /// <summary>Counts anew after an article took its evidence back; true if that was the last and the relationship is gone.</summary>
    public bool Settle(long key)
    {
        var evidence = EvidenceFor(key);
        if (evidence.Count == 0)
            return session.Run("DELETE FROM relationship WHERE key = ?1", key) > 0;
        Update(key, Corroboration.Of(evidence));
        return false;
    }

    private long Write(RelationshipNode node, IEnumerable<PieceOfEvidence> own, ArticleKeys keys)
    {
        if (session.Value("SELECT key FROM relationship WHERE id = ?1", node.Id.Value) is not long key)
        {
            keys.Created++;
            return Insert(node, Corroboration.Of([.. own]), keys);
        }
        session.Run("UPDATE relationship SET quad = ?2, score = ?3 WHERE key = ?1 AND (quad <> ?2 OR score <> ?3)", key, node.Quad, node.Score);
        _shared.Add(key);
        return key;
    }

    private long Insert(RelationshipNode node, Corroboration all, ArticleKeys keys) =>
        (long)session.Value("""
            INSERT INTO relationship (id, actor, recipient, event, mode, date, polarity, modality, quad, score,
              confidence, contexts, place, reciprocal, datePrecision, articleCount, independentCount)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)
            RETURNING key
            """,
            node.Id.Value, keys.Actors[node.Actor], node.Recipient is { } recipient ? keys.Actors[recipient] : null, node.Event, node.Mode, node.Date,
            JsonWords.Of(node.Polarity), JsonWords.Of(node.Modality), node.Quad, node.Score,
            all.Confidence, JsonList.Write(all.Contexts), all.Place, all.Reciprocal, all.DatePrecision, all.Articles, all.Independent)!;

    private void Update(long key, Corroboration all) =>
        session.Run("""
            UPDATE relationship SET confidence = ?2, contexts = ?3, place = ?4, reciprocal = ?5, datePrecision = ?6, articleCount = ?7, independentCount = ?8 WHERE key = ?1
            """,
            key, all.Confidence, JsonList.Write(all.Contexts), all.Place, all.Reciprocal, all.DatePrecision, all.Articles, all.Independent);

    private void Insert(EvidencedBy e, int number, ArticleKeys keys) =>
        session.Run("""
            INSERT INTO evidence (article, number, relationship, start, "end", quote, assertedBy, confidence, contexts, place, reciprocal, datePrecision)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
            """,
            keys.Article, number, keys.Relationships[e.Relationship], e.Span.Start, e.Span.End, e.Quote,
                e.AssertedBy is { } statement ? keys.Statements[statement] : null,
            e.Confidence, JsonList.Write(e.Contexts), e.Place, e.Reciprocal, e.DatePrecision);

    private List<PieceOfEvidence> EvidenceFor(long relationship) => session.Rows("""
        SELECT t.id, t.fingerprint, e.confidence, e.contexts, e.place, e.reciprocal, e.datePrecision
        FROM evidence e JOIN article t ON t.key = e.article
        WHERE e.relationship = ?1
        """, ReadPiece, relationship);

    private static PieceOfEvidence PieceOf(EvidencedBy e, ArticleNode article) =>
        new(article.Id.Value, article.Fingerprint, e.Confidence, e.Contexts, e.Place, e.Reciprocal, e.DatePrecision);

    private static PieceOfEvidence ReadPiece(SqliteDataReader row) =>
        new(row.GetString(0), row.GetString(1), row.GetDouble(2), JsonList.Read(row.GetString(3)), row.TextOrNull(4), row.GetBoolean(5), row.GetString(6));
}
