namespace GraphBuilder.Model;

/// <summary>One article as it enters the pipeline: its text is fixed and all offsets refer to it.</summary>
public sealed record Article
{
    /// <summary>The text, exactly as given.</summary>
    public required string Text { get; init; }

    /// <summary>The caller's own name for the article (the <c>id</c> of a JSON line, a file name); echoed, never part of its identity.</summary>
    public string? Label { get; init; }

    /// <summary>Headline, where known.</summary>
    public string? Title { get; init; }

    /// <summary>When it was published; relative dates are resolved against its day and stay unresolved without it.</summary>
    public PublicationTime? PublishedAt { get; init; }

    /// <summary>Name of the outlet.</summary>
    public string? Publisher { get; init; }

    /// <summary>Address it was read from or says it has.</summary>
    public string? Url { get; init; }

    /// <summary>ISO 639-1 code, where known.</summary>
    public string? Language { get; init; }

    /// <summary>What its reader could not make use of, in words for people.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>Pairs of spans whose event type is asked for.</summary>
    public IReadOnlyList<SpanPair> Pairs { get; init; } = [];

    /// <summary>Identity: the canonical URL, or the text where there is none.</summary>
    public ArticleId Id => new("article/" + (string.IsNullOrWhiteSpace(Url) ? ContentHash.Of("text", Text) : ContentHash.Of("url", CanonicalUrl.Of(Url))));
}

/// <summary>Two given spans between which an event type is asked for.</summary>
public sealed record SpanPair(Span Actor, Span Recipient);
