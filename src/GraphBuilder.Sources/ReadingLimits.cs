namespace GraphBuilder.Sources;

/// <summary>How large an input may be; whoever exceeds one is told its name.</summary>
public static class ReadingLimits
{
    /// <summary>Longest text of an article, in UTF-16 code units.</summary>
    public const int MaxTextLength = 1_000_000;

    /// <summary>Longest line of JSON Lines, in bytes.</summary>
    public const int MaxLineBytes = 32_000_000;

    /// <summary>Largest document that holds one article (text, HTML, PDF), in bytes.</summary>
    public const int MaxDocumentBytes = 64_000_000;

    /// <summary>Most bytes that one compressed input (gzip, ZIP) may unpack to.</summary>
    public const long MaxUnpackedBytes = 4_000_000_000;

    /// <summary>Most files in a ZIP folder.</summary>
    public const int MaxZipEntries = 10_000;

    /// <summary>Deepest nesting of compressed inputs in each other: a folder of compressed files.</summary>
    public const int MaxPackings = 2;

    /// <summary>Deepest nesting of elements in a web page (browsers stop there as well) or feed.</summary>
    public const int MaxPageDepth = 512;

    /// <summary>Most elements of a web page.</summary>
    public const int MaxPageElements = 50_000;
}
