using GraphBuilder.Neo4j;
using GraphBuilder.Sqlite;
using GraphBuilder.Stores;

namespace GraphBuilder.Cli;

/// <summary>Opens the store that an address names: a Neo4j server for <c>http(s)://</c>, else an SQLite file.</summary>
internal static class StoreFactory
{
    /// <summary>The store; nothing is read or written yet. An address that cannot be used is a <see cref="UsageException"/>.</summary>
    public static IGraphStore Open(string address, bool insecure)
    {
        if (!address.Contains("://", StringComparison.Ordinal))
            return new SqliteGraphStore(address);
        try
        {
            return new Neo4jGraphStore(Neo4jOptions.FromEnvironment(address, Environment.GetEnvironmentVariable, insecure));
        }
        catch (ArgumentException problem)
        {
            throw new UsageException(problem.Message);
        }
    }
}
