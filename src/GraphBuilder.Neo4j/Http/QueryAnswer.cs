using System.Text.Json;

namespace GraphBuilder.Neo4j.Http;

/// <summary>A statement with its parameters: an object whose properties are named as in the statement, or a dictionary.</summary>
internal sealed record CypherCall(string Text, object? Parameters = null, bool ReadOnly = false);

/// <summary>Columns and rows of a statement, and the number of nodes that it created and deleted.</summary>
internal sealed record QueryAnswer(IReadOnlyList<string> Fields, IReadOnlyList<IReadOnlyList<object?>> Rows, long NodesCreated, long NodesDeleted)
{
    /// <summary>The open transaction; null after auto-commit and commit.</summary>
    public string? Transaction { get; private init; }

    /// <summary>Reads an answer's body. An error in it, whatever the HTTP status, is a <see cref="QueryFault"/>; so is the lack of bookmarks and of an open transaction, without which nothing is committed.</summary>
    public static QueryAnswer Read(JsonElement body)
    {
        if (body.TryGetProperty("errors", out var errors) && errors.GetArrayLength() > 0)
            throw QueryFault.Reported(errors[0].GetProperty("code").GetString()!, errors[0].GetProperty("message").GetString()!);
        var transaction = body.TryGetProperty("transaction", out var open) ? open.GetProperty("id").GetString() : null;
        if (transaction is null && !body.TryGetProperty("bookmarks", out _))
            throw QueryFault.Lost(new InvalidDataException("The answer ends without saying that the transaction was committed."));
        var counters = body.TryGetProperty("counters", out var counted) ? counted : default;
        var data = body.TryGetProperty("data", out var given) ? given : default;
        return new(
            data.ValueKind == JsonValueKind.Object ? [.. data.GetProperty("fields").EnumerateArray().Select(f => f.GetString()!)] : [],
            data.ValueKind == JsonValueKind.Object ? [.. data.GetProperty("values").EnumerateArray().Select(ReadRow)] : [],
            Count(counters, "nodesCreated"), Count(counters, "nodesDeleted"))
        { Transaction = transaction };
    }

    private static IReadOnlyList<object?> ReadRow(JsonElement row) => [.. row.EnumerateArray().Select(TypedJson.Read)];

    private static long Count(JsonElement counters, string name) => counters.ValueKind == JsonValueKind.Object ? counters.GetProperty(name).GetInt64() : 0;
}
