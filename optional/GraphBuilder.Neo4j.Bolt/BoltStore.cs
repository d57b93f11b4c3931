namespace GraphBuilder.Neo4j.Bolt;

/// <summary>Opens the graph in a Neo4j database over Bolt, by Neo4j.Driver.</summary>
public static class BoltStore
{
    /// <summary>The store; nothing is read or written yet.</summary>
    public static Neo4jGraphStore Open(Neo4jOptions options, TimeProvider? time = null) =>
        new(options, new BoltConnection(options), time ?? TimeProvider.System);
}
