using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using UtfUnknown;

namespace GraphBuilder.Sources.Formats;

/// <summary>Decodes bytes to text: by byte order mark, by the charset that the document declares, as UTF-8, or by what the bytes look like.</summary>
internal static partial class TextDecoding
{
    // Text in a wrong encoding, or no text at all, shows by its control characters: real articles have none but line ends and tabs.
    private const double MaxControlShare = 0.005;

    private const int DeclarationWithin = 4096;
    private const int HeadSize = 256 * 1024;

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly (byte[] Mark, Encoding Encoding)[] s_marks =
    [
        ([0xEF, 0xBB, 0xBF], s_utf8),
        ([0xFF, 0xFE, 0, 0], new UTF32Encoding(false, false, true)),
        ([0, 0, 0xFE, 0xFF], new UTF32Encoding(true, false, true)),
        ([0xFF, 0xFE], new UnicodeEncoding(false, false, true)),
        ([0xFE, 0xFF], new UnicodeEncoding(true, false, true)),
    ];

    static TextDecoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>
    /// The text without its byte order mark; an <see cref="UnreadableException"/> if the bytes are binary or in no encoding that is known.
    /// <paramref name="charset"/> is what the server says, <paramref name="declaration"/> finds what the document says of itself; where they are wrong, UTF-8
    /// shows by itself.
    /// </summary>
    public static string Decode(byte[] bytes, string? charset = null, Regex? declaration = null)
    {
        var text = ByMark(bytes) ?? (IsUtf8(bytes) ? Encoding.UTF8.GetString(bytes) : null)
            ?? Try(bytes, ByName(charset)) ?? Try(bytes, ByName(Declared(bytes, declaration))) ?? Try(bytes, s_utf8) ?? Try(bytes, ByLooks(bytes));
        if (text is null)
            throw new UnreadableException("the file is binary, or text in an encoding that is not known");
        if (text.Count(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t' or '\f' or '\u0085')) > text.Length * MaxControlShare)
            throw new UnreadableException("the file is binary, not text");
        return text;
    }

    /// <summary>A reader of the text, whose encoding is told by the first lines, so that a long table need not be read whole.</summary>
    public static StreamReader Open(Stream content, string? charset = null)
    {
        var pipe = PipeReader.Create(content);
        var buffer = pipe.ReadAtLeastAsync(HeadSize).AsTask().GetAwaiter().GetResult().Buffer;
        var head = buffer.ToArray();
        pipe.AdvanceTo(buffer.Start);
        // Cut at a line's end, which is no part of a letter in any encoding without a mark.
        var lines = head.Length >= HeadSize && Array.LastIndexOf(head, (byte)'\n') is var end and > 0 ? head[..end] : head;
        var encoding = IsUtf8(lines) || HasMark(head)
            ? s_utf8 : ByName(charset) ?? (Utf8.IsValid(lines) ? s_utf8 : null) ?? ByLooks(lines)
                ?? throw new UnreadableException("the file is binary, or text in an encoding that is not known");
        return new StreamReader(pipe.AsStream(), encoding, detectEncodingFromByteOrderMarks: true);
    }

    private static bool HasMark(byte[] bytes) => Array.Exists(s_marks, m => bytes.AsSpan().StartsWith(m.Mark));

    private static string? ByMark(byte[] bytes)
    {
        foreach (var (mark, encoding) in s_marks)
            if (bytes.AsSpan().StartsWith(mark))
                return Try(bytes[mark.Length..], encoding)
                    ?? throw new UnreadableException($"the bytes are not the {encoding.WebName} that their mark promises");
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

    // Text in another encoding is by chance valid UTF-8 only where it is ASCII; ISO 2022 is ASCII with escapes, so there a charset that is named goes before.
    private static bool IsUtf8(byte[] bytes) => !bytes.AsSpan().Contains((byte)0x1B) && Utf8.IsValid(bytes);

    private static string? Declared(byte[] bytes, Regex? declaration) =>
        declaration?.Match(Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, DeclarationWithin))) is { Success: true } found
            ? found.Groups["name"].Value : null;

    private static Encoding? ByLooks(byte[] bytes) => ByName(CharsetDetector.DetectFromBytes(bytes).Detected?.Encoding?.WebName);

    /// <summary>Where a web page names its charset.</summary>
    [GeneratedRegex("<meta[^>]{0,200}charset\\s*=\\s*[\"']?(?<name>[A-Za-z0-9_.:-]+)", RegexOptions.IgnoreCase)]
    public static partial Regex HtmlCharset { get; }

    /// <summary>Where XML names its encoding.</summary>
    [GeneratedRegex("^\\s*<\\?xml[^>]{0,200}encoding\\s*=\\s*[\"'](?<name>[A-Za-z0-9_.:-]+)")]
    public static partial Regex XmlEncoding { get; }
}
