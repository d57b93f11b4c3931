using GraphBuilder.Language;
using GraphBuilder.Model;

namespace GraphBuilder.Actors;

/// <summary>
/// The mentions so far, for pronouns to look back to: the candidates of the same and the two sentences before that agree in kind,
/// subjects before others, near before far (after Hobbs 1978 and the salience factors of Lappin and Leass 1994, much reduced).
/// </summary>
internal sealed class Antecedents(AnalyzedText text)
{
    private const int SentencesBack = 2;

    private readonly List<(Mention Mention, WordRange Words)> _mentions = [];

    public void Add(Mention mention, WordRange words) => _mentions.Add((mention, words));

    /// <summary>The mention that a pronoun makes; its actor is null where nothing before it agrees.</summary>
    public Mention Refer(MentionCandidate candidate)
    {
        var span = text.SpanOf(candidate.Words);
        var pronoun = span.Of(text.Text);
        var word = text.Words[candidate.Words.First];
        var best = _mentions.Where(m => m.Mention.Actor is { } a && Pronouns.MayMean(pronoun, a) && word.Sentence - SentenceOf(m.Words) <= SentencesBack && !SharesClause(m.Words, word))
            .OrderByDescending(m => Salience(m, word)).ThenByDescending(m => m.Words.First).Select(m => m.Mention).FirstOrDefault();
        return new(span, pronoun, best?.Actor, MentionForm.Pronoun, Math.Round(candidate.Probability * (best is null ? 0.5 : 0.8), 4))
        {
            Head = candidate.Words.First,
            Outcome = best is null ? ResolutionOutcome.Nil : ResolutionOutcome.Linked,
            Reason = best is null ? $"Nothing before \"{pronoun}\" agrees with it." : $"\"{pronoun}\" looks back to \"{best.Text}\".",
        };
    }

    private double Salience((Mention Mention, WordRange Words) earlier, Word pronoun)
    {
        var head = text.Words[text.HeadOf(earlier.Words)];
        var score = -100.0 * (pronoun.Sentence - head.Sentence);
        if (head.Relation.StartsWith("nsubj", StringComparison.Ordinal))
            score += 80;
        if (earlier.Mention.Form is MentionForm.Name or MentionForm.Title)
            score += 10;
        return score - (0.1 * (pronoun.Index - head.Index));
    }

    private int SentenceOf(WordRange words) => text.Words[words.First].Sentence;

    // "Erdogan met him": an object is not the subject of its own verb.
    private bool SharesClause(WordRange words, Word pronoun)
    {
        var head = text.Words[text.HeadOf(words)];
        return pronoun.Relation is "obj" or "iobj" or "obl" && head.Head == pronoun.Head && head.Head >= 0;
    }
}
