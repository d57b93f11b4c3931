using GraphBuilder.Model;

namespace GraphBuilder.Sources;

/// <summary>What became of one article of an input: either it was read, or it is a dead letter.</summary>
public abstract record ReadOutcome
{
    private ReadOutcome()
    {
    }

    /// <summary>The article was read.</summary>
    public sealed record Read(Article Article) : ReadOutcome;

    /// <summary>It could not be read.</summary>
    public sealed record Failed(DeadLetter Letter) : ReadOutcome;
}

/// <summary>An input, or a line of one (counted from 1), that could not be used, and why; <c>Content</c> keeps a line so that it can be mended and given again.</summary>
public sealed record DeadLetter(string Input, int? Line, string Reason, string? Content)
{
    /// <summary>Where it happened, as people say it: "file.jsonl, line 3".</summary>
    public string Place => Line is null ? Input : $"{Input}, line {Line}";
}
