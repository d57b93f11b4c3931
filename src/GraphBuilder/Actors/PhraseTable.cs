namespace GraphBuilder.Actors;

/// <summary>A table of phrases from a TSV file with a header: the folded phrase and the other columns of its row.</summary>
internal sealed class PhraseTable
{
    private readonly Dictionary<string, string[]> _rows = new(StringComparer.Ordinal);

    public static PhraseTable Load(string file)
    {
        var table = new PhraseTable();
        using var reader = new StreamReader(DataFile.Open(file));
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            var fields = line.Split('\t');
            table._rows.TryAdd(NameKey.Of(fields[0]), fields[1..]);
        }
        return table;
    }

    /// <summary>True if the table holds exactly this phrase.</summary>
    public bool Has(string key) => _rows.ContainsKey(key);

    /// <summary>True for the plural of a phrase of the table, also where it holds the plural as well ("protesters").</summary>
    public bool IsPlural(string key) => !Has(key) || Singulars(key).Any(_rows.ContainsKey);

    /// <summary>The columns of a phrase, its last word in the plural or not; null where the table lacks it.</summary>
    public string[]? Find(string key)
    {
        if (_rows.TryGetValue(key, out var row))
            return row;
        foreach (var singular in Singulars(key))
            if (_rows.TryGetValue(singular, out row))
                return row;
        return null;
    }

    private static IEnumerable<string> Singulars(string key)
    {
        if (key.EndsWith("ves", StringComparison.Ordinal))
            yield return key[..^3] + "f";
        if (key.EndsWith("ies", StringComparison.Ordinal))
            yield return key[..^3] + "y";
        if (key.EndsWith("es", StringComparison.Ordinal))
            yield return key[..^2];
        if (key.EndsWith('s'))
            yield return key[..^1];
        if (key.EndsWith("men", StringComparison.Ordinal))
            yield return key[..^3] + "man";
    }
}
