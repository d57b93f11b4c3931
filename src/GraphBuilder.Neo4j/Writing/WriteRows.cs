using System.Globalization;
using GraphBuilder.Identity;
using GraphBuilder.Model;
using GraphBuilder.Stores;

namespace GraphBuilder.Neo4j.Writing;

/// <summary>What a batch of articles writes, as parameters of the scripts in <c>cypher/write</c>: one row a node or edge, in the order of ids, because all writers must lock in one order.</summary>
internal sealed class WriteRows(IReadOnlyList<ArticleGraph> articles, Func<string, string> retrievedAt)
{
    public IReadOnlyList<string> ArticleIds { get; } = Sorted(articles.Select(a => a.Article.Id.Value));

    /// <summary>Actors that the batch lists, and those listed before; one that is new is as old as the first article that lists it.</summary>
    public object[] Actors(Touched before) => [.. Listings().Select(l => (Id: l.Actor.Id.Value, At: retrievedAt(l.Article))).Concat(before.Actors.Select(id => (Id: id, At: "")))
        .GroupBy(l => l.Id, l => l.At).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => new { id = g.Key, at = g.Where(at => at.Length > 0).Min(StringComparer.Ordinal) })];

    /// <summary>What all articles know of each actor: what the batch says, joined with what <paramref name="stored"/> says.</summary>
    public object[] Facts(IEnumerable<KeyValuePair<string, ActorFacts>> stored) =>
        [.. Listings().Select(l => KeyValuePair.Create(l.Actor.Id.Value, ActorFacts.Of(l.Actor, l.Names))).Concat(stored)
            .GroupBy(f => f.Key, f => f.Value).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new { id = g.Key, facts = PropertiesOf(g.Aggregate((a, b) => a.Join(b))) })];

    /// <summary>Relationships of the batch, and those that had evidence before.</summary>
    public object[] Relationships(Touched before)
    {
        var known = articles.SelectMany(a => a.Relationships).GroupBy(r => r.Id.Value).ToDictionary(g => g.Key, g => g.Last());
        return [.. Sorted(known.Keys.Concat(before.Relationships)).Select(id => known.TryGetValue(id, out var relationship)
            ? new { id, properties = PropertiesOf(relationship) }
            : new { id, properties = (object)new { } })];
    }

    public object[] Articles() => [.. articles.OrderBy(a => a.Article.Id.Value, StringComparer.Ordinal).Select(a => new { id = a.Article.Id.Value, properties = PropertiesOf(a), retrievedAt = retrievedAt(a.Article.Id.Value) })];

    public object[] Publishers() =>
        [.. articles.Where(a => a.Publisher is not null).OrderBy(a => a.Publisher!.Id.Value, StringComparer.Ordinal)
            .Select(a => new { id = a.Publisher!.Id.Value, name = a.Publisher.Name, country = a.Publisher.Country, article = a.Article.Id.Value })];

    public object[] Mentions() => [.. Listings().OrderBy(l => l.Actor.Id).Select(l => new { actor = l.Actor.Id.Value, article = l.Article, properties = PropertiesOf(l) })];

    public object[] Statements() => [.. InOrder().Select(p => new
    {
        id = p.Statement.Id.Value,
        article = p.Article.Value,
        start = p.Statement.Span.Start,
        end = p.Statement.Span.End,
        quote = p.Statement.Quote,
        properties = PropertiesOf(p.Statement),
    })];

    public object[] Attributions() => [.. InOrder().Select(p => new
    {
        id = p.Statement.Id.Value,
        speaker = p.Statement.Speaker?.Value,
        mentions = p.Statement.Mentions.Select(m => m.Value),
        within = p.Statement.Within?.Value,
        claims = p.Statement.Claims.Select(c => c.Value),
    })];

    public object[] Evidence() => [.. articles.SelectMany(a => a.Evidence.Select(e => (Article: a.Article.Id, Evidence: e))).OrderBy(p => p.Evidence.Relationship.Value, StringComparer.Ordinal)
        .Select(p => new { relationship = p.Evidence.Relationship.Value, article = p.Article.Value, properties = PropertiesOf(p.Evidence) })];

    /// <summary>Relationships whose evidence has changed.</summary>
    public IReadOnlyList<string> RelationshipIds(Touched before) => Sorted(articles.SelectMany(a => a.Relationships).Select(r => r.Id.Value).Concat(before.Relationships));

    /// <summary>Actors whose offices may have changed: those listed before, and whoever holds one now.</summary>
    public IReadOnlyList<string> OfficeHolders(Touched before) => Sorted(Listings().Where(l => l.Actor.Office?.Of is not null).Select(l => l.Actor.Id.Value).Concat(before.Actors));

    /// <summary>Pairs of actors between whom relationships may have come or gone.</summary>
    public object[] Pairs(Touched before) => [.. articles.SelectMany(a => a.Relationships).Where(r => r.Recipient is not null)
        .Select(r => new ActorPair(r.Actor.Value, r.Recipient!.Value.Value)).Concat(before.Pairs).Distinct()
        .OrderBy(p => p.Actor, StringComparer.Ordinal).ThenBy(p => p.Recipient, StringComparer.Ordinal).Select(p => new { actor = p.Actor, recipient = p.Recipient })];

    private static string[] Sorted(IEnumerable<string> ids) => [.. ids.Distinct().Order(StringComparer.Ordinal)];

    private IEnumerable<(ArticleId Article, StatementNode Statement)> InOrder() =>
        articles.SelectMany(a => a.Statements.Select(s => (a.Article.Id, s))).OrderBy(p => p.s.Id.Value, StringComparer.Ordinal);

    private IEnumerable<Listing> Listings() => articles.SelectMany(article =>
    {
        var mentioned = article.Mentioned.ToDictionary(m => m.Actor);
        return article.Actors.Select(a => mentioned.TryGetValue(a.Id, out var m) ? new Listing(article.Article.Id.Value, a, m.Count, m.Names) : new(article.Article.Id.Value, a, 0, []));
    });

    private static object PropertiesOf(ActorFacts f) => new { name = f.Name, kind = f.Kind, country = f.Country, sectors = f.Sectors, wikidata = f.Wikidata, aliases = f.Aliases };

    private static object PropertiesOf(RelationshipNode r) => new
    {
        actor = r.Actor.Value,
        recipient = r.Recipient?.Value,
        @event = r.Event,
        mode = r.Mode,
        quad = r.Quad,
        score = r.Score,
        polarity = JsonWords.Of(r.Polarity),
        modality = JsonWords.Of(r.Modality),
        date = r.Date,
    };

    private static object PropertiesOf(ArticleGraph graph) => new
    {
        url = graph.Article.Url,
        title = graph.Article.Title,
        publishedAt = graph.Article.PublishedAt,
        language = graph.Article.Language,
        contentHash = graph.Article.ContentHash,
        text = graph.Article.Text,
        fingerprint = graph.Article.Fingerprint,
        graphHash = graph.GraphHash,
        asRead = IdentityJson.WriteAsRead(graph),
    };

    private static object PropertiesOf(Listing listing)
    {
        var (actor, office) = (listing.Actor, listing.Actor.Office is { Of: not null } held ? held : null);
        return new
        {
            count = listing.Count,
            names = listing.Names,
            name = actor.Name,
            kind = actor.Kind.ToString(),
            country = actor.Country,
            sectors = actor.Sectors,
            wikidata = actor.Wikidata,
            office = office?.Title,
            officeOf = office?.Of?.Id.Value,
            since = Iso(office?.Since),
            until = Iso(office?.Until),
        };
    }

    private static object PropertiesOf(StatementNode s) => new
    {
        kind = JsonWords.Of(s.Kind),
        content = s.Content,
        cue = s.Cue,
        attitude = JsonWords.Of(s.Attitude),
        saidOn = s.SaidOn,
        confidence = s.Confidence,
    };

    private static object PropertiesOf(EvidencedBy e) => new
    {
        start = e.Span.Start,
        end = e.Span.End,
        quote = e.Quote,
        assertedBy = e.AssertedBy?.Value,
        confidence = e.Confidence,
        contexts = e.Contexts,
        place = e.Place,
        reciprocal = e.Reciprocal,
        datePrecision = e.DatePrecision,
    };

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>An actor as one article lists it; count 0 where statements or relationships need it but no words mention it.</summary>
    private sealed record Listing(string Article, Actor Actor, int Count, IReadOnlyList<string> Names);
}
