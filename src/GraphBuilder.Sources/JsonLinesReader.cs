using System.Text;
using System.Text.Json;

namespace GraphBuilder.Sources;

/// <summary>Reads one article a line (<c>extract</c>'s input in the documentation) as the stream goes; a line that is wrong does not stop the others.</summary>
public sealed class JsonLinesReader : IArticleReader
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <inheritdoc/>
    public IEnumerable<ReadOutcome> Read(RawDocument document, Stream content)
    {
        var lines = new LineReader(content);
        for (var number = 1; lines.TryRead(out var line); number++)
        {
            if (number == 1 && line.Span.StartsWith(Encoding.UTF8.Preamble))
                line = line[Encoding.UTF8.Preamble.Length..];
            if (lines.TooLong)
                yield return Failed(document, number, $"the line is longer than {nameof(ReadingLimits.MaxLineBytes)}, {ReadingLimits.MaxLineBytes:N0} bytes", null);
            else if (!line.Span.Trim(" \t"u8).IsEmpty)
                yield return ReadLine(document, number, line);
        }
    }

    private static ReadOutcome ReadLine(RawDocument document, int number, ReadOnlyMemory<byte> bytes)
    {
        var line = Encoding.UTF8.GetString(bytes.Span);
        try
        {
            return new ReadOutcome.Read(JsonArticle.Parse(s_utf8.GetString(bytes.Span)));
        }
        catch (DecoderFallbackException)
        {
            return Failed(document, number, "the line is not UTF-8", line);
        }
        catch (JsonException problem)
        {
            return Failed(document, number, $"not JSON (byte {problem.BytePositionInLine + 1})", line);
        }
        catch (UnreadableException problem)
        {
            return Failed(document, number, problem.Message, line);
        }
    }

    private static ReadOutcome.Failed Failed(RawDocument document, int number, string reason, string? line) =>
        new(new DeadLetter(document.Name, number, reason, line));
}
