using System.Globalization;
using System.Text.RegularExpressions;

namespace GraphBuilder.Dates;

/// <summary>The named parts of a matched pattern, as numbers of the word table of that name.</summary>
internal sealed class Captures(Match match, DateWords words)
{
    /// <summary>True if the part was matched.</summary>
    public bool Has(string name) => match.Groups[name].Success;

    /// <summary>The part in lower case; empty if absent.</summary>
    public string Text(string name) => match.Groups[name].Value.ToLowerInvariant();

    /// <summary>The row of the word table that the part names.</summary>
    public string? Row(string name) => words.Row(name.TrimEnd('2'), Text(name));

    /// <summary>The whole number that the part names by digits or word; null if absent.</summary>
    public int? Number(string name) => Quantity(name) is { } number && number == Math.Floor(number) ? (int)number : null;

    /// <summary>The number that the part names by digits or word, fractions included; null if absent or above 9999.</summary>
    public decimal? Quantity(string name)
    {
        if (!Has(name))
            return null;
        var text = Text(name);
        if (!char.IsAsciiDigit(text[0]))
            return words.Number(name.TrimEnd('2'), text);
        return decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) && value <= 9999 ? value : null;
    }

    /// <summary>The unit that the part names.</summary>
    public Unit Unit(string name = "unit") => (Unit)(Number(name) ?? (int)Dates.Unit.Day);

    /// <summary>The year, of two or four digits or spoken ("two thousand and five", "nineteen eighty"); two digits lie within 1930 and 2029.</summary>
    public int? Year => Number("year") ?? (Number("yy") is { } cut ? cut + (cut < 30 ? 2000 : 1900) : SaidYear);

    private int? SaidYear => Has("thousand") ? 2000 + words.Number("number", Text("thousand"))
        : Has("hundreds") ? words.Number("number", Text("hundreds")) * 100 + words.Number("number", Text("tens")) : null;

    /// <summary>The day of the month, by number or ordinal word.</summary>
    public int? Day => Number("day") ?? Number("ordinal");

    /// <summary>The calendar fields that the pattern names.</summary>
    public PartialDate Partial => new(Year, Number("month"), Day, Number("weekday"));
}
