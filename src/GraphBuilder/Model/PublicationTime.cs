using System.Globalization;

namespace GraphBuilder.Model;

/// <summary>When an article was published: a day, or an instant whose day is the one in its own offset.</summary>
public readonly record struct PublicationTime(DateOnly Day, DateTimeOffset? Instant)
{
    /// <summary>Reads an ISO 8601 date or instant; false for anything else.</summary>
    public static bool TryParse(string? text, out PublicationTime time)
    {
        time = default;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            time = new(day, null);
            return true;
        }
        // Day and clock are read apart: "05/06/2022 10:15" is a time too, but nobody knows of which day.
        if (text is not { Length: > 10 } || text[10] is not ('T' or 't' or ' ') || !DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            || !DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant))
            return false;
        time = new(DateOnly.FromDateTime(instant.DateTime), instant);
        return true;
    }

    /// <summary>ISO 8601: <c>2022-12-13</c>, or <c>2022-12-13T10:15:00+03:00</c>.</summary>
    public override string ToString() =>
        Instant?.ToString("yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture) ?? Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
