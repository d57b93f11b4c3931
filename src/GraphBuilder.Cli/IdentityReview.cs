using GraphBuilder.Actors;
using GraphBuilder.Cli.Output;
using GraphBuilder.Identity;
using GraphBuilder.Model;
using GraphBuilder.Stores;

namespace GraphBuilder.Cli;

/// <summary>Makes a decision of what a person asks for, or says in a <see cref="UsageException"/> why it makes no sense.</summary>
internal sealed class IdentityReview(IGraphStore store, IdentityLog log, ActorLookup actors, Func<ActorBook> book, TimeProvider time)
{
    /// <summary>"Whoever was read as the one is the other."</summary>
    public async Task<IdentityDecision> MergeAsync(string given, string givenInto, bool force, CancellationToken cancellation)
    {
        var into = await KnownAsync(givenInto, cancellation);
        if (Merged(given) is { } same && same.Into.Id == into.Id)
            return same;    // once more, which completes what was interrupted
        var actor = await FindAsync(given, cancellation);
        if (actor.Id == into.Id)
            throw new UsageException($"both are {into.Id}, {into.Name}: there is nothing to merge");
        if (actor.Kind != into.Kind && !force)
            throw new UsageException($"{actor.Name} is of kind {actor.Kind}, {into.Name} of kind {into.Kind}: --force merges them all the same");
        if (actor.Country is not null && into.Country is not null && actor.Country != into.Country)
            Screen.Warn($"{actor.Name} belongs to {actor.Country}, {into.Name} to {into.Country}");
        return Decision(actor, into);
    }

    /// <summary>"In these articles, or where this name is used, the actor is another": a known one by its id, or a new one of the same kind and country by its name.</summary>
    public async Task<IdentityDecision> SplitAsync(string given, string givenInto, IReadOnlyList<string> articles, IReadOnlyList<string> names, CancellationToken cancellation)
    {
        if (articles.Count == 0 == (names.Count == 0))
            throw new UsageException("say which articles speak of the other one: --article ID, or --name NAME for all that use a name");
        var actor = await FindAsync(given, cancellation);
        var into = givenInto.Contains('/', StringComparison.Ordinal) ? await KnownAsync(givenInto, cancellation) : NewActor.Named(givenInto, actor);
        if (actor.Id == into.Id)
            throw new UsageException($"{into.Id} is the actor itself: give the other one a name of its own");
        foreach (var article in articles)
            if ((await store.ReadNodeAsync(article, cancellation))?.Label != "Article")
                throw new UsageException($"no article '{article}' in the graph; 'graphbuilder query articles-of actor={actor.Id}' lists those that name {actor.Name}");
        return Decision(actor, into) with { Articles = [.. articles.Select(a => new ArticleId(a))], Names = names };
    }

    /// <summary>The decision of that number, taken back.</summary>
    public IdentityDecision Undo(int number, bool force)
    {
        var decision = log.Decisions.FirstOrDefault(d => d.Number == number) ?? throw new UsageException($"no decision {number}; 'graphbuilder actors list' gives those in force");
        if (!force && decision.UndoneAt is null && log.BuiltOn(decision) is { } later)
            throw new UsageException($"decision {later.Number} ({Sentence(later)}) takes {decision.Into.Name} further: undo {later.Number} first, or take back {number} alone with --force");
        if (decision.UndoneAt is { } before)
            Screen.Note($"Decision {number} was undone already, {before:yyyy-MM-dd}.");
        return decision with { UndoneAt = decision.UndoneAt ?? time.GetUtcNow() };
    }

    /// <summary>A decision in words.</summary>
    public static string Sentence(IdentityDecision d) =>
        $"{(d.IsSplit ? "split" : "merge")} {d.Name} ({d.Actor}) into {d.Into.Name} ({d.Into.Id})"
        + (d.Articles.Count > 0 ? $" in {string.Join(", ", d.Articles)}" : "") + (d.Names.Count > 0 ? $" where named {string.Join(" or ", d.Names.Select(n => $"“{n}”"))}" : "");

    private IdentityDecision Decision(Actor actor, Actor into) =>
        new(log.Decisions.Select(d => d.Number).DefaultIfEmpty().Max() + 1, actor.Id, into with { Office = null }, time.GetUtcNow()) { Name = actor.Name, By = Environment.UserName };

    private IdentityDecision? Merged(string given) => log.MergeOf(new(given)) ?? log.MergeOf(new("country/" + given.ToUpperInvariant()));

    private async Task<Actor> FindAsync(string given, CancellationToken cancellation)
    {
        if (Merged(given) is { } merged)
            throw new UsageException($"{given} is {merged.Into.Id} by decision {merged.Number}: give that one, or 'graphbuilder actors undo {merged.Number}' first");
        return ActorOf((await store.ReadNodeAsync(actors.Find(given), cancellation))!);
    }

    // Somebody whom no article names yet may be in the book of actors.
    private async Task<Actor> KnownAsync(string given, CancellationToken cancellation) =>
        given.Contains('/', StringComparison.Ordinal) && !actors.Has(given) && Merged(given) is null && book().Entries.FirstOrDefault(e => e.Id.Value == given) is { } entry
            ? entry.On(null)
            : await FindAsync(given, cancellation);

    private static Actor ActorOf(NodeView node)
    {
        var properties = node.Properties.ToDictionary(p => p.Key, p => p.Value);
        return new(new(node.Id), JsonWords.Read<ActorKind>((string)properties["kind"]!), (string)properties["name"]!)
        {
            Country = (string?)properties["country"],
            Sectors = (IReadOnlyList<string>)properties["sectors"]!,
            Wikidata = (string?)properties["wikidata"],
        };
    }
}
