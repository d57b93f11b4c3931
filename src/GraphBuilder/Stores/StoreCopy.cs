using System.Runtime.CompilerServices;
using GraphBuilder.Model;

namespace GraphBuilder.Stores;

/// <summary>
/// Copies a store's articles into another, each under the run that brought it, and its identity decisions. What the other holds already, by the hash of its graph, is neither read nor written:
/// a copy that was cut off goes on where it ended, and a later one brings what is new. Articles that only the other store has stay.
/// </summary>
public sealed class StoreCopy(IGraphStore from, IGraphStore to)
{
    private const int Compared = 512;

    // Articles are in memory whole, each up to a million characters long: they are read few at a time, and written together while they are short.
    private const int ReadAtOnce = 32;
    private const int MostArticles = 256;
    private const int MostCharacters = 2_000_000;

    /// <summary>Told of each article that the other store does not take, and why; the others are copied all the same.</summary>
    public Action<ArticleId, string> Refused { get; init; } = (_, _) => { };

    /// <summary>Copies; an <see cref="InvalidOperationException"/> where the stores have decided differently. <paramref name="passed"/> is told the number of articles each time some are done.</summary>
    public async Task<WriteSummary> RunAsync(Action<int> passed, CancellationToken cancellation)
    {
        await CopyIdentityAsync(cancellation).ConfigureAwait(false);
        var total = WriteSummary.None;
        var ended = new HashSet<string>();
        await foreach (var versions in Chunks(from.ReadVersionsAsync(cancellation)))
        {
            var known = await to.ReadHashesAsync(versions.ConvertAll(v => v.Article), cancellation).ConfigureAwait(false);
            var changed = versions.FindAll(v => known.GetValueOrDefault(v.Article) != v.GraphHash);
            total = total.Plus(WriteSummary.None with { Unchanged = versions.Count - changed.Count });
            passed(versions.Count - changed.Count);
            foreach (var versionsOfRun in changed.GroupBy(v => v.Run))
                await foreach (var articles in ReadAsync([.. versionsOfRun.Select(v => v.Article)], cancellation).ConfigureAwait(false))
                {
                    var run = versionsOfRun.Key;
                    total = total.Plus(await WriteAsync(run.Run, articles, cancellation).ConfigureAwait(false));
                    // At once, so that a copy that is cut off leaves no run without its end.
                    if (run is { EndedAt: { } end, Counts: { } counts } && ended.Add(run.Run.Id))
                        await to.EndRunAsync(run.Run, end, counts, cancellation).ConfigureAwait(false);
                    passed(articles.Count);
                }
        }
        return total;
    }

    private async IAsyncEnumerable<List<ArticleGraph>> ReadAsync(IReadOnlyList<ArticleId> ids, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var held = new List<ArticleGraph>();
        foreach (var some in ids.Chunk(ReadAtOnce))
        {
            held.AddRange(await from.ReadArticlesAsync(some, cancellation).ConfigureAwait(false));
            if (held.Count < MostArticles && held.Sum(a => a.Article.Text.Length) < MostCharacters)
                continue;
            yield return held;
            held = [];
        }
        if (held.Count > 0)
            yield return held;
    }

    private async Task<WriteSummary> WriteAsync(IngestionRun run, List<ArticleGraph> articles, CancellationToken cancellation)
    {
        try
        {
            return await to.WriteAsync(run, articles, cancellation).ConfigureAwait(false);
        }
        catch (ArticlesRefusedException some)
        {
            foreach (var (article, reason) in some.Reasons)
                Refused(article, reason);
            return some.Written;
        }
    }

    // First, so that no article is written twice. Articles are read as they were before any decision, and written with those that the other store has.
    private async Task CopyIdentityAsync(CancellationToken cancellation)
    {
        var known = await to.ReadIdentityAsync(cancellation).ConfigureAwait(false);
        foreach (var decision in (await from.ReadIdentityAsync(cancellation).ConfigureAwait(false)).Decisions)
            if (!known.Decisions.Any(d => d.Number == decision.Number && d.DecidedAt == decision.DecidedAt && d.UndoneAt == decision.UndoneAt))
                await to.DecideAsync(decision, cancellation).ConfigureAwait(false);
    }

    private static async IAsyncEnumerable<List<StoredVersion>> Chunks(IAsyncEnumerable<StoredVersion> versions)
    {
        var chunk = new List<StoredVersion>(Compared);
        await foreach (var version in versions.ConfigureAwait(false))
        {
            chunk.Add(version);
            if (chunk.Count < Compared)
                continue;
            yield return chunk;
            chunk = new(Compared);
        }
        if (chunk.Count > 0)
            yield return chunk;
    }
}
