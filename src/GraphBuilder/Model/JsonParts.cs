using System.Text.Json;

namespace GraphBuilder.Model;

/// <summary>The words by which enumeration values go in JSON, stores and queries: lower case.</summary>
public static class JsonWords
{
    /// <summary>The lower-case name of a value: <c>affirmed</c>, <c>indirect</c>, <c>daterange</c>.</summary>
    public static string Of<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>The value that a word stands for.</summary>
    public static T Read<T>(string word) where T : struct, Enum => Enum.Parse<T>(word, ignoreCase: true);
}

/// <summary>The small shapes that the extraction's JSON is made of; null and empty values write nothing.</summary>
internal static class JsonParts
{
    public static void WriteText(this Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            json.WriteString(name, value);
    }

    /// <summary>A probability with three decimals.</summary>
    public static void WriteShare(this Utf8JsonWriter json, string name, double value) => json.WriteNumber(name, Math.Round((decimal)value, 3));

    public static void WriteSpan(this Utf8JsonWriter json, Span span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }

    public static void WriteSpan(this Utf8JsonWriter json, string name, Span span)
    {
        json.WriteStartObject(name);
        json.WriteSpan(span);
        json.WriteEndObject();
    }

    public static void WriteReference(this Utf8JsonWriter json, string name, string idName, ActorReference? reference)
    {
        if (reference is null)
            return;
        json.WriteStartObject(name);
        json.WriteText(idName, reference.Actor?.Id.Value);
        json.WriteSpan(reference.Span);
        json.WriteEndObject();
    }

    public static void WriteDay(this Utf8JsonWriter json, string name, DateMention? date)
    {
        if (date is null)
            return;
        json.WriteStartObject(name);
        json.WriteText("value", date.Value);
        json.WriteSpan(date.Span);
        json.WriteEndObject();
    }

    public static void WritePlace(this Utf8JsonWriter json, string name, PlaceMention? place)
    {
        if (place is null)
            return;
        json.WriteStartObject(name);
        json.WriteText("name", place.Name);
        json.WriteSpan(place.Span);
        json.WriteEndObject();
    }

    public static void WriteList<T>(this Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        if (items.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    public static void WriteStrings(this Utf8JsonWriter json, string name, IReadOnlyList<string> items)
    {
        if (items.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (var item in items)
            json.WriteStringValue(item);
        json.WriteEndArray();
    }
}
