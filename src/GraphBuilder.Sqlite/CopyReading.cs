using System.Globalization;
using System.Text.Json;
using GraphBuilder.Model;
using GraphBuilder.Stores;

namespace GraphBuilder.Sqlite;

/// <summary>Reads which articles there are, and which run wrote them last.</summary>
internal static class CopyReading
{
    private const string Folder = "Reads";

    /// <summary>All runs, by time.</summary>
    public static List<StoredRun> ReadRuns(Session session) => session.Rows(SqlText.Of(Folder, "copy-runs"), row => new StoredRun(
        new(row.GetString(0), Instant(row.GetString(1)), row.GetString(2)), row.TextOrNull(3) is { } end ? Instant(end) : null,
        row.TextOrNull(4) is { } counts ? JsonSerializer.Deserialize<WriteSummary>(counts, JsonSerializerOptions.Web) : null));

    /// <summary>The next articles that this run wrote last.</summary>
    public static List<StoredVersion> ReadVersions(Session session, StoredRun run, string after, int limit) => session.Rows(SqlText.Of(Folder, "copy-versions"),
        [new("run", run.Run.Id), new("startedAt", Sqlite.Instant.Of(run.Run.StartedAt)), new("after", after), new("limit", limit)],
        row => new StoredVersion(new(row.GetString(0)), row.GetString(1), run));

    /// <summary>Hashes of those that are stored.</summary>
    public static Dictionary<ArticleId, string> ReadHashes(Session session, IEnumerable<ArticleId> articles) =>
        session.Rows(SqlText.Of(Folder, "copy-hashes"), [new("ids", JsonSerializer.Serialize(articles.Select(a => a.Value)))],
            row => (Id: new ArticleId(row.GetString(0)), Hash: row.GetString(1)))
            .ToDictionary(r => r.Id, r => r.Hash);

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
