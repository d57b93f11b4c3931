using System.Globalization;
using GraphBuilder.Model;

namespace GraphBuilder.Cli.Options;

/// <summary>The day that a person or a file gives for looking up offices: ISO 8601, "today", "12 April 2022" or "April 12, 2022". Forms in which day and month can be confused are refused.</summary>
internal static class OnDay
{
    private static readonly string[] s_formats = ["d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "MMMM d yyyy"];

    /// <summary>Reads the day; false for anything else. Nothing given means today.</summary>
    public static bool TryParse(string? given, TimeProvider clock, out DateOnly day)
    {
        if (PublicationTime.TryParse(given, out var time))
        {
            day = time.Day;
            return true;
        }
        if (string.IsNullOrWhiteSpace(given) || given.Trim().Equals("today", StringComparison.OrdinalIgnoreCase))
        {
            day = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
            return true;
        }
        return DateOnly.TryParseExact(given.Trim(), s_formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
    }
}
