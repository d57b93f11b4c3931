namespace GraphBuilder.Stores;

/// <summary>
/// What a store remembers of the work besides the graph: what became of every input, what each run did, and who may run now. Both stores keep it beside the graph.
/// An article is noted after it was written, so that a crash in between repeats the write, which then finds the graph as it is.
/// </summary>
public interface ILedger
{
    /// <summary>The entries of these inputs; those that were never noted are left out, and written articles that are no longer in the graph.</summary>
    Task<IReadOnlyDictionary<string, LedgerEntry>> FindAsync(IReadOnlyCollection<string> inputs, CancellationToken cancellation);

    /// <summary>Notes entries, each in the place of the one of the same input, all or none; the time of the first stays.</summary>
    Task NoteAsync(IReadOnlyList<LedgerEntry> entries, CancellationToken cancellation);

    /// <summary>Dead letters: entries whose state is <see cref="InputState.Failed"/>, by document and input; of one document, or of all.</summary>
    Task<IReadOnlyList<LedgerEntry>> ReadDeadLettersAsync(string? document, CancellationToken cancellation);

    /// <summary>Removes entries.</summary>
    Task DropAsync(IReadOnlyCollection<string> inputs, CancellationToken cancellation);

    /// <summary>Notes a run when it begins, as it goes, and when it ends.</summary>
    Task NoteRunAsync(RunRecord run, CancellationToken cancellation);

    /// <summary>The latest runs, the last one first.</summary>
    Task<IReadOnlyList<RunRecord>> ReadRunsAsync(int most, CancellationToken cancellation);

    /// <summary>Takes or renews the lease: true if nobody else holds it at <paramref name="now"/>.</summary>
    Task<bool> TakeLeaseAsync(Lease lease, DateTimeOffset now, CancellationToken cancellation);

    /// <summary>Gives the lease back, if that holder has it.</summary>
    Task ReleaseLeaseAsync(string holder, CancellationToken cancellation);

    /// <summary>The lease as it was last taken; null if it was given back or never taken. It may have run out.</summary>
    Task<Lease?> ReadLeaseAsync(CancellationToken cancellation);
}
