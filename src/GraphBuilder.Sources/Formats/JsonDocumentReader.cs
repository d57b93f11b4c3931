using System.Text;
using System.Text.Json;

namespace GraphBuilder.Sources.Formats;

/// <summary>Reads JSON that is not one object a line: an array of articles, or articles over several lines each, all in the input shape of <c>extract</c>.</summary>
public sealed class JsonDocumentReader : IArticleReader
{
    /// <summary>True if what begins with these bytes is such a document: an array, a brace alone on its line, or text in UTF-16.</summary>
    public static bool Reads(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith(Encoding.Unicode.Preamble) || head.StartsWith(Encoding.BigEndianUnicode.Preamble))
            return true;
        var start = (head.StartsWith(Encoding.UTF8.Preamble) ? head[Encoding.UTF8.Preamble.Length..] : head).TrimStart(" \t\r\n"u8);
        return start.StartsWith("["u8) ? start[1..].TrimStart(" \t\r\n"u8) is [(byte)'{' or (byte)']', ..]
            : start.StartsWith("{"u8) && start[1..].TrimStart(" \t\r"u8).StartsWith("\n"u8);
    }

    /// <inheritdoc/>
    public IEnumerable<ReadOutcome> Read(RawDocument document, Stream content)
    {
        var (values, damage) = Values(Encoding.UTF8.GetBytes(TextDecoding.Decode(WholeDocument.Read(content), document.Charset)));
        foreach (var value in values)
            yield return OutcomeOf(document.Name, value);
        if (damage is not null)
            yield return new ReadOutcome.Failed(new(document.Name, null, damage, null));
    }

    // Elements of arrays and what stands alone, up to the place where it is no JSON.
    private static (List<string> Values, string? Damage) Values(byte[] json)
    {
        var values = new List<string>();
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { AllowMultipleValues = true });
        try
        {
            while (reader.Read())
                if (reader.CurrentDepth > 0 || reader.TokenType is not (JsonTokenType.StartArray or JsonTokenType.EndArray))
                    values.Add(JsonElement.ParseValue(ref reader).GetRawText());
            return (values, null);
        }
        catch (JsonException problem)
        {
            return (values, $"not JSON (line {problem.LineNumber + 1}, byte {problem.BytePositionInLine + 1})");
        }
    }

    private static ReadOutcome OutcomeOf(string name, string value)
    {
        try
        {
            return new ReadOutcome.Read(JsonArticle.Parse(value));
        }
        catch (UnreadableException problem)
        {
            return new ReadOutcome.Failed(new(name, null, problem.Message, value));
        }
    }
}
