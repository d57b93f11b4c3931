using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GraphBuilder.Neo4j.Http;

/// <summary>
/// Values on their way to Neo4j and back. Answers are typed JSON (<c>{"$type":"Float","_value":"1.0"}</c>), in which a number keeps its type; parameters are plain JSON, which is a third as long,
/// and the server reads it in half the time: there a number is a Float by its point or exponent.
/// </summary>
internal static class TypedJson
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> s_properties = new();
    private static readonly JsonSerializerOptions s_readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes null, string, bool, int, long, double, a dictionary with text keys, a sequence, or an object by its public properties under their own names.</summary>
    public static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case string text: json.WriteStringValue(text); break;
            case bool truth: json.WriteBooleanValue(truth); break;
            case int number: json.WriteNumberValue(number); break;
            case long number: json.WriteNumberValue(number); break;
            case double number: json.WriteRawValue(Real(number)); break;
            case IEnumerable list when !IsMap(list): WriteItems(json, list); break;
            default: WriteFields(json, FieldsOf(value)); break;
        }
    }

    /// <summary>Writes parameters: an object, empty for null.</summary>
    public static void WriteParameters(Utf8JsonWriter json, object? parameters) => WriteFields(json, FieldsOf(parameters));

    /// <summary>The fields of a map, or the public properties of an object under their own names; none of null.</summary>
    public static IEnumerable<KeyValuePair<string, object?>> FieldsOf(object? value) => value switch
    {
        null => [],
        IEnumerable<KeyValuePair<string, object?>> map => map,
        IEnumerable<KeyValuePair<string, string?>> map => map.Select(p => KeyValuePair.Create(p.Key, (object?)p.Value)),
        _ => s_properties.GetOrAdd(value.GetType(), t => t.GetProperties()).Select(p => KeyValuePair.Create(p.Name, p.GetValue(value))),
    };

    /// <summary>Reads a typed value as null, string, bool, long, double, a list of these, or a dictionary (a map, a node, an edge); a date, a point and their like as text.</summary>
    public static object? Read(JsonElement tagged)
    {
        var value = tagged.GetProperty("_value");
        return tagged.GetProperty("$type").GetString() switch
        {
            "Null" => null,
            "Boolean" => value.GetBoolean(),
            "Integer" => long.Parse(value.GetString()!, CultureInfo.InvariantCulture),
            "Float" => double.Parse(value.GetString()!, CultureInfo.InvariantCulture),
            "List" or "Path" => ReadList([.. value.EnumerateArray().Select(Read)]),
            "Map" => value.EnumerateObject().ToDictionary(p => p.Name, p => Read(p.Value)),
            "Node" => new Dictionary<string, object?> { ["labels"] = value.GetProperty("_labels").EnumerateArray().Select(l => l.GetString()).ToList(), ["properties"] = ReadProperties(value) },
            "Relationship" => new Dictionary<string, object?> { ["type"] = value.GetProperty("_type").GetString(), ["properties"] = ReadProperties(value) },
            _ => value.ToString(),
        };
    }

    /// <summary>True of a dictionary with text keys, which is a sequence too.</summary>
    public static bool IsMap(IEnumerable value) => value is IEnumerable<KeyValuePair<string, object?>> or IEnumerable<KeyValuePair<string, string?>>;

    /// <summary>The value as a cell of a query's result: null, string, bool, long, double or a list of strings; other lists and maps as JSON.</summary>
    public static object? Flatten(object? value) => value is null or string or bool or long or double or IReadOnlyList<string> ? value : JsonSerializer.Serialize(value, s_readable);

    private static Dictionary<string, object?> ReadProperties(JsonElement element) => element.GetProperty("_properties").EnumerateObject().ToDictionary(p => p.Name, p => Read(p.Value));

    /// <summary>A list as the store gives it: of texts where all are.</summary>
    public static object ReadList(List<object?> items) => items.TrueForAll(i => i is string) ? items.ConvertAll(i => (string)i!) : items;

    private static string Real(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().IndexOfAny('.', 'E') < 0 ? text + ".0" : text;
    }

    private static void WriteFields(Utf8JsonWriter json, IEnumerable<KeyValuePair<string, object?>> fields)
    {
        json.WriteStartObject();
        foreach (var (name, value) in fields)
        {
            json.WritePropertyName(name);
            Write(json, value);
        }
        json.WriteEndObject();
    }

    private static void WriteItems(Utf8JsonWriter json, IEnumerable items)
    {
        json.WriteStartArray();
        foreach (var item in items)
            Write(json, item);
        json.WriteEndArray();
    }
}
