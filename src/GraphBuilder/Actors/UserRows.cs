using System.Text.RegularExpressions;

namespace GraphBuilder.Actors;

/// <summary>
/// Reads rows that a user adds to the book: the columns of <c>Data/actors/people.tsv</c>, of which all after the name may be left out from the end.
/// Unlike the shipped files, which a test checks, each row is checked whole when it is read.
/// </summary>
internal static partial class UserRows
{
    private const string Origin = "own";
    private static readonly string[] s_columns = ["kind", "name", "country", "sectors", "wikidata", "wikipedia", "names", "adjectives", "seats", "offices", "origin"];
    private static readonly string[] s_kinds = ["Country", "Person", "Organization", "Group"];

    /// <summary>The rows; empty lines, a header and lines that begin with # are passed over. A malformed row is a <see cref="FormatException"/> with file, line and reason.</summary>
    public static IEnumerable<ActorEntry> Read(string file)
    {
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line) && line[0] != '#' && !line.StartsWith("kind\t", StringComparison.Ordinal))
                yield return Wrong(line.Split('\t')) is { } reason ? throw new FormatException($"{file}, line {number}: {reason}") : Entry(line.Split('\t'));
        }
    }

    private static ActorEntry Entry(string[] given)
    {
        var cells = s_columns.Select((_, i) => i < given.Length ? given[i].Trim() : "").ToArray();
        cells[^1] = cells[^1].Length == 0 ? Origin : cells[^1];
        return new(string.Join('\t', cells));
    }

    private static string? Wrong(string[] cells)
    {
        string Cell(int column) => column < cells.Length ? cells[column].Trim() : "";
        if (cells.Length < 2 || Cell(1).Length == 0)
            return $"a row wants at least a kind and a name, parted by a tab: '{cells[0]}'";
        if (cells.Length > s_columns.Length)
            return $"{cells.Length} columns, where there are {s_columns.Length}: {string.Join(", ", s_columns)}";
        if (!s_kinds.Contains(Cell(0)))
            return $"the kind is one of {string.Join(", ", s_kinds)}, not '{Cell(0)}'";
        if (!Iso().IsMatch(Cell(2)) || (Cell(0) == "Country" && Cell(2).Length == 0))
            return $"the country is an ISO code of three capital letters, not '{Cell(2)}'";
        if (!Sectors().IsMatch(Cell(3)))
            return $"sectors are codes of three capital letters joined by commas, not '{Cell(3)}'";
        if (!Item().IsMatch(Cell(4)))
            return $"the Wikidata item is Q and a number, not '{Cell(4)}'";
        return Cell(9).Length == 0 ? null : Cell(9).Split('|').Select(WrongOffice).FirstOrDefault(reason => reason is not null);
    }

    private static string? WrongOffice(string office)
    {
        try
        {
            var term = OfficeTerm.Parse(office);
            return term.Since > term.Until ? $"the office ends before it begins: '{office}'" : null;
        }
        catch (Exception e) when (e is FormatException or ArgumentOutOfRangeException or OverflowException)
        {
            return $"an office reads code:Title@since..until#SECTORS with days such as 2022-12-13, not '{office}'";
        }
    }

    [GeneratedRegex("^([A-Z]{3})?$")]
    private static partial Regex Iso();

    [GeneratedRegex("^([A-Z]{3}(,[A-Z]{3})*)?$")]
    private static partial Regex Sectors();

    [GeneratedRegex("^(Q[0-9]+)?$")]
    private static partial Regex Item();
}
