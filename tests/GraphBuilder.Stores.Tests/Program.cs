using GraphBuilder.Neo4j;
using GraphBuilder.Sqlite;
using GraphBuilder.Stores.Tests.Fixture;

namespace GraphBuilder.Stores.Tests;

/// <summary>What the tests run as a process of its own: writes articles into the store of that address, so many from a number on, or for as long as it lives.</summary>
internal static class Program
{
    private const int ArticlesAtOnce = 40;

    private static async Task Main(string[] arguments)
    {
        var address = arguments[0];
        await using IGraphStore store = address.StartsWith("http", StringComparison.Ordinal)
            ? new Neo4jGraphStore(Neo4jOptions.FromEnvironment(address, Environment.GetEnvironmentVariable, insecure: false))
            : new SqliteGraphStore(address);
        await store.ApplySchemaAsync(default);
        if (arguments.Length > 1)
            foreach (var number in Enumerable.Range(Number(1), Number(2)))
                await WriteAsync([number]);
        else
            for (var number = 0; ; number += ArticlesAtOnce)
                await WriteAsync(Enumerable.Range(number, ArticlesAtOnce));

        int Number(int argument) => int.Parse(arguments[argument], System.Globalization.CultureInfo.InvariantCulture);

        Task WriteAsync(IEnumerable<int> numbers) =>
            store.WriteAsync(new("run/1", DateTimeOffset.UnixEpoch, "0.1.0"), [.. numbers.Select(Variants.Number)], default);
    }
}
