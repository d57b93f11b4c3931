using System.Globalization;
using System.Text.RegularExpressions;

namespace GraphBuilder.Worker.Configuration;

/// <summary>
/// Numbers with a unit, as people write them: durations (<c>500ms</c>, <c>20s</c>, <c>5m</c>, <c>1h</c>) and sizes (<c>10MB</c>, decimal as on the box of a
/// disk).
/// </summary>
internal static partial class Quantity
{
    /// <summary>The duration; null if it is none.</summary>
    public static TimeSpan? Duration(string text) => Split(text) is not var (number, unit) ? null : unit switch
    {
        "ms" => TimeSpan.FromMilliseconds(number),
        "s" => TimeSpan.FromSeconds(number),
        "m" => TimeSpan.FromMinutes(number),
        "h" => TimeSpan.FromHours(number),
        _ => null,
    };

    /// <summary>The size in bytes; null if it is none.</summary>
    public static long? Bytes(string text) => Split(text) is not var (number, unit) ? null : unit switch
    {
        "" or "b" => (long)number,
        "kb" => (long)(number * 1e3),
        "mb" => (long)(number * 1e6),
        "gb" => (long)(number * 1e9),
        _ => null,
    };

    private static (double Number, string Unit)? Split(string text) =>
        Form().Match(text) is { Success: true } found
            ? (double.Parse(found.Groups["number"].Value, CultureInfo.InvariantCulture), found.Groups["unit"].Value.ToLowerInvariant())
            : null;

    [GeneratedRegex("""^\s*(?<number>[0-9]{1,9}(?:\.[0-9]{1,3})?)\s*(?<unit>[A-Za-z]*)\s*$""", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
