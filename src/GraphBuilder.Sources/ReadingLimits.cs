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

    /// <summary>Deepest nesting of elements in a web page (browsers stop there as well).</summary>
    public const int MaxPageDepth = 512;

    /// <summary>Most elements of a web page.</summary>
    public const int MaxPageElements = 50_000;
}
