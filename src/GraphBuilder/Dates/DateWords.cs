using System.Globalization;
using System.Text.RegularExpressions;

namespace GraphBuilder.Dates;

/// <summary>The word tables of <c>dates.yaml</c>, and the pattern language over them.</summary>
internal sealed partial class DateWords
{
    private readonly Dictionary<string, Dictionary<string, string>> _tables;
    private readonly Dictionary<string, string> _shapes;

    public DateWords(Dictionary<string, Dictionary<string, string>> tables, Dictionary<string, string> shapes)
    {
        _tables = tables;
        _shapes = new(shapes);
        foreach (var (name, table) in tables)
        {
            // An abbreviation ("Dec" beside "December") may keep its dot.
            bool IsShort(string word) => name is "month" or "weekday"
                && table.Keys.Any(other => other.Length > word.Length && other.StartsWith(word, StringComparison.Ordinal) && table[other] == table[word]);
            var (whole, cut) = (table.Keys.Where(k => !IsShort(k)).Select(Row), table.Keys.Where(IsShort).Select(k => Row(k) + @"\b\.?"));
            _shapes[name] = $@"(?:\b(?<{name}>{string.Join('|', whole.Concat(cut).OrderByDescending(row => row.Length))})(?![a-z]))";
        }

        static string Row(string word) => Regex.Escape(word)
            .Replace(@"\ ", @"\s{1,9}", StringComparison.Ordinal).Replace("'", "['’]", StringComparison.Ordinal).Replace("-", @"[-\s]", StringComparison.Ordinal);
    }

    /// <summary>The row of a table, or null.</summary>
    public string? Row(string table, string word) =>
        _tables.GetValueOrDefault(table) is { } rows ? rows.GetValueOrDefault(Plain(word)) ?? rows.GetValueOrDefault(Plain(word).Replace(' ', '-')) : null;

    /// <summary>The number in a row of a table; of "twenty-five", the sum of its parts.</summary>
    public int? Number(string table, string word)
    {
        if (Row(table, word) is { } row)
            return int.Parse(row, CultureInfo.InvariantCulture);
        var parts = Plain(word).Split(' ', '-').Select(part => Row(table, part)).ToList();
        return parts.Contains(null) ? null : parts.Sum(part => int.Parse(part!, CultureInfo.InvariantCulture));
    }

    /// <summary>The regular expression of a whole expression: <c>{name}</c> filled in, a blank for white space, <c>" ?"</c> for white space or none; whole words only.</summary>
    public Regex Whole(string pattern) => Compile($@"{Before}(?:{Fill(pattern)})(?![\w%]|[-/]\d)");

    /// <summary>The regular expression of what ends where a date begins.</summary>
    public Regex Prefix(string pattern) => Compile($"{Before}(?:{Fill(pattern)})");

    // Not inside a word, a sum of money or a number such as 133-03-03.
    private const string Before = @"(?<![\w$€£]|\d[.,:/]|\d-(?=\d))";

    private static Regex Compile(string pattern) => new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private string Fill(string pattern) => Place().Replace(pattern, place =>
    {
        var shape = Fill(_shapes[place.Groups[1].Value]);
        return place.Groups[2].Length > 0 ? GroupName().Replace(shape, "(?<${1}2>") : shape;
    }).Replace(" ?", @"\s{0,9}", StringComparison.Ordinal).Replace(" ", @"\s{1,9}", StringComparison.Ordinal); // bounded: a lookbehind over a long run of blanks would be quadratic

    private static string Plain(string word) => White().Replace(word.Replace('’', '\''), " ").TrimEnd('.');

    [GeneratedRegex(@"\{([a-z]+)(2?)\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"\(\?<(\w+)>")]
    private static partial Regex GroupName();

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();
}
