using System.Globalization;

namespace GraphBuilder.Dates;

/// <summary>Days of feasts, from the notation of <c>dates.yaml</c>: <c>12-25</c>, <c>11#4-4</c> (the fourth Thursday of November), <c>easter+1</c>.</summary>
internal static class Feast
{
    /// <summary>The day in a year.</summary>
    public static Period Of(string row, int year)
    {
        if (row.StartsWith("easter", StringComparison.Ordinal))
            return Day(Easter(year).AddDays(int.Parse(row[6..], CultureInfo.InvariantCulture)));
        if (row.Split('#') is not [var month, var rule])
            return row.Split('-') is [var m, var d] ? Day(new(year, Int(m), Int(d))) : throw new FormatException($"dates.yaml: holiday {row}");
        var dash = rule.LastIndexOf('-');
        return Day(NthWeekday(new(year, Int(month), 1), Int(rule[..dash]), Int(rule[(dash + 1)..])));
    }

    /// <summary>The nth Monday (1) … Sunday (7) of a month; −1 is the last.</summary>
    public static DateOnly NthWeekday(DateOnly month, int nth, int weekday)
    {
        var first = month.AddDays((weekday % 7 - (int)month.DayOfWeek + 7) % 7);
        if (nth > 0)
            return first.AddDays((nth - 1) * 7);
        var last = first.AddDays(28);
        return last.Month == month.Month ? last : last.AddDays(-7);
    }

    // Anonymous Gregorian computus (Meeus, Astronomical Algorithms, 1991, chapter 8).
    private static DateOnly Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        var h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        var l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        var m = (a + 11 * h + 22 * l) / 451;
        var n = h + l - 7 * m + 114;
        return new(year, n / 31, n % 31 + 1);
    }

    private static Period Day(DateOnly day) => Period.Of(day, Unit.Day);

    private static int Int(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
