using System.Collections.Concurrent;

namespace GraphBuilder.Sqlite;

/// <summary>The SQL that is built into the program: schema scripts, named queries, reads.</summary>
internal static class SqlText
{
    private static readonly ConcurrentDictionary<string, string> s_texts = new();

    /// <summary>The script of that folder and name, without extension.</summary>
    public static string Of(string folder, string name) => s_texts.GetOrAdd($"{folder}.{name}.sql", Load);

    /// <summary>Names of a folder's scripts, without extension, in ordinal order.</summary>
    public static IReadOnlyList<string> Names(string folder)
    {
        var prefix = $"{typeof(SqlText).Namespace}.{folder}.";
        return [.. typeof(SqlText).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(prefix, StringComparison.Ordinal)).Select(n => n[prefix.Length..^".sql".Length]).Order(StringComparer.Ordinal)];
    }

    private static string Load(string file)
    {
        using var stream = typeof(SqlText).Assembly.GetManifestResourceStream($"{typeof(SqlText).Namespace}.{file}")
            ?? throw new InvalidOperationException($"The program holds no SQL named {file}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
