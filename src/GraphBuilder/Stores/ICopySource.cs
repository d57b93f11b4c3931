using GraphBuilder.Model;

namespace GraphBuilder.Stores;

/// <summary>Reads articles back as they were written, for another store.</summary>
public interface ICopySource
{
    /// <summary>Every article under the run that wrote it last, by time of the run and by article.</summary>
    IAsyncEnumerable<StoredVersion> ReadVersionsAsync(CancellationToken cancellation);

    /// <summary>The graph hashes of those of the articles that are stored.</summary>
    Task<IReadOnlyDictionary<ArticleId, string>> ReadHashesAsync(IReadOnlyList<ArticleId> articles, CancellationToken cancellation);

    /// <summary>What those of the articles that are stored add to the graph, as in <see cref="IGraphStore.ReadGraphsAsync"/>.</summary>
    Task<IReadOnlyList<ArticleGraph>> ReadArticlesAsync(IReadOnlyList<ArticleId> articles, CancellationToken cancellation);
}

/// <summary>A stored article, the hash of its graph, and the run that wrote it last.</summary>
public sealed record StoredVersion(ArticleId Article, string GraphHash, StoredRun Run);

/// <summary>A run as stored; without an end where it goes on or was cut off.</summary>
public sealed record StoredRun(IngestionRun Run, DateTimeOffset? EndedAt, WriteSummary? Counts);
