using System.Globalization;

namespace GraphBuilder.Export;

/// <summary>The first and last day of a date as stored: a day, an instant, a week (<c>2022-W50</c>), a month, a year, or <c>start/end</c>.</summary>
internal static class DaySpan
{
    private const string Iso = "yyyy-MM-dd";

    /// <summary>ISO days; null for what is none of these.</summary>
    public static (string First, string Last)? Of(string? date)
    {
        if (date is null)
            return null;
        if (date.Split('/') is [var start, var end])
            return (Of(start), Of(end)) is ({ } a, { } b) ? (a.First, b.Last) : null;
        if (date is [_, _, _, _, '-', 'W', _, _] && int.TryParse(date.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && int.TryParse(date.AsSpan(6), NumberStyles.None, CultureInfo.InvariantCulture, out var week) && year is > 0 and < 9999 && week >= 1
                && week <= ISOWeek.GetWeeksInYear(year))
            return Span(DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday)), d => d.AddDays(6));
        return Exact(date.Length > 10 ? date[..10] : date, Iso) is { } day ? Span(day, d => d)
            : Exact(date, "yyyy-MM") is { } month ? Span(month, m => new(m.Year, m.Month, DateTime.DaysInMonth(m.Year, m.Month)))
            : Exact(date, "yyyy") is { } first ? Span(first, y => new(y.Year, 12, 31))
            : null;
    }

    private static (string, string) Span(DateOnly first, Func<DateOnly, DateOnly> last) => (Text(first), Text(last(first)));

    private static string Text(DateOnly day) => day.ToString(Iso, CultureInfo.InvariantCulture);

    private static DateOnly? Exact(string text, string format) =>
        DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
