using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Xml;
using GraphBuilder.Stores;

namespace GraphBuilder.Export;

/// <summary>Values of properties as text and as JSON.</summary>
internal static class Values
{
    /// <summary>UTF-8 without a byte order mark.</summary>
    public static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>JSON that people can read.</summary>
    public static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>XML that people can read; a carriage return is a character reference, or it would be read as a line feed.</summary>
    public static readonly XmlWriterSettings XmlSettings = new()
    {
        Async = true,
        Encoding = Utf8,
        Indent = true,
        IndentChars = " ",
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
    };

    private static readonly JsonSerializerOptions s_list = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The properties that have a value.</summary>
    public static IEnumerable<(PropertyShape Shape, object Value)> Given(ElementShape shape, IReadOnlyList<object?> values)
    {
        for (var i = 0; i < values.Count; i++)
            if (values[i] is { } value)
                yield return (shape.Properties[i], value);
    }

    /// <summary>The value as text; a list is a JSON array.</summary>
    public static string Text(object value) => value switch
    {
        string text => text,
        bool truth => truth ? "true" : "false",
        double number => Real(number),
        IReadOnlyList<string> list => JsonSerializer.Serialize(list, s_list),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    /// <summary>A number that shows that it is no whole one: 4.0.</summary>
    public static string Real(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().IndexOfAny('.', 'E') < 0 ? text + ".0" : text;
    }

    /// <summary>Writes the value as JSON.</summary>
    public static void Write(Utf8JsonWriter json, object value)
    {
        switch (value)
        {
            case string text: json.WriteStringValue(text); break;
            case bool truth: json.WriteBooleanValue(truth); break;
            case long whole: json.WriteNumberValue(whole); break;
            case double number: json.WriteRawValue(Real(number)); break;
            default:
                json.WriteStartArray();
                foreach (var item in (IReadOnlyList<string>)value)
                    json.WriteStringValue(item);
                json.WriteEndArray();
                break;
        }
    }

    /// <summary>Writes the properties that have a value as fields.</summary>
    public static void WriteFields(Utf8JsonWriter json, ElementShape shape, IReadOnlyList<object?> values)
    {
        foreach (var (property, value) in Given(shape, values))
        {
            json.WritePropertyName(property.Name);
            Write(json, value);
        }
    }

    /// <summary>The text without what XML 1.0 cannot hold (control characters, U+FFFE): each such code unit is U+FFFD, so that offsets stay true.</summary>
    public static string Xml(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (!XmlConvert.IsXmlChar(text[i]) && !char.IsSurrogate(text[i]))
                return string.Concat(text.Select(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c) ? c : '\uFFFD'));
        return text;
    }

    /// <summary>What people call a node.</summary>
    public static string Label(GraphNode node) => node.Shape.Name switch
    {
        "Actor" or "Publisher" => (string)node["name"]!,
        "Article" => node["title"] as string ?? node.Id,
        "Relationship" => (string)node["event"]!,
        "Statement" => (string)node["content"]!,
        _ => node.Id,
    };

    /// <summary>The properties of all shapes, each name once.</summary>
    public static IReadOnlyList<PropertyShape> Union(IEnumerable<ElementShape> shapes) => [.. shapes.SelectMany(s => s.Properties).DistinctBy(p => p.Name)];
}
