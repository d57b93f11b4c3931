using System.Text;
using System.Text.Json;

namespace GraphBuilder.Sources.Formats;

/// <summary>Reads JSON Lines as the stream goes; a line that is wrong does not stop the others.</summary>
public static class JsonLines
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>
    /// What <paramref name="parse"/> makes of each line, or the dead letter that it becomes; empty lines are left out. <paramref name="parse"/> may throw
    /// <see cref="JsonException"/> and <see cref="UnreadableException"/>.
    /// </summary>
    public static IEnumerable<(T? Value, DeadLetter? Letter)> Read<T>(string name, Stream content, Func<string, T> parse)
        where T : class
    {
        var lines = new LineReader(content);
        for (var number = 1; lines.TryRead(out var line); number++)
        {
            if (number == 1 && line.Span.StartsWith(Encoding.UTF8.Preamble))
                line = line[Encoding.UTF8.Preamble.Length..];
            if (lines.TooLong)
                yield return (null, new(name, number, $"the line is longer than {nameof(ReadingLimits.MaxLineBytes)}, {ReadingLimits.MaxLineBytes:N0} bytes",
                    null));
            else if (!line.Span.Trim(" \t"u8).IsEmpty)
                yield return ReadLine(name, number, line, parse);
        }
    }

    private static (T? Value, DeadLetter? Letter) ReadLine<T>(string name, int number, ReadOnlyMemory<byte> bytes, Func<string, T> parse)
        where T : class
    {
        string reason;
        try
        {
            return (parse(s_utf8.GetString(bytes.Span)), null);
        }
        catch (DecoderFallbackException)
        {
            reason = "the line is not UTF-8";
        }
        catch (JsonException problem)
        {
            reason = $"not JSON (byte {problem.BytePositionInLine + 1})";
        }
        catch (UnreadableException problem)
        {
            reason = problem.Message;
        }
        return (null, new(name, number, reason, Encoding.UTF8.GetString(bytes.Span)));
    }
}
