using GraphBuilder.Model;

namespace GraphBuilder.Graph;

/// <summary>
/// Leaves out of the graph whoever an article only describes: "a spokesman" or "the bureau" of nobody named is somebody else in the next article, and one node for all of them would be a false actor.
/// A group named by what its members have in common ("protesters") stays: it is the same description everywhere.
/// </summary>
internal static class KnownActors
{
    /// <summary>The extraction with such actors taken out of mentions and references; a relation that they do goes, a statement that they make stays without a speaker.</summary>
    public static Extraction Only(Extraction extraction)
    {
        var named = extraction.Mentions.Where(m => m.Form == MentionForm.Name).Select(m => m.Actor?.Id).ToHashSet();
        var left = extraction.Actors.Where(a => a.Kind is ActorKind.Person or ActorKind.Organization && IsUnknown(a) && !named.Contains(a.Id))
            .Select(a => a.Id).ToHashSet();
        if (left.Count == 0)
            return extraction;
        Actor? Known(Actor? actor) => actor is not null && left.Contains(actor.Id) ? null : actor;
        ActorReference? Reference(ActorReference? reference) => reference is null ? null : reference with { Actor = Known(reference.Actor) };
        return extraction with
        {
            Actors = [.. extraction.Actors.Where(a => !left.Contains(a.Id))],
            Mentions = [.. extraction.Mentions.Select(m => m with { Actor = Known(m.Actor) })],
            Statements = [.. extraction.Statements.Select(s => s with { Speaker = Reference(s.Speaker), Addressee = Reference(s.Addressee) })],
            Relations = [.. extraction.Relations.Select(r => r with { Actor = Reference(r.Actor)!, Recipient = Reference(r.Recipient) })],
        };
    }

    private static bool IsUnknown(Actor actor) => actor is { Country: null, Wikidata: null, Wikipedia: null, Office: null };
}
