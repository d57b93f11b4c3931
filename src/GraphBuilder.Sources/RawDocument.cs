namespace GraphBuilder.Sources;

/// <summary>An input before it is read as articles: its name as people know it, and how to open its bytes (once).</summary>
public sealed record RawDocument(string Name, Func<Stream> Open)
{
    /// <summary>Address it was fetched from.</summary>
    public string? Url { get; init; }

    /// <summary>Media type that the server named.</summary>
    public string? MediaType { get; init; }

    /// <summary>Character set that the server named.</summary>
    public string? Charset { get; init; }

    /// <summary>What a feed or an envelope says of the article inside, for what the article does not say itself.</summary>
    public ArticleDefaults? About { get; init; }

    /// <summary>Standard input, whose name on the command line is <c>-</c>.</summary>
    public static RawDocument StandardInput { get; } = new("standard input", Console.OpenStandardInput);

    /// <summary>The file of that path.</summary>
    public static RawDocument File(string path) => new(path, () => System.IO.File.OpenRead(path));
}
