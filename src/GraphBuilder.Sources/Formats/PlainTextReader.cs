using GraphBuilder.Model;

namespace GraphBuilder.Sources.Formats;

/// <summary>
/// Reads a text file as one article; a short first line that stands apart is its title, and stays part of the text, so that offsets are those of the file.
/// </summary>
public sealed class PlainTextReader : WholeDocumentReader
{
    private const int LongestTitle = 200;

    /// <inheritdoc/>
    private protected override Article Parse(RawDocument document, byte[] bytes)
    {
        var text = TextDecoding.Decode(bytes, document.Charset);
        return new Article { Text = text, Label = document.Name, Url = document.Url, Title = TitleOf(text) };
    }

    private static string? TitleOf(string text)
    {
        var lines = new StringReader(text);
        var first = lines.ReadLine()?.Trim();
        return first is { Length: > 0 and <= LongestTitle } && first[^1] != '.' && string.IsNullOrWhiteSpace(lines.ReadLine()) && lines.Peek() >= 0
            ? first : null;
    }
}
