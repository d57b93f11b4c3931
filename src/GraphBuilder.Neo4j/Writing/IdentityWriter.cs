using GraphBuilder.Identity;
using GraphBuilder.Neo4j.Http;
using GraphBuilder.Neo4j.Reading;
using GraphBuilder.Stores;

namespace GraphBuilder.Neo4j.Writing;

/// <summary>
/// Keeps identity decisions and writes anew the articles that they change: first the decision, then the articles. Whoever writes one meanwhile looks at the decisions again
/// when that is done, so none is missed; what a crash leaves undone, the same decision given again completes.
/// </summary>
internal sealed class IdentityWriter(ICypherConnection connection)
{
    private const int ArticlesPerTransaction = 20;

    /// <summary>All decisions.</summary>
    public async Task<IdentityLog> ReadAsync(CancellationToken cancellation) =>
        LogOf(await RunAsync("read/identity", null, cancellation));

    /// <summary>Keeps the decision and writes anew what it changes.</summary>
    public async Task<WriteSummary> DecideAsync(IdentityDecision decision, CancellationToken cancellation)
    {
        var log = await ReadAsync(cancellation);
        log.Admit(decision);
        var known = log.Decisions.FirstOrDefault(d => d.Number == decision.Number) is { } same ? IdentityJson.Write(same) : null;
        var kept = await RunAsync("write/decision", new { number = decision.Number, decision = IdentityJson.Write(decision), known }, cancellation);
        if (kept.Rows.Count == 0)
            (await ReadAsync(cancellation)).Admit(decision);
        var actors = log.With(decision).Touched(decision).Select(a => a.Value);
        var articles = await RunAsync("read/articles-listing", new { actors }, cancellation);
        var total = WriteSummary.None;
        foreach (var ids in articles.Rows.Select(r => (string)r[0]!).Chunk(ArticlesPerTransaction))
            total = total.Plus(await RewriteAsync(ids, cancellation));
        return total;
    }

    private async Task<WriteSummary> RewriteAsync(string[] ids, CancellationToken cancellation)
    {
        try
        {
            return await connection.TransactAsync(t => RewriteAsync(t, [.. ids.Order(StringComparer.Ordinal)], cancellation), cancellation);
        }
        catch (StoreUnavailableException e) when (e.InnerException is QueryFault { Kind: FaultKind.TooLarge } && ids.Length > 1)
        {
            var half = ids.Length / 2;
            return (await RewriteAsync(ids[..half], cancellation)).Plus(await RewriteAsync(ids[half..], cancellation));
        }
    }

    // The articles are locked before they are read: nobody else changes them meanwhile.
    private static async Task<WriteSummary> RewriteAsync(Transaction transaction, string[] ids, CancellationToken cancellation)
    {
        var locked = (await transaction.RunAsync(new(CypherScripts.Statement("write/lock"), new { ids }), cancellation)).Rows
            .ToDictionary(r => (string)r[0]!, r => (GraphHash: (string?)r[1], RetrievedAt: (string)r[2]!));
        var log = LogOf(await transaction.RunAsync(new(CypherScripts.Statement("read/identity")), cancellation));
        var read = await transaction.RunAsync(new(CypherScripts.Statement("read/graphs"), new { ids }), cancellation);
        var changed = read.Rows.Select(GraphRow.Read).Select(log.Apply).Where(g => g.GraphHash != locked[g.Article.Id.Value].GraphHash).ToList();
        if (changed.Count == 0)
            return WriteSummary.None with { Unchanged = ids.Length };
        var rows = new WriteRows(changed, article => locked[article].RetrievedAt);
        await new WriteSteps(transaction, run: null, rows).RunAsync(rows.ArticleIds, cancellation);
        return new(0, changed.Count, ids.Length - changed.Count, transaction.NodesCreated, transaction.NodesDeleted);
    }

    private static IdentityLog LogOf(QueryAnswer answer) => new(answer.Rows.Select(r => IdentityJson.ReadDecision((string)r[0]!)));

    private Task<QueryAnswer> RunAsync(string script, object? parameters, CancellationToken cancellation) =>
        connection.RunAsync(new(CypherScripts.Statement(script), parameters), cancellation);
}
