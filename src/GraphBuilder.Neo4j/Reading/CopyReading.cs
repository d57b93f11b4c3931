using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using GraphBuilder.Model;
using GraphBuilder.Neo4j.Http;
using GraphBuilder.Stores;
using Row = System.Collections.Generic.IReadOnlyList<object?>;

namespace GraphBuilder.Neo4j.Reading;

/// <summary>Reads which articles there are, which run wrote them last, and what they have added to the graph.</summary>
internal sealed class CopyReading(Func<CypherCall, CancellationToken, Task<QueryAnswer>> read) : ICopySource
{
    // A page of articles is one answer, which is held in memory whole.
    private const int ArticlesPerPage = 64;

    /// <inheritdoc/>
    public async IAsyncEnumerable<StoredVersion> ReadVersionsAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var run in (await RunAsync("read/copy-runs", new { }, cancellation)).Select(RunOf))
        {
            for (var after = ""; ;)
            {
                var rows = await RunAsync("read/copy-versions", new { run = run.Run.Id, startedAt = Timestamps.Of(run.Run.StartedAt), after }, cancellation);
                if (rows.Count == 0)
                    break;
                foreach (var row in rows)
                    yield return new(new((string)row[0]!), (string)row[1]!, run);
                after = (string)rows[^1][0]!;
            }
        }
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<ArticleId, string>> ReadHashesAsync(IReadOnlyList<ArticleId> articles, CancellationToken cancellation)
    {
        var rows = await RunAsync("read/known", new { ids = articles.Select(a => a.Value) }, cancellation);
        return rows.Where(r => r[1] is not null).ToDictionary(r => new ArticleId((string)r[0]!), r => (string)r[1]!);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ArticleGraph>> ReadArticlesAsync(IReadOnlyList<ArticleId> articles, CancellationToken cancellation)
    {
        var graphs = new List<ArticleGraph>(articles.Count);
        foreach (var page in articles.Chunk(ArticlesPerPage))
            graphs.AddRange((await RunAsync("read/graphs", new { ids = page.Select(a => a.Value) }, cancellation)).Select(GraphRow.Read));
        return graphs;
    }

    private async Task<IReadOnlyList<Row>> RunAsync(string script, object parameters, CancellationToken cancellation) =>
        (await read(new(CypherScripts.Statement(script), parameters, ReadOnly: true), cancellation)).Rows;

    private static StoredRun RunOf(Row row) => new(new((string)row[0]!, Instant(row[1])!.Value, (string)row[2]!), Instant(row[3]),
        row[4] is string counts ? JsonSerializer.Deserialize<WriteSummary>(counts, JsonSerializerOptions.Web) : null);

    private static DateTimeOffset? Instant(object? cell) => cell is string text ? DateTimeOffset.Parse(text, CultureInfo.InvariantCulture) : null;
}
