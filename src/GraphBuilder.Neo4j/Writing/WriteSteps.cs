using GraphBuilder.Model;
using GraphBuilder.Neo4j.Http;
using GraphBuilder.Stores;

namespace GraphBuilder.Neo4j.Writing;

/// <summary>The steps by which a transaction that holds its articles writes them, in the one order that every writer keeps: first the nodes that articles share, then edges, then what is derived from them. Without a run stored articles are written anew, and nothing was retrieved.</summary>
internal sealed class WriteSteps(Transaction transaction, IngestionRun? run, WriteRows rows)
{
    /// <summary>Runs all steps; <paramref name="edited"/> are the articles that said something before.</summary>
    public async Task RunAsync(IReadOnlyList<string> edited, CancellationToken cancellation)
    {
        var before = edited.Count == 0 ? Touched.Nothing : Touched.Read(await RunAsync("write/touched", new { ids = edited }, cancellation));
        var actors = await RunAsync("write/actors", new { rows = rows.Actors(before) }, cancellation);
        var known = await RunAsync("write/relationships", new { rows = rows.Relationships(before) }, cancellation);
        if (edited.Count > 0)
            await RunAsync("write/retract", new { ids = edited }, cancellation);
        await WriteContentAsync(cancellation);
        await DeriveRelationshipsAsync(known, cancellation);
        await DeriveActorsAsync(before, FactsIn(actors).ToDictionary(), cancellation);
        if (edited.Count > 0)
            await RunAsync("write/orphans", new { actors = before.Actors, relationships = before.Relationships, statements = before.Statements, publishers = before.Publishers }, cancellation);
        await RunAsync("derive/typed-edges", new { rows = rows.Pairs(before) }, cancellation);
        await RunAsync("derive/denials", new { ids = rows.RelationshipIds(before) }, cancellation);
    }

    private async Task WriteContentAsync(CancellationToken cancellation)
    {
        await RunAsync("write/articles", new { rows = rows.Articles() }, cancellation);
        if (run is not null)
            await RunAsync("write/run", new { id = run.Id, startedAt = Timestamps.Of(run.StartedAt), version = run.Version, articles = rows.ArticleIds }, cancellation);
        await RunAsync("write/publishers", new { rows = rows.Publishers() }, cancellation);
        await RunAsync("write/mentions", new { rows = rows.Mentions() }, cancellation);
        await RunAsync("write/statements", new { rows = rows.Statements() }, cancellation);
        await RunAsync("write/attributions", new { rows = rows.Attributions() }, cancellation);
        await RunAsync("write/evidence", new { rows = rows.Evidence() }, cancellation);
    }

    // Of a new relationship the batch says all that there is to say.
    private async Task DeriveRelationshipsAsync(QueryAnswer known, CancellationToken cancellation)
    {
        if (known.Rows.Count == 0)
            return;
        var evidence = await RunAsync("derive/relationships", new { ids = known.Rows.Select(r => r[0]) }, cancellation);
        await RunAsync("write/corroborate", new { rows = WriteRows.Corroborated(evidence.Rows.GroupBy(r => (string)r[0]!, PieceIn)) }, cancellation);
    }

    // Facts only ever join, so a new listing is joined with what is known. Where an edited article has withdrawn one, they are joined again from all that remain.
    private async Task DeriveActorsAsync(Touched before, Dictionary<string, ActorFacts> stored, CancellationToken cancellation)
    {
        IEnumerable<KeyValuePair<string, ActorFacts>> others = stored;
        if (before.Actors.Count > 0)
        {
            var remaining = await RunAsync("derive/facts", new { ids = before.Actors }, cancellation);
            others = stored.ExceptBy(before.Actors, k => k.Key).Concat(FactsIn(remaining));
        }
        await RunAsync("write/facts", new { rows = rows.Facts(stored, others) }, cancellation);
        await RunAsync("derive/offices", new { ids = rows.OfficeHolders(before) }, cancellation);
    }

    // An actor made just now has no name yet.
    private static IEnumerable<KeyValuePair<string, ActorFacts>> FactsIn(QueryAnswer answer) => answer.Rows.Where(r => r[1] is not null)
        .Select(r => KeyValuePair.Create((string)r[0]!, new ActorFacts((string)r[1]!, (string)r[2]!, (string?)r[3], (IReadOnlyList<string>)r[4]!, (string?)r[5], (IReadOnlyList<string>)r[6]!)));

    private static PieceOfEvidence PieceIn(IReadOnlyList<object?> row) =>
        new((string)row[1]!, (string)row[2]!, (double)row[3]!, (IReadOnlyList<string>)row[4]!, (string?)row[5], (bool)row[6]!, (string)row[7]!);

    private Task<QueryAnswer> RunAsync(string script, object parameters, CancellationToken cancellation) =>
        transaction.RunAsync(new(CypherScripts.Statement(script), parameters), cancellation);
}
