namespace GraphBuilder;

/// <summary>Finds what a mistyped word was meant to be.</summary>
public static class Nearest
{
    /// <summary>The nearest of the known words, or null where none is near: more than a third of the letters would have to change.</summary>
    public static string? Of(string word, IEnumerable<string> known) =>
        known.Select(k => (Word: k, Distance: Distance(word, k)))
            .Where(k => k.Distance <= Math.Max(1, Math.Max(word.Length, k.Word.Length) / 3))
            .OrderBy(k => k.Distance).ThenBy(k => k.Word, StringComparer.Ordinal)
            .Select(k => k.Word).FirstOrDefault();

    /// <summary>" (did you mean 'word'?)", or nothing.</summary>
    public static string Hint(string word, IEnumerable<string> known) => Of(word, known) is { } near ? $" (did you mean '{near}'?)" : "";

    /// <summary>The hint for a path that does not exist, from the names beside it.</summary>
    public static string InFolderOf(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path));
        if (folder is null || !Directory.Exists(folder))
            return "";
        var near = Of(Path.GetFileName(Path.TrimEndingDirectorySeparator(path)), Directory.EnumerateFileSystemEntries(folder).Select(e => Path.GetFileName(e)!));
        return near is null ? "" : $" (did you mean '{Path.Combine(Path.GetDirectoryName(path) ?? "", near)}'?)";
    }

    /// <summary>Edits between two words, case ignored: insertions, deletions, replacements and swaps of neighbours count one each.</summary>
    public static int Distance(string a, string b)
    {
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            for (var j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    table[i, j] = i + j;
                    continue;
                }
                var cost = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                table[i, j] = Math.Min(table[i - 1, j - 1] + cost, Math.Min(table[i - 1, j], table[i, j - 1]) + 1);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        return table[a.Length, b.Length];
    }

    private static bool Same(char x, char y) => char.ToUpperInvariant(x) == char.ToUpperInvariant(y);
}
