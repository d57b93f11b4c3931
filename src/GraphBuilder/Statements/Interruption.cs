using GraphBuilder.Language;

namespace GraphBuilder.Statements;

/// <summary>Gives a cue that interrupts what is said the words on both its sides ("The talks, | he said, | had failed").</summary>
internal static class Interruption
{
    private const double LikelyCue = 0.5;

    /// <summary>The stretches, with the part that role scores missed before or after a cue between two pauses.</summary>
    public static List<WordRange> Mend(ReadingView view, CueGroup group, Speaker? speaker, List<WordRange> content)
    {
        var sentence = view.Text.SentenceOf(group.Head).Words;
        if (Between(view.Text, group, speaker, content, sentence) is not { } clause)
            return content;
        var left = Before(view, new(sentence.First, clause.First - 1));
        if (left.Count == 0)
            return content;
        if (!content.Exists(c => c.First < clause.First) && view.QuotationAt(left.End - 1) is null)
            return [left, .. content];
        if (content is not [var only] || only.End != clause.First - 1)
            return content;
        var right = After(view, new(clause.End + 1, sentence.End), only);
        return right.Count > 0 ? [only, right] : content;
    }

    /// <summary>The clause of the cue with its day and place, if pauses stand on both sides of it and something is said.</summary>
    private static WordRange? Between(AnalyzedText text, CueGroup group, Speaker? speaker, List<WordRange> content, WordRange sentence)
    {
        var isHere = speaker is { OfThisCue: true } && sentence.Contains(speaker.Words.First) && sentence.Contains(speaker.Words.End - 1);
        if (content.Count == 0 || !isHere)
            return null;
        var (first, end) = (Math.Min(group.Words.First, speaker!.Words.First), Math.Max(group.Words.End, speaker.Words.End));
        if (first <= sentence.First + 1 || !IsPause(text.Words[first - 1]))
            return null;
        while (end < sentence.End && !IsPause(text.Words[end]))
            if (text.Words[end].Tag is UniversalTag.Verb or UniversalTag.Aux || content.Exists(c => c.Contains(end)))
                return null;
            else
                end++;
        return end + 1 < sentence.End ? new(first, end) : null;
    }

    /// <summary>
    /// What stands before the cue, without dateline and the conjunction that opens the sentence; of a sentence with a relative clause only its pronoun
    /// ("The park, which, he said, is closed").
    /// </summary>
    private static WordRange Before(ReadingView view, WordRange words)
    {
        var (text, first, last) = (view.Text, words.First, words.End - 1);
        while (first < last && (text.Words[first].Tag is UniversalTag.Cconj or UniversalTag.Punct || text.Words[first + 1].Text is "—" or "–" or "―" or "--"))
            first++;
        if (last < first || HasCue(view, words) || text.Words[first].Text.EndsWith("ing", StringComparison.Ordinal))
            return default;
        if (text.Words[last] is { Tag: UniversalTag.Pron, Lemma: "who" or "which" })
            return new(last, words.End);
        var isOne = text.Words[last].Tag is not (UniversalTag.Cconj or UniversalTag.Sconj)
            && !Enumerable.Range(first, words.End - first).Any(w => text.Words[w].Text is ";" or ":" or "”" or "\"" or "''");
        return isOne ? new(first, words.End) : default;
    }

    /// <summary>What goes on after the cue, where the tree ties it to what stands before.</summary>
    private static WordRange After(ReadingView view, WordRange words, WordRange before)
    {
        var (text, end) = (view.Text, words.End);
        while (end > words.First && text.Words[end - 1].Tag == UniversalTag.Punct)
            end--;
        var rest = new WordRange(words.First, end);
        if (rest.Count < 2 || text.Words[rest.First].Tag == UniversalTag.Cconj || HasCue(view, rest))
            return default;
        return rest.Contains(text.Words[text.HeadOf(before)].Head) || before.Contains(text.Words[text.HeadOf(rest)].Head) ? rest : default;
    }

    private static bool HasCue(ReadingView view, WordRange words) => Enumerable.Range(words.First, words.Count).Any(w => view.CueAt(w) is { Probability: > LikelyCue });

    private static bool IsPause(Word word) => word.Text is "," or "—" or "–" or "--" or "-";
}
