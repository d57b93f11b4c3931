namespace GraphBuilder.Model;

/// <summary>All that was read out of one article: stops 4 to 8 of the pipeline.</summary>
public sealed record Extraction(Article Article)
{
    /// <summary>ISO 639-1 code of the text.</summary>
    public string? Language { get; init; }

    /// <summary>Sentences, in order.</summary>
    public IReadOnlyList<Span> Sentences { get; init; } = [];

    /// <summary>Every actor that a mention resolves to, by id.</summary>
    public IReadOnlyList<Actor> Actors { get; init; } = [];

    /// <summary>Mentions, in text order.</summary>
    public IReadOnlyList<Mention> Mentions { get; init; } = [];

    /// <summary>Temporal expressions, in text order.</summary>
    public IReadOnlyList<DateMention> Dates { get; init; } = [];

    /// <summary>Statements, in the order of their cues.</summary>
    public IReadOnlyList<Statement> Statements { get; init; } = [];

    /// <summary>Relations, in the order of their triggers.</summary>
    public IReadOnlyList<Relation> Relations { get; init; } = [];

    /// <summary>Event types of the article's given pairs, one for each.</summary>
    public IReadOnlyList<PairType> Pairs { get; init; } = [];

    /// <summary>Candidates that were not good enough.</summary>
    public IReadOnlyList<DroppedCandidate> Dropped { get; init; } = [];

    /// <summary>What a person should know: no supported language, text cut.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
