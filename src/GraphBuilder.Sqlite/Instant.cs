using System.Globalization;

namespace GraphBuilder.Sqlite;

/// <summary>Instants as they stand in columns: UTC, to the second.</summary>
internal static class Instant
{
    public static string Of(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    public static DateTimeOffset Read(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
