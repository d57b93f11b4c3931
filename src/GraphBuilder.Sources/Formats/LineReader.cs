using System.Buffers;

namespace GraphBuilder.Sources.Formats;

/// <summary>Cuts a stream into lines of bytes without reading it whole; a line over <see cref="ReadingLimits.MaxLineBytes"/> is skipped and marked.</summary>
internal sealed class LineReader(Stream stream)
{
    private readonly byte[] _buffer = new byte[64 * 1024];
    private readonly ArrayBufferWriter<byte> _line = new();
    private int _start;
    private int _end;

    /// <summary>True if the last line was too long, and is therefore cut.</summary>
    public bool TooLong { get; private set; }

    /// <summary>The next line without its end; false at the end of the stream. The bytes are valid until the next call.</summary>
    public bool TryRead(out ReadOnlyMemory<byte> line)
    {
        _line.ResetWrittenCount();
        TooLong = false;
        while (_start < _end || Fill())
        {
            var rest = _buffer.AsSpan(_start, _end - _start);
            var newline = rest.IndexOf((byte)'\n');
            Append(newline < 0 ? rest : rest[..newline]);
            _start += newline < 0 ? rest.Length : newline + 1;
            if (newline >= 0)
                return Finish(out line);
        }
        return Finish(out line) && line.Length > 0;
    }

    private void Append(ReadOnlySpan<byte> part)
    {
        TooLong |= _line.WrittenCount + part.Length > ReadingLimits.MaxLineBytes;
        if (!TooLong)
            _line.Write(part);
    }

    private bool Finish(out ReadOnlyMemory<byte> line)
    {
        line = _line.WrittenMemory;
        if (line.Length > 0 && line.Span[^1] == (byte)'\r')
            line = line[..^1];
        return true;
    }

    private bool Fill()
    {
        _start = 0;
        _end = stream.Read(_buffer);
        return _end > 0;
    }
}
