using GraphBuilder.Neo4j;
using GraphBuilder.Neo4j.Http;

namespace GraphBuilder.Stores.Tests.Neo4j;

/// <summary>The Neo4j server of the tests, whose database they empty: named by <c>NEO4J_TEST_URI</c> and <c>NEO4J_TEST_PASSWORD</c>.</summary>
internal static class TestServer
{
    public static string? Uri { get; } = Environment.GetEnvironmentVariable("NEO4J_TEST_URI");

    public static string? Password { get; } = Environment.GetEnvironmentVariable("NEO4J_TEST_PASSWORD");

    public static Neo4jOptions Options { get; } = new(new(Uri ?? "http://127.0.0.1:7474"), "neo4j", Password);

    /// <summary>A store on the emptied database.</summary>
    public static async Task<Neo4jGraphStore> OpenBareAsync()
    {
        await Options.EmptyAsync();
        return new(Options);
    }

    /// <summary>Removes everything from the database.</summary>
    public static Task EmptyAsync(this Neo4jOptions server) => server.RunAsync("MATCH (n) DETACH DELETE n");

    /// <summary>Runs Cypher past the store.</summary>
    public static async Task<QueryAnswer> RunAsync(this Neo4jOptions server, string cypher, object? parameters = null)
    {
        using var api = new QueryApi(server);
        return await api.RunAsync(new(cypher, parameters), default);
    }
}
