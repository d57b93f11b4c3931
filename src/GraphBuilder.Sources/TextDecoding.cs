using System.Text;
using UtfUnknown;

namespace GraphBuilder.Sources;

/// <summary>Decodes bytes to text: by byte order mark, by the charset that the document declares, as UTF-8, or by what the bytes look like.</summary>
internal static class TextDecoding
{
    // Text in a wrong encoding, or no text at all, shows by its control characters: real articles have none but line ends and tabs.
    private const double MaxControlShare = 0.005;

    private static readonly (byte[] Mark, Encoding Encoding)[] s_marks =
    [
        ([0xEF, 0xBB, 0xBF], new UTF8Encoding(false, true)),
        ([0xFF, 0xFE, 0, 0], new UTF32Encoding(false, false, true)),
        ([0, 0, 0xFE, 0xFF], new UTF32Encoding(true, false, true)),
        ([0xFF, 0xFE], new UnicodeEncoding(false, false, true)),
        ([0xFE, 0xFF], new UnicodeEncoding(true, false, true)),
    ];

    static TextDecoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The text without its byte order mark; an <see cref="UnreadableException"/> if the bytes are binary or in no encoding that is known.</summary>
    public static string Decode(byte[] bytes, string? declared = null)
    {
        var text = ByMark(bytes) ?? Try(bytes, ByName(declared)) ?? Try(bytes, new UTF8Encoding(false, true)) ?? Try(bytes, ByLooks(bytes));
        if (text is null)
            throw new UnreadableException("the file is binary, or text in an encoding that is not known");
        if (text.Count(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t' or '\f' or '\u0085')) > text.Length * MaxControlShare)
            throw new UnreadableException("the file is binary, not text");
        return text;
    }

    private static string? ByMark(byte[] bytes)
    {
        foreach (var (mark, encoding) in s_marks)
            if (bytes.AsSpan().StartsWith(mark))
                return Try(bytes[mark.Length..], encoding) ?? throw new UnreadableException($"the bytes are not the {encoding.WebName} that their mark promises");
        return null;
    }

    private static string? Try(byte[] bytes, Encoding? encoding)
    {
        try
        {
            return encoding?.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static Encoding? ByName(string? name)
    {
        try
        {
            return name is null ? null : Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Encoding? ByLooks(byte[] bytes) => ByName(CharsetDetector.DetectFromBytes(bytes).Detected?.Encoding?.WebName);
}
