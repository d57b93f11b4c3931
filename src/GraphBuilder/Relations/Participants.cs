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
    // Lower than for the doer: whoever is a doubtful recipient of a sure act is weighed again as part of the whole relation.
    private const double LeastRecipient = 0.2;
    private const int ShortestList = 3;
    private const double HeadlineTrust = 0.9;
    // "To open", "troops clash".
    private const int MostWordsOfVerb = 2;
    private static readonly HashSet<string> s_listWords = [",", ";", "and", "or", "the"];

    /// <summary>Chooses among the mentions of the event's sentence, and for the recipient also among its places; <paramref name="toldDoers"/> do it where nobody in the sentence does, and whoever <paramref name="isNoDoer"/> or <paramref name="isNoRecipient"/> knows stands beside it.</summary>
    public static Participants Of(AnalyzedText text, EventReading reading, IReadOnlyList<Mention> mentions, IReadOnlyList<Mention> places, IReadOnlyList<Participant> toldDoers, Predicate<Mention> isNoDoer, Predicate<Mention> isNoRecipient)
    {
        List<(Mention Mention, WordRange Words)> Ranges(IReadOnlyList<Mention> from) =>
            [.. from.Select(m => (m, text.WordsIn(m.Span))).Where(m => !m.Item2.Contains(reading.Word) && m.Item2.Count > 0)];
        var ranges = Ranges(mentions);
        IReadOnlyList<Participant> actors = HeadlineDoers(text, reading, ranges.ConvertAll(m => m.Mention)) ?? Choose(text,
            [.. ranges.Where(m => !isNoDoer(m.Mention)).Select(m => new Participant(m.Mention, RoleScorer.Actor(text, reading, m.Words, m.Mention.Head)))], LeastActor, []);
        if (actors.Count == 0)
            actors = toldDoers;
        if (actors.Count == 0)
            return new([], []);
        if (reading.Row is { Own: true } row)
            ranges.RemoveAll(m => row.FitsAny(new HashSet<string>(StringComparer.OrdinalIgnoreCase) { text.Words[m.Mention.Head].Lemma, text.Words[m.Mention.Head].Text }));
        ranges.RemoveAll(m => isNoRecipient(m.Mention));
        var others = ranges.ConvertAll(m => new Participant(m.Mention, RoleScorer.Recipient(text, reading, m.Words, m.Mention.Head)));
        var soil = Ranges([.. places.Where(p => !actors.Any(a => a.Mention.Actor?.Id == p.Actor?.Id) && !isNoRecipient(p))]);
        others.AddRange(soil.Select(m => new Participant(m.Mention, RoleScorer.Place(text, reading, m.Words, m.Mention.Head))));
        return new(actors, Choose(text, others, LeastRecipient, actors));
    }

    /// <summary>"Egypt, Qatar urge Hamas to …": the tree has no place for such a comma; the words leave no doubt.</summary>
    private static List<Participant>? HeadlineDoers(AnalyzedText text, EventReading reading, List<Mention> mentions) =>
        mentions.Count > 1 && Companions.VerbOfPair(text, mentions[0], mentions[1]) is var verb and >= 0
        && (reading.Syntax.Carrier == verb || reading.Word - verb is >= 0 and < MostWordsOfVerb)
            ? [new(mentions[0], HeadlineTrust), new(mentions[1], HeadlineTrust)] : null;

    private static List<Participant> Choose(AnalyzedText text, List<Participant> candidates, double least, IReadOnlyList<Participant> taken)
    {
        var free = candidates.Where(c => !taken.Any(t => t.Mention.Span.Overlaps(c.Mention.Span))).ToList();
        var best = free.MaxBy(c => c.Probability);
        if (best is null || best.Probability < least)
            return [];
        // The model divides what it knows of a list among the members: together they are surer than each alone.
        var listed = ListAround(text, free, best);
        var share = CoordinationTrust * (1 - listed.Aggregate(1.0, (doubt, c) => doubt * (1 - c.Probability)));
        return [.. free.Where(c => listed.Contains(c) || (c.Probability >= best.Probability * LeastShare && AreCoordinated(text, c.Mention.Head, best.Mention.Head)))
            .Select(c => c with { Probability = Math.Max(c.Probability, share) })];
    }

    /// <summary>The members of a plain list ("Kenya, Uganda and Chad"), whatever the tree makes of it.</summary>
    private static HashSet<Participant> ListAround(AnalyzedText text, List<Participant> candidates, Participant best)
    {
        var ordered = candidates.OrderBy(c => c.Mention.Span).ToList();
        int first = ordered.IndexOf(best), last = first;
        while (first > 0 && GapOf(text, ordered[first - 1], ordered[first]).All(s_listWords.Contains))
            first--;
        while (last + 1 < ordered.Count && GapOf(text, ordered[last], ordered[last + 1]).All(s_listWords.Contains))
            last++;
        var run = ordered[first..(last + 1)];
        var closed = run.Count >= ShortestList && run.Zip(run.Skip(1)).Any(pair => GapOf(text, pair.First, pair.Second).Any(w => w is "and" or "or"));
        if (closed || (run.Count == 2 && (Companions.VerbOfPair(text, run[0].Mention, run[1].Mention) >= 0 || IsAfterBetween(text, run))))
            return [.. run];
        bool IsCompanion(Mention other) =>
            Companions.AreTogether(text, other.Span.Start < best.Mention.Span.Start ? (other, best.Mention) : (best.Mention, other));
        return [best, .. ordered.Where(c => c != best && IsCompanion(c.Mention))];
    }

    /// <summary>"Between Chad and Mali", whatever the tree makes of it.</summary>
    private static bool IsAfterBetween(AnalyzedText text, List<Participant> pair)
    {
        var first = text.WordsIn(pair[0].Mention.Span).First;
        if (first > 0 && text.Words[first - 1].Text == "the")
            first--;
        return first > 0 && text.Words[first - 1].Text == "between" && GapOf(text, pair[0], pair[1]).Contains("and");
    }

    private static IEnumerable<string> GapOf(AnalyzedText text, Participant left, Participant right)
    {
        var (from, to) = (text.WordsIn(left.Mention.Span).End, text.WordsIn(right.Mention.Span).First);
        return from >= to ? ["touching"] : Enumerable.Range(from, to - from).Select(w => text.Words[w].Text);
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
