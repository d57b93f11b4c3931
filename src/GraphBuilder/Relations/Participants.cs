using GraphBuilder.Language;
using GraphBuilder.Model;

namespace GraphBuilder.Relations;

/// <summary>A mention in a role, with its probability.</summary>
internal sealed record Participant(Mention Mention, double Probability);

/// <summary>Who does an event and who suffers it: coordinated mentions each.</summary>
internal sealed record Participants(IReadOnlyList<Participant> Actors, IReadOnlyList<Participant> Recipients)
{
    // A coordinated mention needs less evidence of its own than the one it is coordinated with.
    private const double LeastShare = 0.05;
    private const double CoordinationTrust = 0.8;
    private const double LeastActor = 0.3;
    private const double LeastRecipient = 0.3;

    /// <summary>Chooses among the mentions of the event's sentence, and for the recipient also among its places; <paramref name="toldDoers"/> do it where nobody in the sentence does.</summary>
    public static Participants Of(AnalyzedText text, EventReading reading, IReadOnlyList<Mention> mentions, IReadOnlyList<Mention> places, IReadOnlyList<Participant> toldDoers)
    {
        List<(Mention Mention, WordRange Words)> Ranges(IReadOnlyList<Mention> from) =>
            [.. from.Select(m => (m, text.WordsIn(m.Span))).Where(m => !m.Item2.Contains(reading.Word) && m.Item2.Count > 0)];
        var ranges = Ranges(mentions);
        IReadOnlyList<Participant> actors = Choose(text, ranges.ConvertAll(m => new Participant(m.Mention, RoleScorer.Actor(text, reading, m.Words, m.Mention.Head))), LeastActor, []);
        if (actors.Count == 0)
            actors = toldDoers;
        if (actors.Count == 0)
            return new([], []);
        if (reading.Row is { Own: true } row)
            ranges.RemoveAll(m => row.FitsAny(new HashSet<string>(StringComparer.OrdinalIgnoreCase) { text.Words[m.Mention.Head].Lemma, text.Words[m.Mention.Head].Text }));
        var others = ranges.ConvertAll(m => new Participant(m.Mention, RoleScorer.Recipient(text, reading, m.Words, m.Mention.Head)));
        var soil = Ranges([.. places.Where(p => !actors.Any(a => a.Mention.Actor?.Id == p.Actor?.Id))]);
        others.AddRange(soil.Select(m => new Participant(m.Mention, RoleScorer.Place(text, reading, m.Words, m.Mention.Head))));
        return new(actors, Choose(text, others, LeastRecipient, actors));
    }

    private static List<Participant> Choose(AnalyzedText text, List<Participant> candidates, double least, IReadOnlyList<Participant> taken)
    {
        var free = candidates.Where(c => !taken.Any(t => t.Mention.Span.Overlaps(c.Mention.Span))).ToList();
        var best = free.MaxBy(c => c.Probability);
        if (best is null || best.Probability < least)
            return [];
        return [.. free.Where(c => c == best || (c.Probability >= best.Probability * LeastShare && AreCoordinated(text, c.Mention.Head, best.Mention.Head)))
            .Select(c => c with { Probability = Math.Max(c.Probability, best.Probability * CoordinationTrust) })];
    }

    private static bool AreCoordinated(AnalyzedText text, int a, int b) => FirstConjunct(text, a) == FirstConjunct(text, b) || AreHyphenated(text, a, b);

    /// <summary>"Turkish-Russian talks": two adjectives of one noun, joined by a hyphen.</summary>
    private static bool AreHyphenated(AnalyzedText text, int a, int b) =>
        Math.Abs(a - b) == 2 && (text.Words[(a + b) / 2].Text is "-" or "–") && text.Words[a].Head == text.Words[b].Head && text.Words[a].Relation is "amod" or "compound";

    private static int FirstConjunct(AnalyzedText text, int word)
    {
        while (text.Words[word].Relation is "conj" && text.Words[word].Head >= 0)
            word = text.Words[word].Head;
        return word;
    }
}
