namespace GraphBuilder.Relations;

/// <summary>A row of the trigger lexicon; <c>Event</c> is "none" for words that are no event.</summary>
internal sealed record LexiconRow
{
    /// <summary>What is said of words that are no event, without a row of their own.</summary>
    public static readonly LexiconRow NoEvent = new() { Event = "none" };

    public string Event { get; init; } = "";
    public string? Mode { get; init; }
    public List<string> Verbs { get; init; } = [];
    public List<string> Nouns { get; init; } = [];
    public List<string> Adjectives { get; init; } = [];
    public List<string> With { get; init; } = [];
    public List<string> Subjects { get; init; } = [];
    public List<string> Towards { get; init; } = [];
    public string Example { get; init; } = "";

    /// <summary>Whether the words of <see cref="With"/> are the doer's own and no recipient: "sent its troops".</summary>
    public bool Own { get; init; }

    /// <summary>Whether the words of <see cref="With"/> must stand in the word's own phrases and not in an infinitive: "agreed a deal", not "agreed to seek a deal".</summary>
    public bool InPhrase { get; init; }

    /// <summary>Whether the word says that the event did not happen: "acquitted".</summary>
    public bool Negated { get; init; }

    /// <summary>Whether those who do it with nobody else named do it with each other: "Chad and Mali agreed to trade".</summary>
    public bool Together { get; init; }

    /// <summary>Whether the row applies only to a word that says what somebody named is doing: "warned that Russia was plotting".</summary>
    public bool OfOthers { get; init; }

    /// <summary>False for a row that says that there is no event.</summary>
    public bool IsEvent => Event != "none";

    /// <summary>Whether the row has a condition.</summary>
    public bool IsConditioned => OfOthers || Towards.Count + With.Count + Subjects.Count > 0;

    /// <summary>Whether one of the row's conditions is among the words, as it stands or in the plural.</summary>
    public bool FitsAny(IReadOnlySet<string> words) => With.Exists(w => Inflections.OfNoun(w).Any(words.Contains));
}

/// <summary>Regular English forms, for words that the lemmatizer or the tagger did not recognise.</summary>
internal static class Inflections
{
    /// <summary>The verb and its -s, -ed and -ing forms, with and without a doubled consonant.</summary>
    public static IEnumerable<string> OfVerb(string verb)
    {
        yield return verb;
        if (verb.EndsWith('y') && verb.Length > 2 && !"aeou".Contains(verb[^2], StringComparison.Ordinal))
        {
            yield return verb[..^1] + "ies";
            yield return verb[..^1] + "ied";
            yield return verb + "ing";
            yield break;
        }
        var stem = verb.EndsWith('e') ? verb[..^1] : verb;
        yield return verb + (verb.EndsWith("sh", StringComparison.Ordinal) || verb.EndsWith("ch", StringComparison.Ordinal) || verb.EndsWith('s') ? "es" : "s");
        yield return stem + "ed";
        yield return stem + "ing";
        if ("bglmnprt".Contains(verb[^1], StringComparison.Ordinal))
        {
            yield return verb + verb[^1] + "ed";
            yield return verb + verb[^1] + "ing";
        }
    }

    /// <summary>The noun and its plural.</summary>
    public static IEnumerable<string> OfNoun(string noun)
    {
        yield return noun;
        yield return noun.EndsWith('y') ? noun[..^1] + "ies" : noun + "s";
    }
}
