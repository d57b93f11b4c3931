using GraphBuilder.Model;

namespace GraphBuilder.Cli.Output;

/// <summary>A relationship as it is shown after <c>ingest</c>: names instead of ids, and the quote with the highest confidence.</summary>
internal sealed record Highlight(RelationshipNode Node, string Actor, string? Recipient, string AssertedBy, string Quote, double Confidence, int Publishers)
{
    /// <summary>More outlets first; then what is sure, says much about conflict or cooperation, and is between actors known beyond the article.</summary>
    public double Strength => Publishers - 1 + Confidence * (0.5 + Math.Abs(Node.Score) / 20) * Weight(Node.Actor) * Weight(Node.Recipient!.Value);

    // An id that is no slug stands for a country, or has a Wikidata item.
    private static double Weight(ActorId actor) => actor.Value.StartsWith("country/", StringComparison.Ordinal) || actor.Value.Contains("/Q", StringComparison.Ordinal) ? 1 : 0.5;
}

/// <summary>Picks the strongest relationships of the articles that pass, in bounded memory.</summary>
internal sealed class Highlights
{
    private const int Kept = 2000;
    private const int OfOnePair = 2;

    private readonly Dictionary<RelationshipId, (Highlight Best, HashSet<string> Publishers)> _found = [];

    /// <summary>Looks at what an article says.</summary>
    public void Add(ArticleGraph graph)
    {
        var names = graph.Actors.ToDictionary(a => a.Id, a => a.Name);
        var speakers = graph.Statements.Where(s => s.Speaker is not null).ToDictionary(s => s.Id, s => names.GetValueOrDefault(s.Speaker!.Value));
        var nodes = graph.Relationships.ToDictionary(r => r.Id);
        var outlet = graph.Publisher?.Name ?? "the article";
        foreach (var evidence in graph.Evidence.GroupBy(e => e.Relationship))
        {
            var node = nodes[evidence.Key];
            if (node is not { Polarity: Polarity.Affirmed, Modality: Modality.Actual, Recipient: { } recipient })
                continue;
            var best = evidence.MaxBy(e => e.Confidence)!;
            var publishers = _found.TryGetValue(node.Id, out var known) ? known.Publishers : [];
            publishers.Add(outlet);
            var asserted = best.AssertedBy is { } statement ? speakers.GetValueOrDefault(statement) ?? "unknown" : outlet;
            var shown = new Highlight(node, names.GetValueOrDefault(node.Actor, node.Actor.Value), names.GetValueOrDefault(recipient, recipient.Value), asserted, best.Quote, best.Confidence, publishers.Count);
            if (known.Best is { } before && before.Confidence >= shown.Confidence)
                shown = before with { Publishers = publishers.Count };
            _found[node.Id] = (shown, publishers);
        }
        if (_found.Count > Kept * 2)
            foreach (var weak in Ordered().Skip(Kept).ToList())
                _found.Remove(weak.Node.Id);
    }

    /// <summary>The strongest, at most two of any pair of actors.</summary>
    public IReadOnlyList<Highlight> Strongest(int count) =>
        [.. Ordered().GroupBy(h => (Low(h), High(h))).SelectMany(pair => pair.Take(OfOnePair)).OrderByDescending(h => h.Strength).ThenBy(h => h.Node.Id.Value, StringComparer.Ordinal).Take(count)];

    private IOrderedEnumerable<Highlight> Ordered() => _found.Values.Select(f => f.Best).OrderByDescending(h => h.Strength).ThenBy(h => h.Node.Id.Value, StringComparer.Ordinal);

    private static ActorId Low(Highlight h) => h.Node.Actor.CompareTo(h.Node.Recipient!.Value) < 0 ? h.Node.Actor : h.Node.Recipient.Value;

    private static ActorId High(Highlight h) => h.Node.Actor.CompareTo(h.Node.Recipient!.Value) < 0 ? h.Node.Recipient.Value : h.Node.Actor;
}
