namespace GraphBuilder.Sources;

/// <summary>Where an article's way ended.</summary>
public enum Stage
{
    /// <summary>It could not be fetched.</summary>
    Fetch,

    /// <summary>It was there, but is no article of a format that is known.</summary>
    Read,

    /// <summary>Its extraction failed.</summary>
    Extract,

    /// <summary>The store would not take it.</summary>
    Write,
}

/// <summary>
/// An input, or a line of one (counted from 1), that could not be used, and why; <c>Content</c> keeps a line so that it can be mended and given again.
/// </summary>
public sealed record DeadLetter(string Input, int? Line, string Reason, string? Content)
{
    /// <summary>Where its way ended.</summary>
    public Stage Stage { get; init; } = Stage.Read;

    /// <summary>Where it happened, as people say it: "file.jsonl, line 3".</summary>
    public string Place => Line is null ? Input : $"{Input}, line {Line}";
}
