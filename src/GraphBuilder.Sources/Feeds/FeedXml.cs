using System.Net;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace GraphBuilder.Sources.Feeds;

/// <summary>
/// Parses the XML of feeds: no document type, so that no entity is expanded and nothing fetched; what feeds often get wrong (HTML's entities, bare ampersands,
/// control characters) is mended.
/// </summary>
internal static partial class FeedXml
{
    private static readonly XmlReaderSettings s_settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersFromEntities = 0 };

    /// <summary>The root element; an <see cref="XmlException"/> or <see cref="UnreadableException"/> where there is none.</summary>
    public static XElement Parse(string text)
    {
        // A document type that declares nothing itself (RSS 0.91 has one) is left out; one with entities is refused.
        text = PlainDocumentType().Replace(text.TrimStart(), "", 1);
        if (DocumentType().IsMatch(text))
            throw new UnreadableException("its XML declares entities of its own, which is refused");
        try
        {
            return Load(text);
        }
        catch (XmlException)
        {
            return Load(Mended(text));
        }
    }

    private static XElement Load(string text)
    {
        CheckDepth(text);
        using var reader = XmlReader.Create(new StringReader(text), s_settings);
        return XElement.Load(reader, LoadOptions.PreserveWhitespace);
    }

    // To make a tree takes a time that grows with the square of its depth.
    private static void CheckDepth(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text), s_settings);
        while (reader.Read())
            if (reader.Depth > ReadingLimits.MaxPageDepth)
                throw new UnreadableException($"its XML is nested deeper than {nameof(ReadingLimits.MaxPageDepth)}, {ReadingLimits.MaxPageDepth} elements");
    }

    private static string Mended(string text) =>
        Ampersand().Replace(Forbidden().Replace(text, ""),
            a => WebUtility.HtmlDecode(a.Value) is var plain && plain != a.Value && plain != "&" ? plain : "&amp;" + a.Value[1..]);

    [GeneratedRegex(@"<!DOCTYPE[^\[<>]*>")]
    private static partial Regex PlainDocumentType();

    // Without atomic groups, many comments could be told apart in too many ways to try.
    [GeneratedRegex(@"\A[^<]*(?>(<\?[^>]*>|<!--.*?-->)\s*)*<!DOCTYPE", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex DocumentType();

    [GeneratedRegex(@"&(?!(amp|lt|gt|quot|apos|#[0-9]+|#x[0-9a-fA-F]+);)([A-Za-z][A-Za-z0-9]{1,31};)?")]
    private static partial Regex Ampersand();

    [GeneratedRegex(@"[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]")]
    private static partial Regex Forbidden();
}
