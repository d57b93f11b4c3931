using GraphBuilder.Neo4j.Http;

namespace GraphBuilder.Neo4j.Writing;

/// <summary>What edited articles have said so far, by ids: each of these may lose its last evidence.</summary>
internal sealed record Touched(IReadOnlyList<string> Actors, IReadOnlyList<string> Relationships, IReadOnlyList<string> Statements, IReadOnlyList<string> Publishers, IReadOnlyList<ActorPair> Pairs)
{
    /// <summary>Nothing: no article was edited.</summary>
    public static readonly Touched Nothing = new([], [], [], [], []);

    /// <summary>Reads the rows of <c>write/touched.cypher</c>.</summary>
    public static Touched Read(QueryAnswer answer) => new(Ids(answer, 0), Ids(answer, 1), Ids(answer, 2), Ids(answer, 3),
        [.. answer.Rows.SelectMany(r => (IEnumerable<object?>)r[4]!).Cast<List<string>>().Select(p => new ActorPair(p[0], p[1])).Distinct()]);

    private static List<string> Ids(QueryAnswer answer, int column) => [.. answer.Rows.SelectMany(r => (IEnumerable<string>)r[column]!).Distinct()];
}

/// <summary>Two actors between whom relationships may have come or gone.</summary>
internal sealed record ActorPair(string Actor, string Recipient);
