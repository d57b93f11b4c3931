#if BOLT
using GraphBuilder.Neo4j;
using GraphBuilder.Neo4j.Bolt;

namespace GraphBuilder.Stores.Tests.Neo4j;

/// <summary>The storage contract over Bolt, which <c>NEO4J_TEST_BOLT</c> names (<c>bolt://127.0.0.1:7687</c>), on the same server as the other.</summary>
[Collection(nameof(TestServer)), NeedsServer("NEO4J_TEST_BOLT")]
public sealed class BoltContract : Neo4jStorageContract
{
    protected override Neo4jGraphStore Open() =>
        BoltStore.Open(new(new(Environment.GetEnvironmentVariable("NEO4J_TEST_BOLT")!), TestServer.Options.User, TestServer.Password));
}
#endif
