using System.Text.Json;
using GraphBuilder.Stores;
using Microsoft.Data.Sqlite;

namespace GraphBuilder.Sqlite;

/// <summary>The ledger in the tables <c>ledger_*</c> of the store's file.</summary>
internal sealed class SqliteLedger(SqliteGraphStore store) : ILedger
{
    private const string Columns = "input, document, state, firstAt, at, run, contentHash, extractor, etag, lastModified, stage, reason, content, attempts";

    // Each connection has a page cache of its own: many that look things up at once would each fill one.
    private static readonly SemaphoreSlim s_oneByOne = new(1);

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, LedgerEntry>> FindAsync(IReadOnlyCollection<string> inputs, CancellationToken cancellation)
    {
        await s_oneByOne.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            return await store.UseAsync(session => inputs.Distinct().SelectMany(input => session.Rows($"""
                SELECT {Columns} FROM ledger_entry
                WHERE input = ?1 AND (state <> 'written' OR substr(input, 1, 8) <> 'article/' OR EXISTS (SELECT 1 FROM article WHERE id = input))
                """, Read, input)).ToDictionary(e => e.Input), cancellation).ConfigureAwait(false);
        }
        finally
        {
            s_oneByOne.Release();
        }
    }

    /// <inheritdoc/>
    public Task NoteAsync(IReadOnlyList<LedgerEntry> entries, CancellationToken cancellation) =>
        store.UseAsync(session => session.Transact(() => entries.Sum(e => session.Run($"""
            INSERT INTO ledger_entry ({Columns}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
            ON CONFLICT (input) DO UPDATE SET document = ?2, state = ?3, at = ?5, run = ?6, contentHash = ?7, extractor = ?8, etag = ?9, lastModified = ?10,
              stage = ?11, reason = ?12, content = ?13, attempts = ?14
            """,
            e.Input, e.Document, Word(e.State), Instant.Of(e.FirstAt), Instant.Of(e.At), e.Run, e.ContentHash, e.Extractor, e.ETag, e.LastModified,
            e.Stage, e.Reason, e.Content, e.Attempts))), cancellation);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<LedgerEntry>> ReadDeadLettersAsync(string? document, CancellationToken cancellation) =>
        await store.UseAsync(session => session.Rows(
            $"SELECT {Columns} FROM ledger_entry WHERE state = 'failed' AND (?1 IS NULL OR document = ?1) ORDER BY document, input", Read, document),
                cancellation).ConfigureAwait(false);

    /// <inheritdoc/>
    public Task DropAsync(IReadOnlyCollection<string> inputs, CancellationToken cancellation) =>
        store.UseAsync(session => session.Transact(() => inputs.Sum(input => session.Run("DELETE FROM ledger_entry WHERE input = ?1", input))), cancellation);

    /// <inheritdoc/>
    public Task NoteRunAsync(RunRecord run, CancellationToken cancellation) =>
        store.UseAsync(session => session.Run("""
            INSERT INTO ledger_run (id, startedAt, endedAt, version, command, outcome, counts) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            ON CONFLICT (id) DO UPDATE SET endedAt = ?3, outcome = ?6, counts = ?7
            """,
            run.Id, Instant.Of(run.StartedAt), run.EndedAt is { } end ? Instant.Of(end) : null, run.Version, run.Command, run.Outcome,
                JsonSerializer.Serialize(run.Counts)), cancellation);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<RunRecord>> ReadRunsAsync(int most, CancellationToken cancellation) =>
        await store.UseAsync(session => session.Rows(
            "SELECT id, startedAt, endedAt, version, command, outcome, counts FROM ledger_run ORDER BY startedAt DESC, id LIMIT ?1", ReadRun, most),
                cancellation).ConfigureAwait(false);

    /// <inheritdoc/>
    public Task<bool> TakeLeaseAsync(Lease lease, DateTimeOffset now, CancellationToken cancellation) =>
        store.UseAsync(session => session.Run("""
            INSERT INTO ledger_lease (name, holder, until) VALUES ('run', ?1, ?2)
            ON CONFLICT (name) DO UPDATE SET holder = ?1, until = ?2 WHERE holder = ?1 OR until <= ?3
            """,
            lease.Holder, Instant.Of(lease.Until), Instant.Of(now)) == 1, cancellation);

    /// <inheritdoc/>
    public Task ReleaseLeaseAsync(string holder, CancellationToken cancellation) =>
        store.UseAsync(session => session.Run("DELETE FROM ledger_lease WHERE name = 'run' AND holder = ?1", holder), cancellation);

    /// <inheritdoc/>
    public Task<Lease?> ReadLeaseAsync(CancellationToken cancellation) =>
        store.UseAsync(session => session.Rows("SELECT holder, until FROM ledger_lease WHERE name = 'run'",
            r => new Lease(r.GetString(0), Instant.Read(r.GetString(1)))).FirstOrDefault(), cancellation);

    private static string Word(InputState state) => state.ToString().ToLowerInvariant();

    private static LedgerEntry Read(SqliteDataReader row) =>
        new(row.GetString(0), row.GetString(1), Enum.Parse<InputState>(row.GetString(2), ignoreCase: true), Instant.Read(row.GetString(4)))
        {
            FirstAt = Instant.Read(row.GetString(3)),
            Run = row.TextOrNull(5),
            ContentHash = row.TextOrNull(6),
            Extractor = row.TextOrNull(7),
            ETag = row.TextOrNull(8),
            LastModified = row.TextOrNull(9),
            Stage = row.TextOrNull(10),
            Reason = row.TextOrNull(11),
            Content = row.TextOrNull(12),
            Attempts = row.GetInt32(13),
        };

    private static RunRecord ReadRun(SqliteDataReader row) => new(row.GetString(0), Instant.Read(row.GetString(1)), row.GetString(3), row.GetString(4))
    {
        EndedAt = row.TextOrNull(2) is { } end ? Instant.Read(end) : null,
        Outcome = row.TextOrNull(5),
        Counts = JsonSerializer.Deserialize<RunCounts>(row.GetString(6))!,
    };
}
