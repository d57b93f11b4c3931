using GraphBuilder.Model;
using GraphBuilder.Stores;

namespace GraphBuilder.Identity;

/// <summary>All identity decisions of a store, and what follows from those in force.</summary>
public sealed class IdentityLog(IEnumerable<IdentityDecision> decisions)
{
    /// <summary>All decisions, undone ones too, by number.</summary>
    public IReadOnlyList<IdentityDecision> Decisions { get; } = [.. decisions.OrderBy(d => d.Number)];

    /// <summary>The decisions that are not undone.</summary>
    public IEnumerable<IdentityDecision> InForce => Decisions.Where(d => d.UndoneAt is null);

    /// <summary>
    /// The article's graph as it is written: as read, with every decision in force applied in turn, and what was read kept in <see cref="ArticleGraph.AsRead"/>.
    /// A graph that none concerns is given back as it is.
    /// </summary>
    public ArticleGraph Apply(ArticleGraph asRead)
    {
        var graph = asRead;
        foreach (var decision in InForce.Where(d => d.Concerns(graph)))
            graph = ActorReplacement.In(graph, decision) with
            {
                AsRead = asRead,
                GraphHash = ContentHash.Of(graph.GraphHash, $"{decision.Number}", decision.Actor.Value, decision.Into.Id.Value),
            };
        return graph;
    }

    /// <summary>The merge in force by which nobody has this id any more; null where there is none.</summary>
    public IdentityDecision? MergeOf(ActorId actor) => InForce.FirstOrDefault(d => !d.IsSplit && d.Actor == actor);

    /// <summary>Who an actor is after all merges in force.</summary>
    public ActorId Final(ActorId actor) => InForce.Where(d => !d.IsSplit).Aggregate(actor, (id, d) => id == d.Actor ? d.Into.Id : id);

    /// <summary>The actors that an article lists if what is written of it changes with this decision: those it is about, and those into whom later decisions have led them.</summary>
    public IReadOnlySet<ActorId> Touched(IdentityDecision decision)
    {
        var touched = new HashSet<ActorId> { decision.Actor, decision.Into.Id };
        foreach (var later in Decisions.Where(d => d.Number > decision.Number && touched.Contains(d.Actor)))
            touched.Add(later.Into.Id);
        return touched;
    }

    /// <summary>The first later decision in force that takes further whoever this one made; null if there is none.</summary>
    public IdentityDecision? BuiltOn(IdentityDecision decision) => InForce.FirstOrDefault(d => d.Number > decision.Number && d.Actor == decision.Into.Id);

    /// <summary>Refuses a decision whose number another one has: somebody else decided at the same time.</summary>
    public void Admit(IdentityDecision decision)
    {
        if (Decisions.FirstOrDefault(d => d.Number == decision.Number) is { } same && (same.Actor != decision.Actor || same.Into.Id != decision.Into.Id || same.DecidedAt != decision.DecidedAt))
            throw new StoreUnavailableException($"Decision {decision.Number} is another one: {same.Actor} into {same.Into.Id}. Somebody decided at the same time; try again.");
    }

    /// <summary>The same log with a decision added, or in the place of the one with its number.</summary>
    public IdentityLog With(IdentityDecision decision) => new(Decisions.Where(d => d.Number != decision.Number).Append(decision));
}
