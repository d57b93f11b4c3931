using GraphBuilder.Identity;
using GraphBuilder.Model;

namespace GraphBuilder.Stores;

/// <summary>
/// Where the graph is kept. Both implementations hold the same graph, answer every named query with the same rows in the same order, and pass one contract test suite.
/// Dead infrastructure is a <see cref="StoreUnavailableException"/> after bounded retries; nothing is ever half-written.
/// </summary>
public interface IGraphStore : ICopySource, IAsyncDisposable
{
    /// <summary>The store as shown to people, without credentials.</summary>
    string Name { get; }

    /// <summary>What the store remembers of the work itself.</summary>
    ILedger Ledger { get; }

    /// <summary>The schema's version and what is pending; changes nothing.</summary>
    Task<SchemaStatus> ReadSchemaAsync(CancellationToken cancellation);

    /// <summary>Applies pending migrations, each once, in order; refuses a store whose schema is newer or whose applied scripts differ from ours.</summary>
    Task<SchemaStatus> ApplySchemaAsync(CancellationToken cancellation);

    /// <summary>
    /// Writes the articles, each whole or not at all: a known article with the same graph hash is left as it is, an edited one loses exactly what it no longer says,
    /// and what has lost its last evidence goes. An actor stays while an article lists it; each listing is a MENTIONED_IN edge (count 0: needed, but not mentioned)
    /// with its <see cref="ActorFacts"/>. Identity decisions in force are applied to what is given. A lone surrogate is stored as U+FFFD, which is one code unit too.
    /// Articles that are too large for the store are an <see cref="ArticlesRefusedException"/>, after all others were written.
    /// </summary>
    Task<WriteSummary> WriteAsync(IngestionRun run, IReadOnlyList<ArticleGraph> articles, CancellationToken cancellation);

    /// <summary>
    /// Keeps an identity decision, or that it is undone, and writes anew the articles that it changes, from what they said when they were read: the store then holds the graph
    /// that it would hold if the decision had always been there, or never. Safe to repeat, which completes what was interrupted. A number that another decision has is refused.
    /// </summary>
    Task<WriteSummary> DecideAsync(IdentityDecision decision, CancellationToken cancellation);

    /// <summary>All identity decisions, undone ones too.</summary>
    Task<IdentityLog> ReadIdentityAsync(CancellationToken cancellation);

    /// <summary>Notes the end of a run that wrote something: when, and what it counted.</summary>
    Task EndRunAsync(IngestionRun run, DateTimeOffset endedAt, WriteSummary total, CancellationToken cancellation);

    /// <summary>Runs a named query of the <see cref="QueryCatalog"/>; actor parameters are ids by now, dates ISO text, numbers digits; an absent one has its default, or is null.</summary>
    Task<QueryResult> QueryAsync(NamedQuery query, IReadOnlyDictionary<string, string?> parameters, CancellationToken cancellation);

    /// <summary>All actors, by id; for looking up names and for <c>actors list</c>.</summary>
    IAsyncEnumerable<StoredActor> ReadActorsAsync(CancellationToken cancellation);

    /// <summary>One node by its id with its properties and its evidence quoted; null where there is none.</summary>
    Task<NodeView?> ReadNodeAsync(string id, CancellationToken cancellation);

    /// <summary>Every stored article with the spans that rest on it, by article id; for <c>verify</c>.</summary>
    IAsyncEnumerable<StoredEvidence> ReadEvidenceAsync(CancellationToken cancellation);

    /// <summary>What each stored article adds to the graph, by article id, as it was read, before identity decisions: written into another store that has the same decisions it gives the same graph.</summary>
    IAsyncEnumerable<ArticleGraph> ReadGraphsAsync(CancellationToken cancellation);

    /// <summary>Opens the graph for reading as nodes, edges and events; for exports.</summary>
    Task<IGraphReader> OpenReaderAsync(CancellationToken cancellation);

    /// <summary>Number of nodes of each label and edges of each type, derived edges left out.</summary>
    Task<IReadOnlyDictionary<string, long>> CountAsync(CancellationToken cancellation);
}
