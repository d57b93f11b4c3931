using GraphBuilder.Language;

namespace GraphBuilder.Statements;

/// <summary>A stretch of words with the evidence for it.</summary>
internal readonly record struct ScoredWords(WordRange Words, double Score);

/// <summary>
/// Chooses the content of a cue in its own sentence: the stretch on which role scores and tree agree best.
/// The score of a stretch is the sum of its (bounded) role logits, less a price for every dependency that it cuts.
/// Quadratic in the length of a sentence, which the language model bounds; linear in the text.
/// </summary>
internal static class ContentChoice
{
    private const float MostLogit = 3, LeastLogit = -1; // doubt costs little: a clause is cut short more often than it runs too far
    private const double CutPrice = 2, LeastScore = 2, SecondScore = 3, HopelessScore = -6;

    /// <summary>The words of a sentence with what speaks for them as content; <c>Taken</c> are those of cue, speaker and asides.</summary>
    private sealed record Field(AnalyzedText Text, WordRange Sentence, float[] Logits, bool[] Taken, Dictionary<WordRange, double> Wholes);

    /// <summary>The best stretch before or after the cue, then the best one on its other side ("The talks, he said, had failed"), in text order.</summary>
    public static IReadOnlyList<ScoredWords> Of(ReadingView view, CueCandidate cue, CueGroup group, Speaker? speaker)
    {
        var text = view.Text;
        var sentence = text.SentenceOf(group.Head).Words;
        var taken = new bool[sentence.Count];
        Mark(taken, sentence, group.Words);
        if (speaker is not null && sentence.Contains(speaker.Head))
            Mark(taken, sentence, speaker.Words);
        Mark(taken, sentence, Aside.After(view, group, speaker));
        var logits = Array.ConvertAll(cue.ContentLogits, l => Math.Clamp(l, LeastLogit, MostLogit));
        var field = new Field(text, sentence, logits, taken, Constituents.Of(text, group, taken));
        if (Best(field, sentence) is not { } first)
            return [];
        var other = first.Words.First < group.Words.First ? new WordRange(group.Words.End, sentence.End) : new WordRange(sentence.First, group.Words.First);
        return Best(field, other) is { } second && second.Score > SecondScore && HangTogether(text, first.Words, second.Words)
            ? first.Words.First < second.Words.First ? [first, second] : [second, first]
            : [first];
    }

    private static bool HangTogether(AnalyzedText text, WordRange one, WordRange other) =>
        !one.Overlaps(other) && (one.Contains(text.Words[text.HeadOf(other)].Head) || other.Contains(text.Words[text.HeadOf(one)].Head));

    private static void Mark(bool[] taken, WordRange sentence, WordRange words)
    {
        for (var i = words.First; i < words.End; i++)
            if (sentence.Contains(i))
                taken[i - sentence.First] = true;
    }

    private static ScoredWords? Best(Field field, WordRange within)
    {
        var (text, sentence, logits, taken, wholes) = field;
        ScoredWords? best = null;
        var bestScore = LeastScore;
        for (var a = within.First; a < within.End; a++)
        {
            if (!MayBegin(text.Words[a]))
                continue;
            var (sum, cuts) = (0.0, 0);
            for (var b = a; b < within.End && !taken[b - sentence.First] && sum > HopelessScore; b++)
            {
                sum += logits[b - sentence.First];
                cuts += CutsAdded(field, a, b);
                var score = sum - CutPrice * Math.Max(0, cuts - 1) + wholes.GetValueOrDefault(new(a, b + 1));
                if (score > bestScore && sum > LeastScore && MayBorder(text.Words[b]))
                    (best, bestScore) = (new(new(a, b + 1), sum), score);
            }
        }
        return best;
    }

    /// <summary>Content leaves out the "that" which introduces it.</summary>
    private static bool MayBegin(Word word) => MayBorder(word) && word is not { Relation: "mark", Lemma: "that" };

    /// <summary>Marks neither bound a stretch nor count as cut off from it.</summary>
    private static bool MayBorder(Word word) => word.Tag != UniversalTag.Punct;

    /// <summary>By how much the number of dependencies that cross the border of a..b grows when <paramref name="b"/> joins.</summary>
    private static int CutsAdded(Field field, int a, int b)
    {
        var (text, sentence, _, taken, _) = field;
        bool Inside(int word) => a <= word && word < b;
        var added = !MayBorder(text.Words[b]) ? 0 : Inside(text.Words[b].Head) ? -1 : 1;
        foreach (var child in text.Children(b))
            if (MayBorder(text.Words[child]) && !taken[child - sentence.First])
                added += Inside(child) ? -1 : 1;
        return added;
    }
}
