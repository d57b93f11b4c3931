using System.Globalization;
using System.Text.RegularExpressions;
using GraphBuilder.Model;

namespace GraphBuilder.Sources;

/// <summary>In which order a page or outlet writes day and month in numbers.</summary>
internal enum DayOrder
{
    /// <summary>Nothing tells.</summary>
    Unknown,

    /// <summary>13/12/2022.</summary>
    DayFirst,

    /// <summary>12/13/2022.</summary>
    MonthFirst,
}

/// <summary>
/// Reads times as pages, feeds and mails write them: ISO 8601, RFC 822 and 2822, English month names, Unix seconds, and days in numbers where their order is
/// certain.
/// </summary>
internal static partial class WrittenTime
{
    private static readonly Dictionary<string, string> s_zones = new(StringComparer.OrdinalIgnoreCase)
    {
        ["UT"] = "Z",
        ["UTC"] = "Z",
        ["GMT"] = "Z",
        ["EST"] = "-05:00",
        ["EDT"] = "-04:00",
        ["CST"] = "-06:00",
        ["CDT"] = "-05:00",
        ["MST"] = "-07:00",
        ["MDT"] = "-06:00",
        ["PST"] = "-08:00",
        ["PDT"] = "-07:00",
        ["BST"] = "+01:00",
        ["CET"] = "+01:00",
        ["CEST"] = "+02:00",
        ["EET"] = "+02:00",
        ["EEST"] = "+03:00",
        ["MSK"] = "+03:00",
        ["TRT"] = "+03:00",
    };

    /// <summary>
    /// The time, or null where the text gives none or leaves open which is meant: "05/06/2022" without an <paramref name="order"/> is no day.
    /// </summary>
    public static PublicationTime? Read(string? text, DayOrder order = DayOrder.Unknown)
    {
        text = text?.Trim();
        if (string.IsNullOrEmpty(text))
            return null;
        if (PublicationTime.TryParse(text, out var time))
            return time;
        if (Seconds().Match(text) is { Success: true } seconds)
            return At(DateTimeOffset.FromUnixTimeSeconds(long.Parse(seconds.Groups[1].Value, CultureInfo.InvariantCulture)));
        if (Numbers().Match(text) is { Success: true } numbers)
            return DayOf(numbers, order);
        // The days of the week are often wrong, and not needed.
        text = Zone().Replace(Weekday().Replace(text, ""), z => " " + s_zones.GetValueOrDefault(z.Groups[1].Value, z.Groups[1].Value));
        if (!MonthName().IsMatch(text) && !Iso().IsMatch(text))
            return null;
        if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces, out var instant))
            return null;
        return Clock().IsMatch(text) ? At(instant) : new(DateOnly.FromDateTime(instant.DateTime), null);
    }

    /// <summary>The order that a day in numbers shows by itself.</summary>
    public static DayOrder OrderOf(string text) => Numbers().Match(text) is not { Success: true } numbers ? DayOrder.Unknown
        : int.Parse(numbers.Groups["first"].ValueSpan, CultureInfo.InvariantCulture) > 12 ? DayOrder.DayFirst
        : int.Parse(numbers.Groups["second"].ValueSpan, CultureInfo.InvariantCulture) > 12 ? DayOrder.MonthFirst
        : DayOrder.Unknown;

    private static PublicationTime At(DateTimeOffset instant) => new(DateOnly.FromDateTime(instant.DateTime), instant);

    private static PublicationTime? DayOf(Match numbers, DayOrder order)
    {
        var (first, second) = (numbers.Groups["first"].Value, numbers.Groups["second"].Value);
        // With dots the day always comes first.
        var known = numbers.Groups["dot"].Success
            ? DayOrder.DayFirst : OrderOf(numbers.Value) is var shown and not DayOrder.Unknown ? shown : first == second ? DayOrder.DayFirst : order;
        var (day, month) = known == DayOrder.MonthFirst ? (second, first) : (first, second);
        return known != DayOrder.Unknown
            && DateOnly.TryParseExact($"{numbers.Groups["year"].Value}-{month}-{day}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None,
                out var date)
            ? new(date, null)
            : null;
    }

    // Digits of other scripts are digits to \d, but no numbers to a parser.
    [GeneratedRegex(@"^([0-9]{10})([0-9]{3})?$")]
    private static partial Regex Seconds();

    [GeneratedRegex(@"^\D{0,20}?\b(?<first>[0-9]{1,2})((?<dot>\.)|[/-])(?<second>[0-9]{1,2})[./-](?<year>[0-9]{4})(?![0-9])")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*[,.]?\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Weekday();

    [GeneratedRegex(@"\s\(?([A-Z]{2,4})\)?$")]
    private static partial Regex Zone();

    [GeneratedRegex(@"\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b.*[0-9]{4}|[0-9]{4}.*\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b", RegexOptions.IgnoreCase)]
    private static partial Regex MonthName();

    [GeneratedRegex(@"^[0-9]{4}[-/][0-9]{1,2}[-/][0-9]{1,2}")]
    private static partial Regex Iso();

    [GeneratedRegex(@"[0-9]{1,2}:[0-9]{2}")]
    private static partial Regex Clock();
}
