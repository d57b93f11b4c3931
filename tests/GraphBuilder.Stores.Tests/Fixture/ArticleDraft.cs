using System.Text.Json;
using GraphBuilder.Model;

namespace GraphBuilder.Stores.Tests.Fixture;

/// <summary>Writes down an article's graph by hand: quotes are given as words and found in the text.</summary>
internal sealed class ArticleDraft(string name, string text)
{
    private readonly SortedDictionary<string, Actor> _actors = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, MentionedIn> _mentioned = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, StatementNode> _statements = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, RelationshipNode> _relationships = new(StringComparer.Ordinal);
    private readonly List<EvidencedBy> _evidence = [];

    public string? PublishedAt { get; init; }

    public string? Publisher { get; init; }

    public string? Title { get; init; }

    /// <summary>16 hexadecimal digits; left out, a text of its own.</summary>
    public string? Fingerprint { get; init; }

    public ArticleId Id { get; } = new("article/" + name);

    public ArticleDraft Lists(params Actor[] actors)
    {
        foreach (var actor in actors)
        {
            _actors[actor.Id.Value] = actor;
            if (actor.Office?.Of is { } body)
                _actors.TryAdd(body.Id.Value, body);
        }
        return this;
    }

    public ArticleDraft Mentions(Actor actor, params string[] names)
    {
        Lists(actor);
        _mentioned[actor.Id.Value] = new(actor.Id, Math.Max(1, names.Length), [.. names.Distinct().Order(StringComparer.Ordinal)]);
        return this;
    }

    public ArticleDraft Says(out StatementId id, Actor? speaker, string cue, string content, Actor[]? about = null, StatementId? within = null, string? saidOn = null,
        StatementKind kind = StatementKind.Indirect, Attitude attitude = Attitude.Assert)
    {
        id = new("statement/" + ContentHash.Of(Id.Value, speaker?.Id.Value, cue, content));
        Lists([.. about ?? []]);
        if (speaker is not null)
            Lists(speaker);
        var span = SpanOf(content).Hull(SpanOf(cue));
        _statements[id.Value] = new(id, kind, content, cue, attitude, 0.9, span, span.Of(text))
        {
            Speaker = speaker?.Id,
            SaidOn = saidOn,
            Mentions = [.. (about ?? []).Select(a => a.Id).Order()],
            Within = within,
        };
        return this;
    }

    /// <summary>A relationship and one piece of evidence for it, claimed by <paramref name="by"/> or by the article itself.</summary>
    public ArticleDraft Tells(out RelationshipId id, Deed deed, string quote, StatementId? by = null, double confidence = 0.8)
    {
        var node = deed.ToNode();
        id = node.Id;
        _relationships[id.Value] = node;
        Lists(deed.Actor);
        if (deed.Recipient is { } recipient)
            Lists(recipient);
        var span = SpanOf(quote);
        _evidence.Add(new(id, span, span.Of(text), by, confidence, deed.Contexts, deed.Place, deed.Reciprocal, deed.DatePrecision));
        if (by is { } statement)
            _statements[statement.Value] = Claim(_statements[statement.Value], id);
        return this;
    }

    public ArticleGraph Build()
    {
        var graph = new ArticleGraph(new(Id, text, ContentHash.Of(text), Fingerprint ?? ContentHash.Of(text)[..16])
        {
            Url = $"https://news.example.org/{name}",
            Title = Title,
            PublishedAt = PublishedAt,
            Language = "en",
        })
        {
            Publisher = Publisher is null ? null : new(new("publisher/" + Publisher.ToLowerInvariant().Replace(' ', '-')), Publisher, null),
            Actors = [.. _actors.Values],
            Mentioned = [.. _mentioned.Values],
            Statements = [.. _statements.Values],
            Relationships = [.. _relationships.Values],
            Evidence = [.. _evidence.OrderBy(e => e.Relationship.Value, StringComparer.Ordinal).ThenBy(e => e.Span).ThenBy(e => e.AssertedBy?.Value, StringComparer.Ordinal)],
        };
        return graph with { GraphHash = ContentHash.Of(JsonSerializer.Serialize(graph)) };
    }

    private static StatementNode Claim(StatementNode statement, RelationshipId id) =>
        statement with { Claims = [.. statement.Claims.Append(id).Distinct().OrderBy(c => c.Value, StringComparer.Ordinal)] };

    private Span SpanOf(string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        start.ShouldBeGreaterThanOrEqualTo(0, $"“{words}” stands in the text");
        return new(start, start + words.Length);
    }
}

/// <summary>What is done by whom to whom.</summary>
internal sealed record Deed(Actor Actor, string Event, Actor? Recipient, string? Date)
{
    public string? Mode { get; init; }

    public Polarity Polarity { get; init; }

    public Modality Modality { get; init; }

    public int Quad { get; init; } = 1;

    public double Score { get; init; } = 0.5;

    public IReadOnlyList<string> Contexts { get; init; } = [];

    public string? Place { get; init; }

    public bool Reciprocal { get; init; }

    public string DatePrecision { get; init; } = "day";

    public RelationshipNode ToNode() => new(
        new("relationship/" + ContentHash.Of(Actor.Id.Value, Event, Mode, Recipient?.Id.Value, Date, JsonWords.Of(Polarity), JsonWords.Of(Modality))),
        Actor.Id, Event, Mode, Recipient?.Id, Date, Polarity, Modality, Quad, Score);
}
