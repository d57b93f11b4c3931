using System.Globalization;
using GraphBuilder.Identity;
using GraphBuilder.Model;
using Microsoft.Data.Sqlite;

namespace GraphBuilder.Sqlite;

/// <summary>Puts articles' graphs together again from their rows.</summary>
internal static class GraphReader
{
    private const string Folder = "Reads";

    /// <summary>The graphs of the next articles after that id, as they were read.</summary>
    public static List<ArticleGraph> ReadPage(Session session, string after, int limit) =>
        Read(session, session.Rows(SqlText.Of(Folder, "article-ids"), [new("after", after), new("limit", limit)], r => r.GetString(0)));

    /// <summary>The graphs of these articles, as they were read.</summary>
    public static List<ArticleGraph> Read(Session session, IReadOnlyList<string> ids) =>
        session.Rows(SqlText.Of(Folder, "graph-articles"), [new("ids", JsonList.Write(ids))], r => (Graph: ReadArticle(r), AsRead: r.TextOrNull(12)))
            .ConvertAll(a => a.AsRead is { } json ? IdentityJson.ReadAsRead(json, a.Graph.Article.Text) : Fill(session, a.Graph));

    private static ArticleGraph Fill(Session session, ArticleGraph graph)
    {
        KeyValuePair<string, object?>[] article = [new("article", graph.Article.Id.Value)];
        List<T> Rows<T>(string part, Func<SqliteDataReader, T> read) => session.Rows(SqlText.Of(Folder, "graph-" + part), article, read);
        var listings = Rows("actors", r => (Actor: ReadActor(r), Body: r.TextOrNull(7), Count: r.GetInt32(10), Names: JsonList.Read(r.GetString(11))));
        var bodies = listings.ToDictionary(l => l.Actor.Id.Value, l => l.Actor);
        return graph with
        {
            Actors = listings.ConvertAll(l => l.Body is null
                ? l.Actor : l.Actor with { Office = l.Actor.Office! with { Of = bodies.GetValueOrDefault(l.Body) } }),
            Mentioned = listings.Where(l => l.Count > 0).Select(l => new MentionedIn(l.Actor.Id, l.Count, l.Names)).ToList(),
            Statements = Rows("statements", ReadStatement),
            Relationships = Rows("relationships", ReadRelationship),
            Evidence = Rows("evidence", ReadEvidence),
        };
    }

    private static ArticleGraph ReadArticle(SqliteDataReader row) =>
        new(new(new(row.GetString(0)), row.GetString(1), row.GetString(2), row.GetString(3))
        {
            Url = row.TextOrNull(4),
            Title = row.TextOrNull(5),
            PublishedAt = row.TextOrNull(6),
            Language = row.TextOrNull(7),
        })
        {
            GraphHash = row.GetString(8),
            Publisher = row.TextOrNull(9) is { } publisher ? new(new(publisher), row.GetString(10), row.TextOrNull(11)) : null,
        };

    private static Actor ReadActor(SqliteDataReader row) =>
        new(new(row.GetString(0)), JsonWords.Read<ActorKind>(row.GetString(1)), row.GetString(2))
        {
            Country = row.TextOrNull(3),
            Sectors = JsonList.Read(row.GetString(4)),
            Wikidata = row.TextOrNull(5),
            Office = row.TextOrNull(6) is { } title ? new(title, null, Day(row.TextOrNull(8)), Day(row.TextOrNull(9))) : null,
        };

    private static StatementNode ReadStatement(SqliteDataReader row) =>
        new(new(row.GetString(0)), JsonWords.Read<StatementKind>(row.GetString(1)), row.GetString(2), row.GetString(3),
            JsonWords.Read<Attitude>(row.GetString(4)),
            row.GetDouble(5), new(row.GetInt32(6), row.GetInt32(7)), row.GetString(8))
        {
            Speaker = row.TextOrNull(9) is { } speaker ? new(speaker) : null,
            SaidOn = row.TextOrNull(10),
            Within = row.TextOrNull(11) is { } outer ? new(outer) : null,
            Mentions = [.. JsonList.Read(row.GetString(12)).Select(id => new ActorId(id))],
            Claims = [.. JsonList.Read(row.GetString(13)).Select(id => new RelationshipId(id))],
        };

    private static RelationshipNode ReadRelationship(SqliteDataReader row) =>
        new(new(row.GetString(0)), new(row.GetString(1)), row.GetString(2), row.TextOrNull(3), row.TextOrNull(4) is { } recipient ? new(recipient) : null,
            row.TextOrNull(5),
            JsonWords.Read<Polarity>(row.GetString(6)), JsonWords.Read<Modality>(row.GetString(7)), row.GetInt32(8), row.GetDouble(9));

    private static EvidencedBy ReadEvidence(SqliteDataReader row) =>
        new(new(row.GetString(0)), new(row.GetInt32(1), row.GetInt32(2)), row.GetString(3), row.TextOrNull(4) is { } statement ? new(statement) : null,
            row.GetDouble(5), JsonList.Read(row.GetString(6)), row.TextOrNull(7), row.GetBoolean(8), row.GetString(9));

    private static DateOnly? Day(string? iso) => iso is null ? null : DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
