namespace GraphBuilder.Model;

/// <summary>A stretch of text in UTF-16 code units, <c>End</c> exclusive; <c>text[Start..End]</c> is the quote.</summary>
public readonly record struct Span(int Start, int End) : IComparable<Span>
{
    /// <summary>Length in UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>True if the two spans share at least one code unit.</summary>
    public bool Overlaps(Span other) => Start < other.End && other.Start < End;

    /// <summary>True if <paramref name="other"/> lies wholly inside this span.</summary>
    public bool Contains(Span other) => Start <= other.Start && other.End <= End;

    /// <summary>The quoted text.</summary>
    public string Of(string text) => text[Start..End];

    /// <summary>The smallest span that covers both.</summary>
    public Span Hull(Span other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <inheritdoc/>
    public int CompareTo(Span other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);
}
