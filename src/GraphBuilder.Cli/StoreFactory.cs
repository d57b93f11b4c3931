using GraphBuilder.Neo4j;
using GraphBuilder.Sqlite;
using GraphBuilder.Stores;

namespace GraphBuilder.Cli;

/// <summary>Opens the store that an address names: a Neo4j server for <c>http(s)://</c> (and for <c>neo4j://</c> and <c>bolt://</c>, where the program was built with Neo4j.Driver), else an SQLite file.</summary>
internal static class StoreFactory
{
    /// <summary>The store; nothing is read or written yet. An address that cannot be used is a <see cref="UsageException"/>.</summary>
    public static IGraphStore Open(string address, bool insecure)
    {
        if (!address.Contains("://", StringComparison.Ordinal))
            return new SqliteGraphStore(address);
        try
        {
            var options = Neo4jOptions.FromEnvironment(address, Environment.GetEnvironmentVariable, insecure);
#if BOLT
            if (options.IsForBolt)
                return GraphBuilder.Neo4j.Bolt.BoltStore.Open(options);
#endif
            return new Neo4jGraphStore(options);
        }
        catch (ArgumentException problem)
        {
            throw new UsageException(problem.Message);
        }
    }
}
