using System.Text.Json;
using GraphBuilder.Model;

namespace GraphBuilder.Graph;

/// <summary>Stop 9: turns what was read out of an article into what it adds to the graph. Pure: the same extraction gives the same graph, ids included.</summary>
public static class ArticleGraphBuilder
{
    /// <summary>Builds the article's graph; every quote in it is <c>text[start..end]</c>.</summary>
    public static ArticleGraph Build(Extraction extraction)
    {
        extraction = KnownActors.Only(extraction);
        var article = extraction.Article;
        var statements = IdentifyStatements(article, extraction.Statements);
        var relations = extraction.Relations.Where(r => r.Actor.Actor is not null).Select(r => (Relation: r, Node: NodeOf(r, article))).ToList();
        var claims = relations.ToLookup(r => r.Relation.AssertedBy, r => r.Node.Id);
        var graph = new ArticleGraph(NodeOf(extraction))
        {
            Publisher = PublisherOf(article.Publisher),
            Actors = [.. extraction.Actors.Concat(extraction.Actors.Select(a => a.Office?.Of).OfType<Actor>()).DistinctBy(a => a.Id).OrderBy(a => a.Id)],
            Mentioned = MentionedActors(extraction.Mentions),
            Statements = [.. extraction.Statements.Select(s => NodeOf(s, extraction, statements, claims[s.Label])).OrderBy(s => s.Id.Value, StringComparer.Ordinal)],
            Relationships = [.. relations.Select(r => r.Node).DistinctBy(n => n.Id).OrderBy(n => n.Id.Value, StringComparer.Ordinal)],
            Evidence = EvidenceOf(article, relations, statements),
        };
        return graph with { GraphHash = ContentHash.Of(JsonSerializer.Serialize(graph)) };
    }

    private static ArticleNode NodeOf(Extraction extraction)
    {
        var article = extraction.Article;
        return new(article.Id, article.Text, ContentHash.Of(article.Text), Fingerprint.Of(article.Text))
        {
            Url = article.Url,
            Title = article.Title,
            PublishedAt = article.PublishedAt?.ToString(),
            Language = extraction.Language,
        };
    }

    private static PublisherNode? PublisherOf(string? name) =>
        Slug.Of(name ?? "") is { Length: > 0 } slug ? new(new("publisher/" + slug), name!, null) : null;

    private static List<MentionedIn> MentionedActors(IReadOnlyList<Mention> mentions) =>
        [.. mentions.Where(m => m.Actor is not null).GroupBy(m => m.Actor!.Id).OrderBy(g => g.Key)
            .Select(g => new MentionedIn(g.Key, g.Count(), NamesIn(g)))];

    private static List<string> NamesIn(IEnumerable<Mention> mentions) =>
        [.. mentions.Where(m => m.Form == MentionForm.Name).Select(m => m.Text).Distinct().Order(StringComparer.Ordinal)];

    // The same words by the same speaker may stand twice in an article: the later one is told apart by its number.
    private static Dictionary<string, StatementId> IdentifyStatements(Article article, IReadOnlyList<Statement> statements)
    {
        var seen = new Dictionary<string, int>();
        var ids = new Dictionary<string, StatementId>();
        foreach (var statement in statements)
        {
            var hash = ContentHash.Of(article.Id.Value, statement.Speaker?.Actor?.Id.Value, statement.Cue.Of(article.Text), ContentOf(statement, article.Text));
            var number = seen[hash] = seen.GetValueOrDefault(hash) + 1;
            ids[statement.Label] = new("statement/" + (number == 1 ? hash : ContentHash.Of(hash, $"{number}")));
        }
        return ids;
    }

    private static string ContentOf(Statement statement, string text) => string.Join(" … ", statement.Content.Select(c => c.Of(text)));

    private static StatementNode NodeOf(Statement statement, Extraction extraction, Dictionary<string, StatementId> ids, IEnumerable<RelationshipId> claims)
    {
        var text = extraction.Article.Text;
        var hull = statement.Content.Aggregate(statement.Cue, (a, b) => a.Hull(b));
        hull = statement.Speaker is { } speaker ? hull.Hull(speaker.Span) : hull;
        return new(ids[statement.Label], statement.Kind, ContentOf(statement, text), statement.Cue.Of(text), statement.Attitude, Round(statement.Confidence), hull, hull.Of(text))
        {
            Speaker = statement.Speaker?.Actor?.Id,
            SaidOn = statement.SaidOn?.Value,
            Mentions = [.. statement.Content.SelectMany(c => Inside(c, extraction.Mentions)).Select(m => m.Actor?.Id).OfType<ActorId>().Distinct().Order()],
            Within = statement.Within is { } outer ? ids[outer] : null,
            Claims = [.. claims.Distinct().OrderBy(i => i.Value, StringComparer.Ordinal)],
        };
    }

    private static IEnumerable<Mention> Inside(Span content, IReadOnlyList<Mention> mentions)
    {
        for (var i = mentions.FirstIndex(0, m => m.Span.Start >= content.Start); i < mentions.Count && mentions[i].Span.Start < content.End; i++)
            if (content.Contains(mentions[i].Span))
                yield return mentions[i];
    }

    private static RelationshipNode NodeOf(Relation relation, Article article) =>
        new RelationshipNode(default, relation.Actor.Actor!.Id, relation.Event, relation.Mode, relation.Recipient?.Actor?.Id, EventDay.Of(relation.OccurredOn, article.PublishedAt).Date,
            relation.Polarity, relation.Modality, relation.Quad, relation.Score).Identified(relation.Reciprocal);

    private static List<EvidencedBy> EvidenceOf(Article article, List<(Relation Relation, RelationshipNode Node)> relations, Dictionary<string, StatementId> statements) =>
        [.. relations
            .Select(r => new EvidencedBy(r.Node.Id, r.Relation.Evidence, r.Relation.Evidence.Of(article.Text),
                r.Relation.AssertedBy is { } label ? statements[label] : null, Round(r.Relation.Confidence),
                [.. r.Relation.Contexts.Order(StringComparer.Ordinal)], r.Relation.Place?.Name, r.Relation.Reciprocal,
                EventDay.Of(r.Relation.OccurredOn, article.PublishedAt).Precision))
            .DistinctBy(e => (e.Relationship, e.Span, e.AssertedBy))
            .OrderBy(e => e.Relationship.Value, StringComparer.Ordinal).ThenBy(e => e.Span).ThenBy(e => e.AssertedBy?.Value, StringComparer.Ordinal)];

    private static double Round(double share) => Math.Round(share, 3);
}
