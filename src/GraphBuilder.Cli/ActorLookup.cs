using System.Globalization;
using System.Text;
using GraphBuilder.Actors;
using GraphBuilder.Identity;
using GraphBuilder.Model;
using GraphBuilder.Stores;

namespace GraphBuilder.Cli;

/// <summary>Finds the stored actor that a person means by an id, an ISO code or a name; case and accents do not matter, and one that was merged is the one it was merged into.</summary>
internal sealed class ActorLookup(IReadOnlyList<StoredActor> actors, IdentityLog identity, Func<ActorBook> book)
{
    private const int Suggested = 6;
    private const int ShortestBeginning = 3;
    private const int ShortestSurname = 5;

    /// <summary>Reads the store's actors; the book of actors is loaded only where they do not suffice.</summary>
    public static async Task<ActorLookup> LoadAsync(IGraphStore store, Func<ActorBook> book, CancellationToken cancellation)
    {
        var actors = new List<StoredActor>();
        await foreach (var actor in store.ReadActorsAsync(cancellation))
            actors.Add(actor);
        return new(actors, await store.ReadIdentityAsync(cancellation), book);
    }

    /// <summary>True if the graph has an actor of that id.</summary>
    public bool Has(string id) => actors.Any(a => a.Id.Value == id);

    /// <summary>The id; a <see cref="UsageException"/> lists the nearest where none or several fit.</summary>
    public string Find(string given)
    {
        var key = Key(given);
        var found = First(
            a => a.Id.Value == given,
            a => a.Id.Value.Equals("country/" + given, StringComparison.OrdinalIgnoreCase),
            a => Key(a.Name) == key,
            a => a.Aliases.Any(n => Key(n) == key));
        if (found is [])
            found = InBook(given);
        if (found is [] && identity.InForce.FirstOrDefault(d => !d.IsSplit && (d.Actor.Value == given || d.Actor.Value == "country/" + given.ToUpperInvariant() || Key(d.Name) == key)) is { } merged)
            found = Final(merged.Into.Id);
        return found switch
        {
            [var one] => one.Id.Value,
            [] => throw new UsageException($"no actor '{given}' in the graph{Listed("; the nearest are", Near(key))}"),
            _ => throw new UsageException($"'{given}' may be any of these; give the id{Listed(":", found)}"),
        };
    }

    private List<StoredActor> First(params Func<StoredActor, bool>[] tests) =>
        tests.Select(test => actors.Where(test).ToList()).FirstOrDefault(found => found.Count > 0) ?? [];

    // "Turkey" or "Ankara" where the articles say "Türkiye": the book of actors knows.
    private List<StoredActor> InBook(string given)
    {
        var meant = new ActorResolver(book()).Resolve(given, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime), null);
        return meant.Outcome == ResolutionOutcome.Linked ? Final(meant.Actor!.Id) : [];
    }

    private List<StoredActor> Final(ActorId id) => [.. actors.Where(a => a.Id == identity.Final(id))];

    private IEnumerable<StoredActor> Near(string key) =>
        actors.Select(a => (Actor: a, Distance: a.Aliases.Append(a.Name).SelectMany(n => Forms(key, Key(n))).Min(n => Far(key, n))))
            .Where(a => a.Distance < int.MaxValue)
            .OrderBy(a => a.Distance).ThenByDescending(a => a.Actor.Articles).ThenBy(a => a.Actor.Id).Select(a => a.Actor);

    // A single word may be meant for a surname.
    private static IEnumerable<string> Forms(string key, string name) =>
        key.Contains(' ', StringComparison.Ordinal) ? [name] : name.Split(' ').Where(word => word.Length >= ShortestSurname).Append(name);

    // The beginning of a word is near, and what could be a slip of the pen.
    private static int Far(string key, string name) =>
        key.Length >= ShortestBeginning && (" " + name).Contains(" " + key, StringComparison.Ordinal) ? 1
        : Nearest.Of(key, [name]) is null ? int.MaxValue : Nearest.Distance(key, name);

    private static string Listed(string words, IEnumerable<StoredActor> some) =>
        some.Take(Suggested).Select(a => $"\n  {a.Id}  {a.Name}").ToList() is { Count: > 0 } lines ? words + string.Concat(lines) : "";

    private static string Key(string name)
    {
        var letters = name.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark).Select(c => c == 'ı' ? 'i' : char.ToLowerInvariant(c));
        return string.Join(' ', string.Concat(letters).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
