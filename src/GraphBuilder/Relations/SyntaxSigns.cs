namespace GraphBuilder.Relations;

/// <summary>
/// What the words of a text say about its syntax beyond the tree: which words surely are events, which verbs are passives without their auxiliary,
/// and for each event that its subject receives the verb of receiving.
/// </summary>
internal sealed record SyntaxSigns(IReadOnlySet<int> Events, IReadOnlySet<int> Clipped, IReadOnlyDictionary<int, int> Received)
{
    /// <summary>Nothing known beyond the tree.</summary>
    public static readonly SyntaxSigns None = new(new HashSet<int>(), new HashSet<int>(), new Dictionary<int, int>());
}
