using GraphBuilder.Model;
using GraphBuilder.Stores;

namespace GraphBuilder.Sqlite;

/// <summary>Numbered schema scripts, each applied once and never changed after: the store remembers their checksums.</summary>
internal sealed class Migrations(TimeProvider time)
{
    private const string Folder = "Schema";

    private static readonly IReadOnlyList<Migration> s_known = [.. SqlText.Names(Folder).Select(name => new Migration(
        int.Parse(name.AsSpan(1, 3), System.Globalization.CultureInfo.InvariantCulture), name,
            ContentHash.Of(SqlText.Of(Folder, name).ReplaceLineEndings("\n"))))];

    /// <summary>The status of a store without a schema.</summary>
    public static SchemaStatus Bare { get; } = StatusOf([]);

    /// <summary>Version and pending scripts.</summary>
    public static SchemaStatus Read(Session session) => StatusOf(ReadApplied(session));

    /// <summary>Refuses a store whose schema is newer, older or other than ours.</summary>
    public static void Check(Session session)
    {
        var applied = ReadApplied(session);
        Refuse(applied);
        if (applied.Count < s_known.Count)
            throw new StoreUnavailableException($"The store's schema is at version {applied.Count}, this program needs version {s_known.Count}: run “schema apply”.");
    }

    /// <summary>Applies what is pending, all or nothing.</summary>
    public SchemaStatus Apply(Session session)
    {
        // Kept in the file; it cannot be changed inside a transaction.
        session.RunScript("PRAGMA journal_mode = WAL");
        return session.Transact(() => ApplyPending(session));
    }

    private SchemaStatus ApplyPending(Session session)
    {
        var applied = ReadApplied(session);
        Refuse(applied);
        foreach (var migration in s_known.Skip(applied.Count))
        {
            session.RunScript(SqlText.Of(Folder, migration.Name));
            session.Run("CREATE TABLE IF NOT EXISTS schema_history (version INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL, appliedAt TEXT NOT NULL)");
            session.Run("INSERT INTO schema_history (version, name, checksum, appliedAt) VALUES (?1, ?2, ?3, ?4)",
                migration.Version, migration.Name, migration.Checksum, Instant.Of(time.GetUtcNow()));
        }
        return StatusOf(ReadApplied(session));
    }

    private static List<Migration> ReadApplied(Session session)
    {
        if (session.Value("SELECT 1 FROM sqlite_schema WHERE name = 'schema_history'") is null)
            return session.Value("SELECT 1 FROM sqlite_schema LIMIT 1") is null ? []
                : throw new StoreUnavailableException("The file is the database of another program: name another file for the store.");
        return session.Rows("SELECT version, name, checksum FROM schema_history ORDER BY version",
            r => new Migration(r.GetInt32(0), r.GetString(1), r.GetString(2)));
    }

    private static void Refuse(List<Migration> applied)
    {
        if (applied.Count > 0 && applied[^1].Version > s_known.Count)
            throw new StoreUnavailableException($"The store's schema (version {applied[^1].Version}) is newer than this program knows (version {s_known.Count}): use a newer program.");
        foreach (var (stored, known) in applied.Zip(s_known))
            if (stored.Checksum != known.Checksum)
                throw new StoreUnavailableException($"The store was made with another {known.Name}: use the program that made it, or ingest the articles into a new store.");
    }

    private static SchemaStatus StatusOf(List<Migration> applied) =>
        new(applied.Count == 0 ? 0 : applied[^1].Version, s_known.Count, [.. s_known.Skip(applied.Count).Select(m => m.Name)]);

    private sealed record Migration(int Version, string Name, string Checksum);
}
