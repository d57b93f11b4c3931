using System.Globalization;
using GraphBuilder.Model;
using GraphBuilder.Stores;

namespace GraphBuilder.Neo4j;

/// <summary>
/// Brings the database's schema up to date: numbered scripts, applied once and in order, kept as <c>SchemaMigration</c> nodes with the checksum of what was applied
/// (the way of neo4j-migrations). A script that was cut off half-way, or that two run at once, is simply run again: every statement of it can be repeated (IF NOT EXISTS, MERGE). So no lock is needed, and none outlives a crash.
/// </summary>
internal sealed class Migrations(ICypherConnection connection, TimeProvider time)
{
    private static readonly IReadOnlyList<Script> s_scripts = [.. CypherScripts.In("schema").Select(Script.Load)];

    private static int Known => s_scripts[^1].Version;

    /// <summary>Version and pending scripts.</summary>
    public async Task<SchemaStatus> ReadAsync(CancellationToken cancellation) => StatusOf(await ReadAppliedAsync(cancellation));

    /// <summary>Applies what is pending; a newer schema or a script that has changed since is a <see cref="StoreUnavailableException"/>.</summary>
    public async Task<SchemaStatus> ApplyAsync(CancellationToken cancellation)
    {
        var applied = await ReadAppliedAsync(cancellation);
        if (applied.Keys.DefaultIfEmpty().Max() is var newest && newest > Known)
            throw new StoreUnavailableException(string.Create(CultureInfo.InvariantCulture, $"The database has schema version {newest}, this program knows {Known}: use a newer graphbuilder."));
        if (s_scripts.FirstOrDefault(s => applied.TryGetValue(s.Version, out var checksum) && checksum != s.Checksum) is { } changed)
            throw new StoreUnavailableException($"The schema script {changed.Name} is not the one that was applied to this database: use the graphbuilder that made it, or a new database.");
        foreach (var script in s_scripts.Where(s => !applied.ContainsKey(s.Version)))
            await ApplyAsync(script, cancellation);
        return StatusOf(await ReadAppliedAsync(cancellation));
    }

    private async Task ApplyAsync(Script script, CancellationToken cancellation)
    {
        try
        {
            foreach (var statement in script.Statements)
                await connection.RunAsync(new(statement), cancellation);
        }
        catch (CypherException e)
        {
            throw new StoreUnavailableException(
                $"The schema script {script.Name} cannot be applied to this database, perhaps because of what another program keeps in it: {e.Message}", e);
        }
        var row = new { version = script.Version, name = script.Name, checksum = script.Checksum, at = Timestamps.Of(time.GetUtcNow()) };
        await connection.RunAsync(new(CypherScripts.Statement("write/migration"), row), cancellation);
    }

    private async Task<Dictionary<int, string>> ReadAppliedAsync(CancellationToken cancellation)
    {
        var answer = await connection.RunAsync(new(CypherScripts.Statement("read/migrations"), ReadOnly: true), cancellation);
        return answer.Rows.ToDictionary(r => (int)(long)r[0]!, r => (string)r[1]!);
    }

    private static SchemaStatus StatusOf(Dictionary<int, string> applied) =>
        new(applied.Keys.DefaultIfEmpty().Max(), Known, s_scripts.Where(s => !applied.ContainsKey(s.Version)).Select(s => s.Name).ToArray());

    /// <summary>A numbered script: <c>V001__what_it_does</c>.</summary>
    private sealed record Script(int Version, string Name, string Checksum, IReadOnlyList<string> Statements)
    {
        public static Script Load(string name)
        {
            var text = CypherScripts.Read($"cypher/schema/{name}.cypher");
            return new(int.Parse(name.AsSpan(1, 3), CultureInfo.InvariantCulture), name, ContentHash.Of(text),
                [.. text.Split(";\n").Where(s => !string.IsNullOrWhiteSpace(s))]);
        }
    }
}
