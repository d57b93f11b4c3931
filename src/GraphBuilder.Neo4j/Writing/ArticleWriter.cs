using System.Text.Json;
using GraphBuilder.Model;
using GraphBuilder.Neo4j.Http;
using GraphBuilder.Stores;

namespace GraphBuilder.Neo4j.Writing;

/// <summary>Writes articles, each whole or not at all: one transaction a batch, which is safe to repeat because it says what shall be, not what to add.</summary>
internal sealed class ArticleWriter(ICypherConnection connection, IdentityWriter identity)
{
    private static readonly JsonSerializerOptions s_counts = new(JsonSerializerDefaults.Web);

    private readonly Batches _batches = new();

    /// <summary>Writes new and edited articles, with the identity decisions in force applied, and leaves the others as they are; those that are too large are an <see cref="ArticlesRefusedException"/> in the end.</summary>
    public async Task<WriteSummary> WriteAsync(IngestionRun run, IReadOnlyList<ArticleGraph> articles, CancellationToken cancellation)
    {
        var refused = new Dictionary<ArticleId, string>();
        var written = await WriteAsync(run, articles, refused, cancellation);
        return refused.Count == 0 ? written : throw new ArticlesRefusedException(refused, written);
    }

    /// <summary>Notes the end of a run that wrote something.</summary>
    public Task EndRunAsync(IngestionRun run, DateTimeOffset endedAt, WriteSummary total, CancellationToken cancellation)
    {
        var parameters = new { id = run.Id, endedAt = Timestamps.Of(endedAt), counts = JsonSerializer.Serialize(total, s_counts) };
        return connection.RunAsync(new(CypherScripts.Statement("write/end-run"), parameters), cancellation);
    }

    private async Task<WriteSummary> WriteAsync(IngestionRun run, IReadOnlyList<ArticleGraph> articles, Dictionary<ArticleId, string> refused, CancellationToken cancellation)
    {
        var log = await identity.ReadAsync(cancellation);
        var total = WriteSummary.None;
        foreach (var batch in _batches.Of(articles.Select(log.Apply)))
            total = total.Plus(await WriteBatchAsync(run, batch, refused, cancellation));
        // Whoever decided meanwhile did not see these articles.
        var now = await identity.ReadAsync(cancellation);
        var decided = articles.Where(a => now.Apply(a).GraphHash != log.Apply(a).GraphHash && !refused.ContainsKey(a.Article.Id)).ToList();
        return decided.Count == 0 ? total : total.Plus(await WriteAsync(run, decided, refused, cancellation) with { Added = 0, Edited = 0, Unchanged = 0 });
    }

    private async Task<WriteSummary> WriteBatchAsync(IngestionRun run, IReadOnlyList<ArticleGraph> batch, Dictionary<ArticleId, string> refused, CancellationToken cancellation)
    {
        var ids = batch.Select(a => a.Article.Id.Value);
        var known = Hashes(await connection.RunAsync(new(CypherScripts.Statement("read/known"), new { ids }, ReadOnly: true), cancellation));
        var changed = batch.Where(a => known.GetValueOrDefault(a.Article.Id.Value) != a.GraphHash).ToList();
        var edited = changed.Count(a => known.ContainsKey(a.Article.Id.Value));
        var summary = new WriteSummary(changed.Count - edited, edited, batch.Count - changed.Count, 0, 0);
        if (changed.Count == 0)
            return summary;
        try
        {
            summary = summary.Plus(await connection.TransactAsync(t => WriteAsync(t, run, changed, cancellation), cancellation));
            _batches.Fitted();
            return summary;
        }
        catch (StoreUnavailableException e) when (e.InnerException is QueryFault { Kind: FaultKind.TooLarge } && changed.Count > 1)
        {
            _batches.TooLarge(changed);
            var half = changed.Count / 2;
            var first = await WriteBatchAsync(run, changed[..half], refused, cancellation);
            return first.Plus(await WriteBatchAsync(run, changed[half..], refused, cancellation)).Plus(WriteSummary.None with { Unchanged = summary.Unchanged });
        }
        catch (StoreUnavailableException e) when (e.InnerException is QueryFault { Kind: FaultKind.TooLarge })
        {
            refused[changed[0].Article.Id] = $"is too large for a transaction: {e.Message}";
            return WriteSummary.None with { Unchanged = summary.Unchanged };
        }
    }

    private static async Task<WriteSummary> WriteAsync(Transaction transaction, IngestionRun run, List<ArticleGraph> articles, CancellationToken cancellation)
    {
        var ids = articles.Select(a => a.Article.Id.Value).Order(StringComparer.Ordinal);
        var locked = Hashes(await transaction.RunAsync(new(CypherScripts.Statement("write/lock"), new { ids }), cancellation));
        // A try whose commit was not answered, or another writer, may have done the work already.
        var pending = articles.FindAll(a => locked[a.Article.Id.Value] != a.GraphHash);
        if (pending.Count == 0)
            return WriteSummary.None;
        var steps = new WriteSteps(transaction, run, new(pending, _ => Timestamps.Of(run.StartedAt)));
        await steps.RunAsync([.. pending.Select(a => a.Article.Id.Value).Where(id => locked[id] is not null).Order(StringComparer.Ordinal)], cancellation);
        return new(0, 0, 0, transaction.NodesCreated, transaction.NodesDeleted);
    }

    private static Dictionary<string, string?> Hashes(QueryAnswer answer) => answer.Rows.ToDictionary(r => (string)r[0]!, r => (string?)r[1]);
}
