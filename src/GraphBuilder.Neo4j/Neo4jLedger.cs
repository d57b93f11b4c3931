using System.Text.Json;
using GraphBuilder.Neo4j.Http;
using GraphBuilder.Stores;

namespace GraphBuilder.Neo4j;

/// <summary>The ledger as nodes beside the graph: <c>LedgerEntry</c>, <c>LedgerRun</c>, <c>LedgerLease</c> (cypher/ledger).</summary>
internal sealed class Neo4jLedger(Func<CypherCall, CancellationToken, Task<QueryAnswer>> run) : ILedger
{
    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, LedgerEntry>> FindAsync(IReadOnlyCollection<string> inputs, CancellationToken cancellation) =>
        (await RunAsync("find", new { inputs = inputs.Distinct() }, cancellation, readOnly: true)).Rows.Select(Read).ToDictionary(e => e.Input);

    /// <inheritdoc/>
    public Task NoteAsync(IReadOnlyList<LedgerEntry> entries, CancellationToken cancellation) =>
        RunAsync("note", new { rows = entries.OrderBy(e => e.Input, StringComparer.Ordinal).Select(e => new { input = e.Input, firstAt = Timestamps.Of(e.FirstAt), properties = PropertiesOf(e) }) }, cancellation);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<LedgerEntry>> ReadDeadLettersAsync(string? document, CancellationToken cancellation) =>
        [.. (await RunAsync("dead-letters", new { document }, cancellation, readOnly: true)).Rows.Select(Read)];

    /// <inheritdoc/>
    public Task DropAsync(IReadOnlyCollection<string> inputs, CancellationToken cancellation) => RunAsync("drop", new { inputs }, cancellation);

    /// <inheritdoc/>
    public Task NoteRunAsync(RunRecord run, CancellationToken cancellation) => RunAsync("note-run", new { id = run.Id, properties = PropertiesOf(run) }, cancellation);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<RunRecord>> ReadRunsAsync(int most, CancellationToken cancellation) =>
        [.. (await RunAsync("runs", new { most }, cancellation, readOnly: true)).Rows.Select(ReadRun)];

    /// <inheritdoc/>
    public async Task<bool> TakeLeaseAsync(Lease lease, DateTimeOffset now, CancellationToken cancellation) =>
        (await RunAsync("take-lease", new { holder = lease.Holder, until = Timestamps.Of(lease.Until), now = Timestamps.Of(now) }, cancellation)).Rows.Count > 0;

    /// <inheritdoc/>
    public Task ReleaseLeaseAsync(string holder, CancellationToken cancellation) => RunAsync("release-lease", new { holder }, cancellation);

    /// <inheritdoc/>
    public async Task<Lease?> ReadLeaseAsync(CancellationToken cancellation) =>
        (await RunAsync("lease", null, cancellation, readOnly: true)).Rows is [[string holder, string until], ..] ? new(holder, Timestamps.Read(until)) : null;

    private Task<QueryAnswer> RunAsync(string script, object? parameters, CancellationToken cancellation, bool readOnly = false) =>
        run(new(CypherScripts.Statement("ledger/" + script), parameters, readOnly), cancellation);

    private static object PropertiesOf(LedgerEntry e) => new
    {
        document = e.Document,
        state = e.State.ToString().ToLowerInvariant(),
        at = Timestamps.Of(e.At),
        run = e.Run,
        contentHash = e.ContentHash,
        extractor = e.Extractor,
        etag = e.ETag,
        lastModified = e.LastModified,
        stage = e.Stage,
        reason = e.Reason,
        content = e.Content,
        attempts = e.Attempts,
    };

    private static object PropertiesOf(RunRecord r) => new
    {
        startedAt = Timestamps.Of(r.StartedAt),
        endedAt = r.EndedAt is { } end ? Timestamps.Of(end) : null,
        version = r.Version,
        command = r.Command,
        outcome = r.Outcome,
        counts = JsonSerializer.Serialize(r.Counts),
    };

    private static LedgerEntry Read(IReadOnlyList<object?> row) =>
        new((string)row[0]!, (string)row[1]!, Enum.Parse<InputState>((string)row[2]!, ignoreCase: true), Timestamps.Read((string)row[4]!))
        {
            FirstAt = Timestamps.Read((string)row[3]!),
            Run = (string?)row[5],
            ContentHash = (string?)row[6],
            Extractor = (string?)row[7],
            ETag = (string?)row[8],
            LastModified = (string?)row[9],
            Stage = (string?)row[10],
            Reason = (string?)row[11],
            Content = (string?)row[12],
            Attempts = (int)(long)row[13]!,
        };

    private static RunRecord ReadRun(IReadOnlyList<object?> row) => new((string)row[0]!, Timestamps.Read((string)row[1]!), (string)row[3]!, (string)row[4]!)
    {
        EndedAt = row[2] is string end ? Timestamps.Read(end) : null,
        Outcome = (string?)row[5],
        Counts = JsonSerializer.Deserialize<RunCounts>((string)row[6]!)!,
    };
}
