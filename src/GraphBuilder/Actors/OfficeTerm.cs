using System.Globalization;

namespace GraphBuilder.Actors;

/// <summary>
/// An office as the book writes it: <c>code:Title@since..until#SECTORS</c>. Dates may be a year or a month: then the term is known to that precision
/// and runs from its first to its last day. Both ends are inclusive, so that two people may hold an office on the day of a change.
/// </summary>
public sealed record OfficeTerm(string Code, string Title, DateOnly? Since, DateOnly? Until, IReadOnlyList<string> Sectors)
{
    /// <summary>True if the office was held on that day.</summary>
    public bool Covers(DateOnly day) => (Since is null || Since <= day) && (Until is null || day <= Until);

    /// <summary>Reads one office; the book is checked by a test, so a malformed one is an error.</summary>
    public static OfficeTerm Parse(string text)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal), at = text.LastIndexOf('@'), hash = text.LastIndexOf('#');
        if (colon < 0 || at < colon || hash < at)
            throw new FormatException($"An office reads code:Title@since..until#SECTORS, not '{text}'.");
        var dates = text[(at + 1)..hash].Split("..");
        return new(text[..colon], text[(colon + 1)..at], Day(dates[0], last: false), Day(dates[^1], last: true), SectorList.Parse(text[(hash + 1)..]));
    }

    private static DateOnly? Day(string text, bool last)
    {
        if (text.Length == 0)
            return null;
        var parts = Array.ConvertAll(text.Split('-'), p => int.Parse(p, CultureInfo.InvariantCulture));
        var month = parts.Length > 1 ? parts[1] : last ? 12 : 1;
        return new(parts[0], month, parts.Length > 2 ? parts[2] : last ? DateTime.DaysInMonth(parts[0], month) : 1);
    }
}

/// <summary>PLOVER sector codes as the data files write them: joined by commas, most specific first.</summary>
internal static class SectorList
{
    public static IReadOnlyList<string> Parse(string text) => text.Length == 0 ? [] : text.Split(',');
}
