using System.Globalization;
using System.Text;
using System.Text.Json;
using GraphBuilder.Model;

namespace GraphBuilder.Scale;

/// <summary>Made-up articles, each with ten relationships and three statements among a few thousand actors of whom few do most; the same number gives the same article.</summary>
internal static class MadeUp
{
    public const int RelationshipsPerArticle = 10;

    private static readonly string[] s_events = ["CONSULT", "SUPPORT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "AID", "ASSAULT"];
    private static readonly DateOnly s_first = new(2021, 1, 1);

    public static ArticleGraph Article(int number)
    {
        var random = new Random(number);
        var day = s_first.AddDays(number % 1000);
        var (text, actors) = (new StringBuilder(), new SortedDictionary<string, Actor>(StringComparer.Ordinal));
        var (relationships, evidence, statements) = (new SortedDictionary<string, RelationshipNode>(StringComparer.Ordinal), new List<EvidencedBy>(), new List<StatementNode>());
        var id = new ArticleId("article/" + ContentHash.Of("scale", number.ToString(CultureInfo.InvariantCulture)));
        for (var i = 0; i < RelationshipsPerArticle; i++)
        {
            var (a, b) = (Someone(random), Someone(random));
            actors[a.Id.Value] = a;
            actors[b.Id.Value] = b;
            var node = new RelationshipNode(default, a.Id, s_events[random.Next(s_events.Length)], null, b.Id, Iso(day.AddDays(-random.Next(5))),
                random.Next(10) == 0 ? Polarity.Negated : Polarity.Affirmed, random.Next(4) == 0 ? Modality.Future : Modality.Actual, 1 + i % 4, i % 7 - 3.5).Identified(false);
            var sentence = $"{a.Name} was said to {node.Event.ToLowerInvariant()} {b.Name} over the matter of the northern road, report {number} and line {i} of it say. ";
            var span = new Span(text.Length, text.Length + sentence.Length - 1);
            text.Append(sentence);
            StatementId? by = null;
            if (i % 3 == 0)
            {
                by = new("statement/" + ContentHash.Of(id.Value, i.ToString(CultureInfo.InvariantCulture)));
                statements.Add(new(by.Value, StatementKind.Indirect, sentence[..40], "say", Attitude.Assert, 0.8, span, sentence[..^1]) { Speaker = a.Id, Mentions = [b.Id], Claims = [node.Id] });
            }
            relationships[node.Id.Value] = node;
            evidence.Add(new(node.Id, span, sentence[..^1], by, random.Next(30, 99) / 100.0, i % 2 == 0 ? [] : ["diplomatic"], null, false, "day"));
        }
        var graph = new ArticleGraph(new(id, text.ToString(), ContentHash.Of(text.ToString()), ((ulong)random.NextInt64()).ToString("x16", CultureInfo.InvariantCulture))
        {
            Url = $"https://scale.example/{number}",
            Title = $"Report {number}",
            PublishedAt = Iso(day),
            Language = "en",
        })
        {
            Publisher = new(new($"publisher/paper-{number % 50}"), $"Paper {number % 50}", null),
            Actors = [.. actors.Values],
            Mentioned = [.. actors.Values.Select(a => new MentionedIn(a.Id, 1, [a.Name]))],
            Statements = [.. statements.OrderBy(s => s.Id.Value, StringComparer.Ordinal)],
            Relationships = [.. relationships.Values],
            Evidence = [.. evidence.OrderBy(e => e.Relationship.Value, StringComparer.Ordinal).ThenBy(e => e.Span)],
        };
        return graph with { GraphHash = ContentHash.Of(JsonSerializer.Serialize(graph)) };
    }

    // The square of an even chance: a tenth of the actors has a third of the parts.
    private static Actor Someone(Random random)
    {
        var rank = (int)(5000 * random.NextDouble() * random.NextDouble());
        var country = ((char)('A' + rank % 26)).ToString() + (char)('A' + rank / 26 % 8) + 'X';
        return rank < 200
            ? new(new($"country/{country}"), ActorKind.Country, $"Country {country}") { Country = country }
            : new(new($"person/Q{rank}"), ActorKind.Person, $"Person {rank}") { Country = country, Sectors = ["GOV"], Wikidata = $"Q{rank}" };
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
