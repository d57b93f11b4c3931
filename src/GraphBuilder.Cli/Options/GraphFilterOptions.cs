using System.CommandLine;
using System.Globalization;
using GraphBuilder.Ontology;
using GraphBuilder.Stores;

namespace GraphBuilder.Cli.Options;

/// <summary>Which part of the graph is meant.</summary>
internal static class GraphFilterOptions
{
    private static readonly Option<string?> s_actor = new("--actor")
    {
        Description = "Relationships in which this side takes part or which it claims, and its statements: an id, an ISO code or a name",
        HelpName = "actor",
    };

    private static readonly Option<string[]> s_dyad = new("--dyad")
    {
        Description = "Relationships between these two sides: A B, or A,B",
        HelpName = "actors",
        Arity = new(1, 2),
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<string?> s_from = new("--from") { Description = "Relationships from this day on", HelpName = "day" };
    private static readonly Option<string?> s_to = new("--to") { Description = "Relationships until this day", HelpName = "day" };
    private static readonly Option<string[]> s_events = new("--event") { Description = "Relationships of this PLOVER event type; may be given several times", HelpName = "type" };

    /// <summary>Adds the options to a verb.</summary>
    public static void AddTo(Command verb)
    {
        foreach (var option in new Option[] { s_actor, s_dyad, s_from, s_to, s_events })
            verb.Add(option);
    }

    /// <summary>Reads them; what is wrong is a <see cref="UsageException"/>.</summary>
    public static async Task<GraphFilter> ReadAsync(ParseResult parsed, IGraphStore store, CancellationToken cancellation)
    {
        var dyad = Dyad(parsed.GetValue(s_dyad) ?? []);
        var lookup = parsed.GetValue(s_actor) is null && dyad is null ? null : await ActorLookup.LoadAsync(store, () => Configured.BookOf(parsed), cancellation);
        return new()
        {
            Actor = parsed.GetValue(s_actor) is { } actor ? lookup!.Find(actor) : null,
            Dyad = dyad is var (a, b) ? (lookup!.Find(a), lookup.Find(b)) : null,
            From = Day("--from", parsed.GetValue(s_from)),
            To = Day("--to", parsed.GetValue(s_to)),
            Events = [.. (parsed.GetValue(s_events) ?? []).SelectMany(e => e.Split(',')).Select(Event)],
        };
    }

    // A name may hold a comma ("Blinken, Antony"): then both are given as two words.
    private static (string, string)? Dyad(string[] given) => given switch
    {
        [] => null,
        [var a, var b] => (a, b),
        [var both] when both.Split(',') is [{ Length: > 0 } a, { Length: > 0 } b] => (a, b),
        _ => throw new UsageException("--dyad wants two sides: --dyad TUR SYR"),
    };

    private static string? Day(string option, string? given) =>
        given is null || DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? given
            : throw new UsageException($"{option} wants a day such as 2022-12-13, not '{given}'");

    private static string Event(string given)
    {
        var ontology = EventOntology.Load();
        return ontology.Find(given.ToUpperInvariant())?.Name
            ?? throw new UsageException($"'{given}' is no event type{Nearest.Hint(given.ToUpperInvariant(), ontology.Types.Select(t => t.Name))}; they are {string.Join(", ", ontology.Types.Select(t => t.Name))}");
    }
}
