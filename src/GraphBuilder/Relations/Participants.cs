using GraphBuilder.Language;
using GraphBuilder.Model;

namespace GraphBuilder.Relations;

/// <summary>A mention in a role, with its probability.</summary>
internal sealed record Participant(Mention Mention, double Probability);

/// <summary>Who does an event and who suffers it: coordinated mentions each.</summary>
internal sealed record Participants(IReadOnlyList<Participant> Actors, IReadOnlyList<Participant> Recipients)
{
    // A coordinated mention needs less evidence of its own than the one it is coordinated with.
    private const double LeastShare = 0.2;
    private const double CoordinationTrust = 0.8;
    private const double LeastActor = 0.3;
    private const double LeastRecipient = 0.3;

    /// <summary>Chooses among the mentions of the event's sentence.</summary>
    public static Participants Of(AnalyzedText text, EventReading reading, IReadOnlyList<Mention> mentions)
    {
        var ranges = mentions.Select(m => (Mention: m, Words: text.WordsIn(m.Span))).Where(m => !m.Words.Contains(reading.Word) && m.Words.Count > 0).ToList();
        var actors = Choose(text, ranges.ConvertAll(m => new Participant(m.Mention, RoleScorer.Actor(text, reading, m.Words, m.Mention.Head))), LeastActor, []);
        if (actors.Count == 0)
            return new([], []);
        var others = ranges.ConvertAll(m => new Participant(m.Mention, RoleScorer.Recipient(text, reading, m.Words, m.Mention.Head)));
        return new(actors, Choose(text, others, LeastRecipient, actors));
    }

    private static List<Participant> Choose(AnalyzedText text, List<Participant> candidates, double least, IReadOnlyList<Participant> taken)
    {
        var free = candidates.Where(c => c.Probability >= least * LeastShare && !taken.Any(t => t.Mention.Span.Overlaps(c.Mention.Span))).ToList();
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
