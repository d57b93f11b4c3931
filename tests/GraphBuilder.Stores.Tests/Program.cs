using GraphBuilder.Sqlite;
using GraphBuilder.Stores.Tests.Fixture;

namespace GraphBuilder.Stores.Tests;

/// <summary>What the tests run as a process of its own, to kill it: writes articles into the store of that path for as long as it lives.</summary>
internal static class Program
{
    private static async Task Main(string[] arguments)
    {
        await using var store = new SqliteGraphStore(arguments[0]);
        await store.ApplySchemaAsync(default);
        for (var number = 0; ; number += 40)
            await store.WriteAsync(new("run/1", DateTimeOffset.UnixEpoch, "0.1.0"), [.. Enumerable.Range(number, 40).Select(Variants.Number)], default);
    }
}
