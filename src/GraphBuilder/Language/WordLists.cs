namespace GraphBuilder.Language;

/// <summary>The word lists by which text is cut, from <c>Data/english.words.tsv</c>.</summary>
/// <param name="Abbreviations">Lower case, without the last full stop; a full stop after one ends no sentence.</param>
/// <param name="Starters">Words that start a sentence after an abbreviation with full stops ("U.S. The").</param>
/// <param name="Splits">Words written together, lower case, with the length of their first part (cannot: 3).</param>
internal sealed record WordLists(HashSet<string> Abbreviations, HashSet<string> Starters, Dictionary<string, int> Splits)
{
    /// <summary>Reads the file.</summary>
    public static WordLists Load()
    {
        using var reader = new StreamReader(DataFile.Open("english.words.tsv"));
        var rows = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#')
            .Select(line => line.Split('\t'))
            .ToDictionary(cells => cells[0], cells => cells[1].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return new(
            rows["abbreviation"].ToHashSet(StringComparer.Ordinal),
            rows["starter"].ToHashSet(StringComparer.Ordinal),
            rows["split"].ToDictionary(word => word.Replace("|", "", StringComparison.Ordinal), word => word.IndexOf('|', StringComparison.Ordinal), StringComparer.Ordinal));
    }
}
