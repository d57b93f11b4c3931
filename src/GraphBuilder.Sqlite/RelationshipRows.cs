using GraphBuilder.Model;
using GraphBuilder.Stores;
using Microsoft.Data.Sqlite;

namespace GraphBuilder.Sqlite;

/// <summary>Keeps a relationship's derived columns equal to what all its evidence says.</summary>
internal sealed class RelationshipRows(Session session)
{
    /// <summary>Writes the relationship from its evidence, this article's included; true if no other article has reported it.</summary>
    public bool Write(RelationshipNode node, string article)
    {
        var evidence = EvidenceFor(node.Id.Value);
        var all = Corroboration.Of(evidence);
        session.Run("""
            INSERT INTO relationship (id, actor, recipient, event, mode, date, polarity, modality, quad, score,
              confidence, contexts, place, reciprocal, datePrecision, articleCount, independentCount)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)
            ON CONFLICT (id) DO UPDATE SET quad = ?9, score = ?10,
              confidence = ?11, contexts = ?12, place = ?13, reciprocal = ?14, datePrecision = ?15, articleCount = ?16, independentCount = ?17
            """,
            node.Id.Value, node.Actor.Value, node.Recipient?.Value, node.Event, node.Mode, node.Date, JsonWords.Of(node.Polarity), JsonWords.Of(node.Modality), node.Quad, node.Score,
            all.Confidence, JsonList.Write(all.Contexts), all.Place, all.Reciprocal, all.DatePrecision, all.Articles, all.Independent);
        return evidence.TrueForAll(e => e.Article == article);
    }

    /// <summary>Counts anew after an article took its evidence back; true if that was the last and the relationship is gone.</summary>
    public bool Settle(string id)
    {
        var evidence = EvidenceFor(id);
        if (evidence.Count == 0)
            return session.Run("DELETE FROM relationship WHERE id = ?1", id) > 0;
        var all = Corroboration.Of(evidence);
        session.Run("""
            UPDATE relationship SET confidence = ?2, contexts = ?3, place = ?4, reciprocal = ?5, datePrecision = ?6, articleCount = ?7, independentCount = ?8 WHERE id = ?1
            """,
            id, all.Confidence, JsonList.Write(all.Contexts), all.Place, all.Reciprocal, all.DatePrecision, all.Articles, all.Independent);
        return false;
    }

    private List<PieceOfEvidence> EvidenceFor(string relationship) => session.Rows("""
        SELECT e.article, t.fingerprint, e.confidence, e.contexts, e.place, e.reciprocal, e.datePrecision
        FROM evidence e JOIN article t ON t.id = e.article
        WHERE e.relationship = ?1
        """, ReadPiece, relationship);

    private static PieceOfEvidence ReadPiece(SqliteDataReader row) =>
        new(row.GetString(0), row.GetString(1), row.GetDouble(2), JsonList.Read(row.GetString(3)), row.TextOrNull(4), row.GetBoolean(5), row.GetString(6));
}
