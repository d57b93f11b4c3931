using GraphBuilder.Stores;
using Microsoft.Data.Sqlite;

namespace GraphBuilder.Sqlite;

/// <summary>Reads single nodes, and actors and articles page by page.</summary>
internal static class NodeReader
{
    private const string Folder = "Reads";

    /// <summary>A node with its properties and evidence; null if no node has that id.</summary>
    public static NodeView? Read(Session session, string id)
    {
        var label = LabelOf(id);
        var properties = session.Rows(SqlText.Of(Folder, label.ToLowerInvariant()), [new("id", id)], ReadProperties);
        if (properties.Count == 0)
            return null;
        var evidence = session.Rows(SqlText.Of(Folder, "quotes"), [new("id", id), new("limit", NodeView.MostEvidence)], ReadQuote);
        return new(id, label, properties[0], evidence);
    }

    /// <summary>The next actors after that id.</summary>
    public static List<StoredActor> ReadActors(Session session, string after, int limit) =>
        session.Rows(SqlText.Of(Folder, "actors"), [new("after", after), new("limit", limit)],
            r => new StoredActor(new(r.GetString(0)), r.GetString(1), r.GetString(2), r.TextOrNull(3), r.List(4), r.GetInt64(5)));

    /// <summary>The next articles after that id, with all that quotes them.</summary>
    public static List<StoredEvidence> ReadArticles(Session session, string after, int limit) =>
        session.Rows(SqlText.Of(Folder, "articles"), [new("after", after), new("limit", limit)],
            r => new StoredEvidence(new(r.GetString(0)), r.GetString(1), r.GetString(2), ReadOwnedQuotes(session, r.GetString(0))));

    /// <summary>Number of nodes and edges of each label and type.</summary>
    public static Dictionary<string, long> Count(Session session) =>
        session.Rows(SqlText.Of(Folder, "counts"), r => (Name: r.GetString(0), Count: r.GetInt64(1))).ToDictionary(c => c.Name, c => c.Count);

    private static string LabelOf(string id) => id.Split('/')[0] switch
    {
        "article" => "Article",
        "publisher" => "Publisher",
        "statement" => "Statement",
        "relationship" => "Relationship",
        _ => "Actor",
    };

    private static List<OwnedQuote> ReadOwnedQuotes(Session session, string article) =>
        session.Rows(SqlText.Of(Folder, "owned-quotes"), [new("article", article)],
            r => new OwnedQuote(r.GetString(0), r.GetInt32(1), r.GetInt32(2), r.GetString(3)));

    private static List<KeyValuePair<string, object?>> ReadProperties(SqliteDataReader row) =>
        [.. Enumerable.Range(0, row.FieldCount).Select(i => KeyValuePair.Create(row.GetName(i), row.Cell(i)))];

    private static QuotedEvidence ReadQuote(SqliteDataReader row) =>
        new(new(row.GetString(0)), row.TextOrNull(1), row.TextOrNull(2), row.TextOrNull(3), row.GetInt32(4), row.GetInt32(5), row.GetString(6),
            row.TextOrNull(7));
}
