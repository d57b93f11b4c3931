using GraphBuilder.Model;

namespace GraphBuilder.Relations;

/// <summary>Says who "I" and "we" are: the speaker of the statement that holds them, and for the "we" of someone who speaks for a state, the state.</summary>
internal static class FirstPerson
{
    /// <summary>The mentions, in the same order, with first persons resolved where a statement tells.</summary>
    public static IReadOnlyList<Mention> Resolve(IReadOnlyList<Mention> mentions, Contents contents)
    {
        var states = mentions.Select(m => m.Actor).Where(a => a is { Kind: ActorKind.Country, Country: not null }).GroupBy(a => a!.Country!).ToDictionary(g => g.Key, g => g.First()!);
        return [.. mentions.Select(m => m is { Actor: null, Form: MentionForm.Pronoun } && IsFirst(m.Text) && contents.Holder(m.Span)?.Speaker?.Actor is { } speaker
            ? m with { Actor = IsPlural(m.Text) ? StateOf(speaker, states) : speaker, Reason = "first person of the speaker" }
            : m)];
    }

    private static bool IsFirst(string pronoun) => IsPlural(pronoun) || pronoun is "I" or "me" or "my" or "My" or "Me" or "mine";

    private static bool IsPlural(string pronoun) => pronoun.ToLowerInvariant() is "we" or "us" or "our" or "ours";

    private static Actor StateOf(Actor speaker, Dictionary<string, Actor> states) =>
        speaker is { Kind: ActorKind.Person, Country: { } country } && speaker.Sectors.Any(s => s is "GOV" or "MIL") && states.TryGetValue(country, out var state) ? state : speaker;
}
