using GraphBuilder.Model;

namespace GraphBuilder.Sources;

/// <summary>What became of one article of an input: it was read, or lies at another address, or is a dead letter.</summary>
public abstract record ReadOutcome
{
    private ReadOutcome()
    {
    }

    /// <summary>The article was read.</summary>
    public sealed record Read(Article Article) : ReadOutcome;

    /// <summary>The input names an address where it is (an item of a feed), and says this of it.</summary>
    public sealed record Linked(Uri Address, ArticleDefaults? About) : ReadOutcome;

    /// <summary>It could not be read.</summary>
    public sealed record Failed(DeadLetter Letter) : ReadOutcome;
}
