namespace GraphBuilder.Sources.Formats;

/// <summary>Reads a document into memory, up to <see cref="ReadingLimits.MaxDocumentBytes"/>.</summary>
internal static class WholeDocument
{
    /// <summary>All bytes; an <see cref="UnreadableException"/> if there are too many.</summary>
    public static byte[] Read(Stream content)
    {
        using var copy = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (int read; (read = content.Read(buffer)) > 0;)
        {
            copy.Write(buffer, 0, read);
            if (copy.Length > ReadingLimits.MaxDocumentBytes)
                throw new UnreadableException($"the document is larger than {nameof(ReadingLimits.MaxDocumentBytes)}, {ReadingLimits.MaxDocumentBytes:N0} bytes");
        }
        return copy.ToArray();
    }
}
