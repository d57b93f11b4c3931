using System.Globalization;
using GraphBuilder.Identity;
using GraphBuilder.Model;
using Properties = System.Collections.Generic.Dictionary<string, object?>;

namespace GraphBuilder.Neo4j.Reading;

/// <summary>An article's graph as a row of <c>read/graphs.cypher</c>: id, article, publisher, and lists of actors, statements, relationships and evidence, each a map of properties.</summary>
internal static class GraphRow
{
    /// <summary>The graph of that row, as it was read.</summary>
    public static ArticleGraph Read(IReadOnlyList<object?> row)
    {
        var article = (Properties)row[1]!;
        return Text(article, "asRead") is { } json ? IdentityJson.ReadAsRead(json, Text(article, "text")!) : Read(row, article);
    }

    private static ArticleGraph Read(IReadOnlyList<object?> row, Properties article)
    {
        var actors = Maps(row[3]).ToDictionary(a => Text(a, "id")!, a => (Map: a, Actor: ActorOf(a)));
        return new(new(new(Text(article, "id")!), Text(article, "text")!, Text(article, "contentHash")!, Text(article, "fingerprint")!)
        {
            Url = Text(article, "url"),
            Title = Text(article, "title"),
            PublishedAt = Text(article, "publishedAt"),
            Language = Text(article, "language"),
        })
        {
            GraphHash = Text(article, "graphHash")!,
            Publisher = row[2] is Properties p ? new(new(Text(p, "id")!), Text(p, "name")!, Text(p, "country")) : null,
            Actors = [.. actors.Values.Select(a => Text(a.Map, "officeOf") is { } body ? a.Actor with { Office = a.Actor.Office! with { Of = actors.GetValueOrDefault(body).Actor } } : a.Actor)],
            Mentioned = [.. actors.Values.Where(a => Number(a.Map, "count") > 0).Select(a => new MentionedIn(a.Actor.Id, Number(a.Map, "count"), List(a.Map, "names")))],
            Statements = [.. Maps(row[4]).Select(StatementOf)],
            Relationships = [.. Maps(row[5]).Select(RelationshipOf)],
            Evidence = [.. Maps(row[6]).Select(EvidenceOf)],
        };
    }

    private static Actor ActorOf(Properties a) => new(new(Text(a, "id")!), JsonWords.Read<ActorKind>(Text(a, "kind")!), Text(a, "name")!)
    {
        Country = Text(a, "country"),
        Sectors = List(a, "sectors"),
        Wikidata = Text(a, "wikidata"),
        Office = Text(a, "office") is { } title ? new(title, null, Day(Text(a, "since")), Day(Text(a, "until"))) : null,
    };

    private static StatementNode StatementOf(Properties s) =>
        new(new(Text(s, "id")!), JsonWords.Read<StatementKind>(Text(s, "kind")!), Text(s, "content")!, Text(s, "cue")!, JsonWords.Read<Attitude>(Text(s, "attitude")!),
            (double)s["confidence"]!, SpanOf(s), Text(s, "quote")!)
        {
            Speaker = Text(s, "speaker") is { } speaker ? new(speaker) : null,
            SaidOn = Text(s, "saidOn"),
            Within = Text(s, "within") is { } outer ? new(outer) : null,
            Mentions = [.. List(s, "mentions").Select(id => new ActorId(id))],
            Claims = [.. List(s, "claims").Select(id => new RelationshipId(id))],
        };

    private static RelationshipNode RelationshipOf(Properties r) =>
        new(new(Text(r, "id")!), new(Text(r, "actor")!), Text(r, "event")!, Text(r, "mode"), Text(r, "recipient") is { } recipient ? new(recipient) : null, Text(r, "date"),
            JsonWords.Read<Polarity>(Text(r, "polarity")!), JsonWords.Read<Modality>(Text(r, "modality")!), Number(r, "quad"), (double)r["score"]!);

    private static EvidencedBy EvidenceOf(Properties e) =>
        new(new(Text(e, "relationship")!), SpanOf(e), Text(e, "quote")!, Text(e, "assertedBy") is { } statement ? new(statement) : null,
            (double)e["confidence"]!, List(e, "contexts"), Text(e, "place"), (bool)e["reciprocal"]!, Text(e, "datePrecision")!);

    private static Span SpanOf(Properties map) => new(Number(map, "start"), Number(map, "end"));

    private static IEnumerable<Properties> Maps(object? list) => ((IEnumerable<object?>)list!).Cast<Properties>();

    private static string? Text(Properties map, string name) => (string?)map.GetValueOrDefault(name);

    private static int Number(Properties map, string name) => (int)(long)map[name]!;

    private static IReadOnlyList<string> List(Properties map, string name) => (IReadOnlyList<string>)map[name]!;

    private static DateOnly? Day(string? iso) => iso is null ? null : DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
