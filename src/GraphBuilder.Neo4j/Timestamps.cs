using System.Globalization;

namespace GraphBuilder.Neo4j;

/// <summary>Instants as stored: ISO 8601 in UTC, to the second.</summary>
internal static class Timestamps
{
    /// <summary><c>2022-12-15T08:00:00Z</c>.</summary>
    public static string Of(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>The instant.</summary>
    public static DateTimeOffset Read(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
