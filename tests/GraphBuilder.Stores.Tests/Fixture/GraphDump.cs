using System.Globalization;
using System.Text;
using GraphBuilder.Model;

namespace GraphBuilder.Stores.Tests.Fixture;

/// <summary>Everything that a store gives out about articles, as text: equal graphs give equal dumps.</summary>
internal static class GraphDump
{
    /// <summary>Counts, actors, quotes, and each node of the given articles that the store still holds.</summary>
    public static async Task<string> DumpAsync(this IGraphStore store, IEnumerable<ArticleGraph> everWritten)
    {
        var dump = new StringBuilder();
        foreach (var (name, count) in (await store.CountAsync(default)).OrderBy(c => c.Key, StringComparer.Ordinal))
            dump.AppendLine(CultureInfo.InvariantCulture, $"{name}: {count}");
        await foreach (var actor in store.ReadActorsAsync(default))
            dump.AppendLine(CultureInfo.InvariantCulture, $"{actor.Id} {actor.Name} {actor.Kind} {actor.Country} {Cell(actor.Aliases)} {actor.Articles}");
        await foreach (var article in store.ReadEvidenceAsync(default))
            dump.AppendLine(CultureInfo.InvariantCulture, $"{article.Article} {article.Text} {article.ContentHash} {string.Join("; ", article.Quotes)}");
        foreach (var id in everWritten.SelectMany(IdsOf).Distinct().Order(StringComparer.Ordinal))
            if (await store.ReadNodeAsync(id, default) is { } node)
                dump.AppendLine(Show(node));
        return dump.ToString();
    }

    public static string Show(NodeView node) =>
        $"{node.Id} {node.Label} {string.Join(", ", node.Properties.Select(p => $"{p.Key}={Cell(p.Value)}"))}{string.Concat(node.Evidence.Select(e => $"\n  {e}"))}";

    /// <summary>Rows as text, cells divided by " | "; the number's type shows (2 or 2.0).</summary>
    public static string[] Show(this QueryResult result) => [.. result.Rows.Select(row => string.Join(" | ", row.Select(Cell)))];

    public static string Cell(object? value) => value switch
    {
        null => "-",
        double number => number.ToString("0.0##", CultureInfo.InvariantCulture),
        IReadOnlyList<string> list => $"[{string.Join(", ", list)}]",
        string or long or bool => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        _ => throw new ArgumentException($"A cell holds a {value.GetType()}."),
    };

    private static IEnumerable<string> IdsOf(ArticleGraph graph) =>
        [graph.Article.Id.Value, .. graph.Publisher is { } p ? [p.Id.Value] : Array.Empty<string>(), .. graph.Actors.Select(a => a.Id.Value),
            .. graph.Statements.Select(s => s.Id.Value), .. graph.Relationships.Select(r => r.Id.Value)];
}
