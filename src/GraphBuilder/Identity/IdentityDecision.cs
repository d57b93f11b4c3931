using GraphBuilder.Model;

namespace GraphBuilder.Identity;

/// <summary>
/// A reviewed decision: whoever was read as <c>Actor</c> is <c>Into</c>, everywhere (merge) or in some articles (split). <c>Into</c> is how the actor was known when it was decided.
/// Decisions hold one after the other, in the order of their numbers; they never change, but can be undone.
/// </summary>
public sealed record IdentityDecision(int Number, ActorId Actor, Actor Into, DateTimeOffset DecidedAt)
{
    /// <summary>Name of the actor that is replaced, for people.</summary>
    public string Name { get; init; } = "";

    /// <summary>Who decided it.</summary>
    public string? By { get; init; }

    /// <summary>Articles that a split is about.</summary>
    public IReadOnlyList<ArticleId> Articles { get; init; } = [];

    /// <summary>Names that a split is about: articles that mention the actor under one of them.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>When it was taken back.</summary>
    public DateTimeOffset? UndoneAt { get; init; }

    /// <summary>True if it holds for some articles only.</summary>
    public bool IsSplit => Articles.Count > 0 || Names.Count > 0;

    /// <summary>True if it changes this graph. One article speaks of one actor under one id, so it goes over with all that the article says of it.</summary>
    internal bool Concerns(ArticleGraph graph) =>
        graph.Actors.Any(a => a.Id == Actor)
        && (!IsSplit || Articles.Contains(graph.Article.Id) || graph.Mentioned.Any(m => m.Actor == Actor && m.Names.Intersect(Names, StringComparer.OrdinalIgnoreCase).Any()));
}
