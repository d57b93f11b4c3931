using GraphBuilder.Model;

namespace GraphBuilder.Identity;

/// <summary>Writes one actor wherever an article's graph has another, as if it had been read so: ids of relationships follow, and what meets under one id is joined.</summary>
internal static class ActorReplacement
{
    /// <summary>The graph with the decision's actor replaced. A relationship that this would make one with oneself goes; statements keep their ids.</summary>
    public static ArticleGraph In(ArticleGraph graph, IdentityDecision decision)
    {
        var (from, into) = (decision.Actor, decision.Into.Id);
        ActorId Id(ActorId id) => id == from ? into : id;
        var nodes = graph.Relationships.ToDictionary(r => r.Id);
        var moved = graph.Evidence.Select(e => (Evidence: e, Node: Replace(nodes[e.Relationship], e.Reciprocal, from, into))).Where(m => m.Node is not null)
            .Select(m => (Evidence: m.Evidence with { Relationship = m.Node!.Id }, Node: m.Node!)).ToList();
        var claims = moved.Where(m => m.Evidence.AssertedBy is not null).ToLookup(m => m.Evidence.AssertedBy!.Value, m => m.Node.Id);
        return graph with
        {
            Actors = ActorsOf(graph, decision),
            Mentioned = [.. graph.Mentioned.GroupBy(m => Id(m.Actor)).OrderBy(g => g.Key).Select(g =>
                new MentionedIn(g.Key, g.Sum(m => m.Count), [.. g.SelectMany(m => m.Names).Distinct().Order(StringComparer.Ordinal)]))],
            Statements = [.. graph.Statements.Select(s => s with
            {
                Speaker = s.Speaker is { } speaker ? Id(speaker) : null,
                Mentions = [.. s.Mentions.Select(Id).Distinct().Order()],
                Claims = [.. claims[s.Id].Distinct().OrderBy(c => c.Value, StringComparer.Ordinal)],
            })],
            Relationships = [.. moved.Select(m => m.Node).DistinctBy(n => n.Id).OrderBy(n => n.Id.Value, StringComparer.Ordinal)],
            Evidence = [.. moved.Select(m => m.Evidence).OrderByDescending(e => e.Confidence).DistinctBy(e => (e.Relationship, e.Span, e.AssertedBy))
                .OrderBy(e => e.Relationship.Value, StringComparer.Ordinal).ThenBy(e => e.Span).ThenBy(e => e.AssertedBy?.Value, StringComparer.Ordinal)],
        };
    }

    // Where the article lists both, it keeps what it says of the one that stays; an office it read for the other is that one's.
    private static List<Actor> ActorsOf(ArticleGraph graph, IdentityDecision decision)
    {
        var gone = graph.Actors.First(a => a.Id == decision.Actor);
        var stays = graph.Actors.FirstOrDefault(a => a.Id == decision.Into.Id) ?? decision.Into;
        stays = stays with { Office = stays.Office ?? gone.Office };
        return [.. graph.Actors.Where(a => a.Id != gone.Id && a.Id != stays.Id).Append(stays)
            .Select(a => a.Office?.Of?.Id == gone.Id ? a with { Office = a.Office with { Of = stays with { Office = null } } } : a).OrderBy(a => a.Id)];
    }

    private static RelationshipNode? Replace(RelationshipNode node, bool reciprocal, ActorId from, ActorId into)
    {
        if (node.Actor != from && node.Recipient != from)
            return node;
        var (actor, recipient) = (node.Actor == from ? into : node.Actor, node.Recipient == from ? into : node.Recipient);
        return actor == recipient && node.Actor != node.Recipient ? null : (node with { Actor = actor, Recipient = recipient }).Identified(reciprocal);
    }
}
