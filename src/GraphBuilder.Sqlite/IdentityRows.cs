using GraphBuilder.Identity;
using GraphBuilder.Stores;

namespace GraphBuilder.Sqlite;

/// <summary>Keeps identity decisions and finds the articles that they change.</summary>
internal static class IdentityRows
{
    /// <summary>All decisions.</summary>
    public static IdentityLog Read(Session session) =>
        new(session.Rows("SELECT decision FROM identity_decision", r => IdentityJson.ReadDecision(r.GetString(0))));

    /// <summary>
    /// Keeps a decision, in the place of the one with its number if that is the same but for being undone, and writes anew the articles that it changes.
    /// </summary>
    public static WriteSummary Decide(Session session, IdentityDecision decision)
    {
        var log = Read(session);
        log.Admit(decision);
        session.Run("INSERT INTO identity_decision (number, decision) VALUES (?1, ?2) ON CONFLICT (number) DO UPDATE SET decision = ?2", decision.Number,
            IdentityJson.Write(decision));
        var actors = JsonList.Write([.. log.With(decision).Touched(decision).Select(a => a.Value)]);
        // The oldest first: an actor that comes back is as old as the first article that names it.
        var articles = session.Rows(SqlText.Of("Reads", "articles-listing"), [new("actors", actors)], r => r.GetString(0));
        return new ArticleWriter(session, run: null).Write(articles.SelectMany(id => GraphReader.Read(session, [id])));
    }
}
