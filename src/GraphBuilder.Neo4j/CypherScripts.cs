using System.Collections.Concurrent;

namespace GraphBuilder.Neo4j;

/// <summary>The Cypher files of the repository's <c>cypher</c> folder, which are embedded in the program.</summary>
internal static class CypherScripts
{
    private static readonly ConcurrentDictionary<string, string> s_statements = new();

    /// <summary>The statement of a file (<c>write/actors</c>), without the comments and the <c>:param</c> lines above it: the latter are for Neo4j Browser, where a file can be pasted as it is.</summary>
    public static string Statement(string name) => s_statements.GetOrAdd(name, n => string.Join('\n', Read($"cypher/{n}.cypher").Split('\n').SkipWhile(IsHeader)));

    /// <summary>Names of the files in a folder, without the ending, in ordinal order.</summary>
    public static IReadOnlyList<string> In(string folder) =>
        [.. typeof(CypherScripts).Assembly.GetManifestResourceNames().Where(n => n.StartsWith($"cypher/{folder}/", StringComparison.Ordinal))
            .Select(n => Path.GetFileNameWithoutExtension(n)).Order(StringComparer.Ordinal)];

    /// <summary>A whole file, with line feeds as line ends.</summary>
    public static string Read(string path)
    {
        using var stream = typeof(CypherScripts).Assembly.GetManifestResourceStream(path) ?? throw new FileNotFoundException($"{path} is not embedded in the program.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static bool IsHeader(string line) => line.StartsWith("//", StringComparison.Ordinal) || line.StartsWith(":param ", StringComparison.Ordinal) || line.Length == 0;
}
