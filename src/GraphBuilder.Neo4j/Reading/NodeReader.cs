using GraphBuilder.Neo4j.Http;
using GraphBuilder.Stores;

namespace GraphBuilder.Neo4j.Reading;

/// <summary>Reads one node by its id: <c>read/LABEL.cypher</c> gives its properties, one a column, and <c>read/quotes.cypher</c> the words behind it.</summary>
internal sealed class NodeReader(Func<CypherCall, CancellationToken, Task<QueryAnswer>> read)
{
    /// <summary>The node with its evidence; null where there is none.</summary>
    public async Task<NodeView?> ReadAsync(string id, CancellationToken cancellation)
    {
        if (LabelOf(id) is not { } label)
            return null;
        var node = await read(new(CypherScripts.Statement("read/" + label.ToLowerInvariant()), new { id }, ReadOnly: true), cancellation);
        if (node.Rows.Count == 0)
            return null;
        var quotes = await read(new(CypherScripts.Statement("read/quotes"), new { id, most = NodeView.MostEvidence }, ReadOnly: true), cancellation);
        return new(id, label, [.. node.Fields.Zip(node.Rows[0], KeyValuePair.Create)], [.. quotes.Rows.Select(QuoteOf)]);
    }

    private static string? LabelOf(string id) => id.Split('/')[0] switch
    {
        "country" or "person" or "organization" or "group" => "Actor",
        "article" => "Article",
        "publisher" => "Publisher",
        "statement" => "Statement",
        "relationship" => "Relationship",
        _ => null,
    };

    private static QuotedEvidence QuoteOf(IReadOnlyList<object?> row) =>
        new(new((string)row[0]!), (string?)row[1], (string?)row[2], (string?)row[3], (int)(long)row[4]!, (int)(long)row[5]!, (string)row[6]!, (string?)row[7]);
}
