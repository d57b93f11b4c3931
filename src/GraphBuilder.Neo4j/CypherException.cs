namespace GraphBuilder.Neo4j;

/// <summary>Neo4j refuses a statement, and would refuse it again: wrong Cypher, a write where only reading is allowed, a wrong value.</summary>
public sealed class CypherException(string code, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Neo4j's status code (<c>Neo.ClientError.Statement.SyntaxError</c>).</summary>
    public string Code { get; } = code;
}
