using System.IO.Compression;

namespace GraphBuilder.Sources.Formats;

/// <summary>Unpacks gzip files and ZIP folders as they are read. Nothing is written to disk, so names of ZIP entries lead nowhere.</summary>
internal static class Packing
{
    /// <summary>What is said to whoever gives a document of a word processor.</summary>
    public const string OfficeAdvice = "this is an office document: save it as PDF or text";

    // The first of Microsoft's, the second of OpenDocument and of electronic books.
    private static readonly string[] s_officeParts = ["[Content_Types].xml", "META-INF/manifest.xml", "META-INF/container.xml"];

    /// <summary>The documents inside, in the order of their names; null where the first bytes are those of neither.</summary>
    public static IEnumerable<RawDocument>? Unpack(RawDocument document, ReadOnlySpan<byte> head, Stream content, Stream fromStart) =>
        head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B, 8]) ? [Gunzip(document, fromStart)]
        : head.StartsWith("PK\u0003\u0004"u8) || head.StartsWith("PK\u0005\u0006"u8)
            ? Unzip(document, content.CanSeek ? content : new MemoryStream(WholeDocument.Read(fromStart)))
        : null;

    private static RawDocument Gunzip(RawDocument document, Stream content) => document with
    {
        Name = document.Name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? document.Name[..^3] : document.Name,
        Open = () => new UnpackedStream(new GZipStream(content, CompressionMode.Decompress), new UnpackingBudget()),
    };

    private static IEnumerable<RawDocument> Unzip(RawDocument document, Stream content)
    {
        content.Position = 0;
        using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
        if (zip.Entries.Count > ReadingLimits.MaxZipEntries)
            throw new UnreadableException($"the ZIP folder has more than {nameof(ReadingLimits.MaxZipEntries)}, {ReadingLimits.MaxZipEntries:N0} files");
        if (Array.Exists(s_officeParts, part => zip.GetEntry(part) is not null))
            throw new UnreadableException(OfficeAdvice);
        var budget = new UnpackingBudget();
        foreach (var entry in zip.Entries.Where(IsShown).OrderBy(e => e.FullName, StringComparer.Ordinal))
            yield return new RawDocument($"{document.Name}/{entry.FullName}", () => new UnpackedStream(entry.Open(), budget)) { About = document.About };
    }

    // As in folders on disk, hidden files are no articles; entries that end with a slash are folders.
    private static bool IsShown(ZipArchiveEntry entry) =>
        entry.Name.Length > 0 && !entry.FullName.Split('/', '\\').Any(part => part.StartsWith('.') && part.Trim('.').Length > 0 || part == "__MACOSX");
}
