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

    /// <summary>What all articles know of each actor, what the batch says joined with what <paramref name="others"/> say, where it is not <paramref name="stored"/> so already.</summary>
    public object[] Facts(IReadOnlyDictionary<string, ActorFacts> stored, IEnumerable<KeyValuePair<string, ActorFacts>> others) =>
        [.. Listings().Select(l => KeyValuePair.Create(l.Actor.Id.Value, ActorFacts.Of(l.Actor, l.Names))).Concat(others)
            .GroupBy(f => f.Key, f => f.Value, (id, facts) => (Id: id, Facts: facts.Aggregate((a, b) => a.Join(b))))
            .Where(f => stored.GetValueOrDefault(f.Id)?.SameAs(f.Facts) != true).OrderBy(f => f.Id, StringComparer.Ordinal)
            .Select(f => new { id = f.Id, facts = PropertiesOf(f.Facts) })];

    /// <summary>Relationships of the batch, with what its evidence alone says of them, and those that had evidence before.</summary>
    public object[] Relationships(Touched before)
    {
        var told = articles.SelectMany(a => a.Relationships).GroupBy(r => r.Id.Value).ToDictionary(g => g.Key, g => g.Last());
        var evidence = Pieces().ToLookup(p => p.Relationship, p => p.Piece);
        return [.. Sorted(told.Keys.Concat(before.Relationships)).Select(id => told.TryGetValue(id, out var relationship)
            ? new { id, properties = PropertiesOf(relationship), derived = PropertiesOf(Corroboration.Of([.. evidence[id]])) }
            : new { id, properties = (object)new { }, derived = (object)new { } })];
    }

    /// <summary>Relationships with what all their evidence says of them.</summary>
    public static object[] Corroborated(IEnumerable<IGrouping<string, PieceOfEvidence>> evidence) =>
        [.. evidence.OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => new { id = g.Key, properties = PropertiesOf(Corroboration.Of([.. g])) })];

    public object[] Articles() => [.. articles.OrderBy(a => a.Article.Id.Value, StringComparer.Ordinal).Select(a => new { id = a.Article.Id.Value, properties = PropertiesOf(a), retrievedAt = retrievedAt(a.Article.Id.Value) })];

    public object[] Publishers() =>
        [.. articles.Where(a => a.Publisher is not null).OrderBy(a => a.Publisher!.Id.Value, StringComparer.Ordinal)
            .Select(a => new { id = a.Publisher!.Id.Value, name = a.Publisher.Name, country = a.Publisher.Country, article = a.Article.Id.Value })];

    public object[] Mentions() => [.. Listings().GroupBy(l => l.Article).Select(g => new { article = g.Key, listings = g.Select(l => new { actor = l.Actor.Id.Value, properties = PropertiesOf(l) }) })];

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

    public object[] Evidence() => [.. articles.Select(a => new { article = a.Article.Id.Value, evidence = a.Evidence.Select(e => new { relationship = e.Relationship.Value, properties = PropertiesOf(e) }) })];

    /// <summary>Relationships whose evidence has changed.</summary>
    public IReadOnlyList<string> RelationshipIds(Touched before) => Sorted(articles.SelectMany(a => a.Relationships).Select(r => r.Id.Value).Concat(before.Relationships));

    /// <summary>Actors whose offices may have changed: those listed before, and whoever holds one now.</summary>
    public IReadOnlyList<string> OfficeHolders(Touched before) => Sorted(Listings().Where(l => l.Actor.Office?.Of is not null).Select(l => l.Actor.Id.Value).Concat(before.Actors));

    /// <summary>Pairs of actors between whom something that is said to have happened may have come or gone.</summary>
    public object[] Pairs(Touched before) => [.. articles.SelectMany(a => a.Relationships).Where(r => r is { Recipient: not null, Polarity: Polarity.Affirmed, Modality: Modality.Actual })
        .Select(r => new ActorPair(r.Actor.Value, r.Recipient!.Value.Value)).Concat(before.Pairs).Distinct()
        .OrderBy(p => p.Actor, StringComparer.Ordinal).ThenBy(p => p.Recipient, StringComparer.Ordinal).Select(p => new { actor = p.Actor, recipient = p.Recipient })];

    private static string[] Sorted(IEnumerable<string> ids) => [.. ids.Distinct().Order(StringComparer.Ordinal)];

    private IEnumerable<(ArticleId Article, StatementNode Statement)> InOrder() =>
        articles.SelectMany(a => a.Statements.Select(s => (a.Article.Id, s))).OrderBy(p => p.s.Id.Value, StringComparer.Ordinal);

    private IEnumerable<(string Relationship, PieceOfEvidence Piece)> Pieces() => articles.SelectMany(a => a.Evidence.Select(e => (e.Relationship.Value,
        new PieceOfEvidence(a.Article.Id.Value, a.Article.Fingerprint, e.Confidence, e.Contexts, e.Place, e.Reciprocal, e.DatePrecision))));

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

    private static object PropertiesOf(Corroboration all) => new
    {
        confidence = all.Confidence,
        contexts = all.Contexts,
        place = all.Place,
        reciprocal = all.Reciprocal,
        datePrecision = all.DatePrecision,
        articleCount = all.Articles,
        independentCount = all.Independent,
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
