namespace GraphBuilder.Sources.Formats;

/// <summary>How many bytes a compressed input may still unpack to.</summary>
internal sealed class UnpackingBudget
{
    private long _left = ReadingLimits.MaxUnpackedBytes;

    /// <summary>Takes bytes off; an <see cref="UnreadableException"/> names the limit once they are gone.</summary>
    public void Take(int bytes)
    {
        if ((_left -= bytes) < 0)
            throw new UnreadableException($"it unpacks to more than {nameof(ReadingLimits.MaxUnpackedBytes)}, {ReadingLimits.MaxUnpackedBytes:N0} bytes");
    }
}

/// <summary>Reads what comes out of a compressed input, within its budget.</summary>
internal sealed class UnpackedStream(Stream inner, UnpackingBudget budget) : Stream
{
    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        budget.Take(read);
        return read;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
