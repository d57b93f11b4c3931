using System.Globalization;
using GraphBuilder.Model;

namespace GraphBuilder.Graph;

/// <summary>The day under which a relationship is filed: the event's own date where the text gives one, else the day of publication.</summary>
internal static class EventDay
{
    private const string PublishedPrecision = "published";

    /// <summary>An ISO day, month or year, and its precision: day, month, year, range (the first day of it) or published.</summary>
    public static (string? Date, string Precision) Of(DateMention? occurredOn, PublicationTime? published)
    {
        var own = occurredOn?.Value is { } value ? Read(value) : null;
        return own ?? (published?.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), PublishedPrecision);
    }

    private static (string?, string)? Read(string value)
    {
        if (value.Split('/') is [var start, _])
            return Read(start) is (var first, _) ? (first, "range") : null;
        if (value.Length > 10 && value[10] == 'T')
            value = value[..10];
        if (IsDate(value, "yyyy-MM-dd"))
            return (value, "day");
        if (IsDate(value, "yyyy-MM"))
            return (value, "month");
        if (value is [_, _, _, _, '-', 'W', _, _] && int.TryParse(value.AsSpan(0, 4), out var year) && int.TryParse(value.AsSpan(6), out var week)
            && year > 0 && week >= 1 && week <= ISOWeek.GetWeeksInYear(year))
            return (ISOWeek.ToDateTime(year, week, DayOfWeek.Monday).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "range");
        return IsDate(value, "yyyy") ? (value, "year") : null;
    }

    private static bool IsDate(string value, string format) =>
        DateOnly.TryParseExact(value, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
