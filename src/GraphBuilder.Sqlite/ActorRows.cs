using System.Globalization;
using GraphBuilder.Model;
using GraphBuilder.Stores;
using Microsoft.Data.Sqlite;

namespace GraphBuilder.Sqlite;

/// <summary>Keeps an actor's row equal to what the articles that list it know of it.</summary>
internal sealed class ActorRows(Session session)
{
    // What was read or written in this transaction, in which nobody else writes.
    private readonly Dictionary<ActorId, (long Key, ActorFacts Facts)> _known = [];

    /// <summary>Lists the article's actors and joins what it says of them.</summary>
    public void Write(ArticleGraph graph, ArticleKeys keys)
    {
        var mentioned = graph.Mentioned.ToDictionary(m => m.Actor);
        foreach (var actor in graph.Actors)
        {
            var mention = mentioned.GetValueOrDefault(actor.Id);
            var facts = ActorFacts.Of(actor, mention?.Names ?? []);
            keys.Actors[actor.Id] = Join(actor.Id, facts, keys);
            List(keys.Actors[actor.Id], keys.Article, facts, mention?.Count ?? 0, actor.Office);
        }
    }

    /// <summary>Joins anew after an article took its word back; true if no article lists the actor any more and it is gone.</summary>
    public bool Settle(long key)
    {
        _known.Clear();
        var said = session.Rows("SELECT DISTINCT actor, name, kind, country, sectors, wikidata, names FROM mentioned_in WHERE actor = ?1", ReadFacts, key);
        if (said.Count == 0)
            return session.Run("DELETE FROM actor WHERE key = ?1", key) > 0;
        Update(key, said.Select(s => s.Facts).Aggregate((a, b) => a.Join(b)));
        return false;
    }

    private long Join(ActorId id, ActorFacts facts, ArticleKeys keys)
    {
        if (!_known.TryGetValue(id, out var known))
            known = session.Rows("SELECT key, name, kind, country, sectors, wikidata, aliases FROM actor WHERE id = ?1", ReadFacts, id.Value).FirstOrDefault();
        var joined = known.Facts is { } before ? before.Join(facts) : facts;
        if (known.Facts is null)
        {
            known.Key = Insert(id, facts, keys.RetrievedAt);
            keys.Created++;
        }
        else if (!joined.SameAs(known.Facts))
            Update(known.Key, joined);
        _known[id] = (known.Key, joined);
        return known.Key;
    }

    private long Insert(ActorId id, ActorFacts facts, string createdAt) =>
        (long)session.Value("INSERT INTO actor (id, name, kind, country, sectors, wikidata, aliases, createdAt) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) RETURNING key",
            id.Value, facts.Name, facts.Kind, facts.Country, JsonList.Write(facts.Sectors), facts.Wikidata, JsonList.Write(facts.Aliases), createdAt)!;

    private void Update(long key, ActorFacts facts) =>
        session.Run("UPDATE actor SET name = ?2, kind = ?3, country = ?4, sectors = ?5, wikidata = ?6, aliases = ?7 WHERE key = ?1",
            key, facts.Name, facts.Kind, facts.Country, JsonList.Write(facts.Sectors), facts.Wikidata, JsonList.Write(facts.Aliases));

    private void List(long actor, long article, ActorFacts facts, int count, Office? office) =>
        session.Run("""
            INSERT INTO mentioned_in (actor, article, count, names, name, kind, country, sectors, wikidata, office, body, since, until)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
            """,
            actor, article, count, JsonList.Write(facts.Aliases), facts.Name, facts.Kind, facts.Country, JsonList.Write(facts.Sectors), facts.Wikidata,
            office?.Title, office?.Of?.Id.Value, DayOf(office?.Since), DayOf(office?.Until));

    private static (long Key, ActorFacts Facts) ReadFacts(SqliteDataReader row) =>
        (row.GetInt64(0), new(row.GetString(1), row.GetString(2), row.TextOrNull(3), JsonList.Read(row.GetString(4)), row.TextOrNull(5),
            JsonList.Read(row.GetString(6))));

    private static string? DayOf(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
