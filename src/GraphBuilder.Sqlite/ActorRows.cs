using System.Globalization;
using GraphBuilder.Model;
using GraphBuilder.Stores;
using Microsoft.Data.Sqlite;

namespace GraphBuilder.Sqlite;

/// <summary>Keeps an actor's row equal to what the articles that list it know of it.</summary>
internal sealed class ActorRows(Session session, IngestionRun run)
{
    /// <summary>Lists the actor for the article and joins what it says; 1 if the actor is new.</summary>
    public int Add(string article, Actor actor, MentionedIn? mentioned)
    {
        var facts = ActorFacts.Of(actor, mentioned?.Names ?? []);
        var known = session.Rows("SELECT name, kind, country, sectors, wikidata, aliases FROM actor WHERE id = ?1", ReadFacts, actor.Id.Value);
        if (known is [var before])
            Update(actor.Id.Value, before.Join(facts), before);
        else
            session.Run("INSERT INTO actor (id, name, kind, country, sectors, wikidata, aliases, createdAt) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                actor.Id.Value, facts.Name, facts.Kind, facts.Country, JsonList.Write(facts.Sectors), facts.Wikidata, JsonList.Write(facts.Aliases), Instant.Of(run.StartedAt));
        List(article, actor, mentioned, facts);
        return 1 - known.Count;
    }

    /// <summary>Joins anew after an article took its word back; true if no article lists the actor any more and it is gone.</summary>
    public bool Settle(string id)
    {
        var said = session.Rows("SELECT DISTINCT name, kind, country, sectors, wikidata, names FROM mentioned_in WHERE actor = ?1", ReadFacts, id);
        if (said.Count == 0)
            return session.Run("DELETE FROM actor WHERE id = ?1", id) > 0;
        Update(id, said.Aggregate((a, b) => a.Join(b)), before: null);
        return false;
    }

    private void List(string article, Actor actor, MentionedIn? mentioned, ActorFacts facts) =>
        session.Run("""
            INSERT INTO mentioned_in (actor, article, count, names, name, kind, country, sectors, wikidata, office, body, since, until)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
            """,
            actor.Id.Value, article, mentioned?.Count ?? 0, JsonList.Write(facts.Aliases), facts.Name, facts.Kind, facts.Country, JsonList.Write(facts.Sectors), facts.Wikidata,
            actor.Office?.Title, actor.Office?.Of?.Id.Value, DayOf(actor.Office?.Since), DayOf(actor.Office?.Until));

    private void Update(string id, ActorFacts facts, ActorFacts? before)
    {
        if (before is null || !facts.SameAs(before))
            session.Run("UPDATE actor SET name = ?2, kind = ?3, country = ?4, sectors = ?5, wikidata = ?6, aliases = ?7 WHERE id = ?1",
                id, facts.Name, facts.Kind, facts.Country, JsonList.Write(facts.Sectors), facts.Wikidata, JsonList.Write(facts.Aliases));
    }

    private static ActorFacts ReadFacts(SqliteDataReader row) =>
        new(row.GetString(0), row.GetString(1), row.TextOrNull(2), JsonList.Read(row.GetString(3)), row.TextOrNull(4), JsonList.Read(row.GetString(5)));

    private static string? DayOf(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
