namespace GraphBuilder.Sources.Formats;

/// <summary>Formats of inputs; compressed ones (gzip, ZIP) are unpacked before.</summary>
public enum InputFormat
{
    /// <summary>By the document's first bytes, or else by its name.</summary>
    Auto,

    /// <summary>Plain text.</summary>
    Text,

    /// <summary>A web page.</summary>
    Html,

    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>One JSON object a line; an array of them, or objects over several lines, are known by how they begin.</summary>
    Jsonl,

    /// <summary>A table with a line of column names.</summary>
    Csv,

    /// <summary>RSS, Atom, JSON Feed or a news sitemap.</summary>
    Feed,

    /// <summary>An e-mail.</summary>
    Eml,
}
