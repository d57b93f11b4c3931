using GraphBuilder.Language;
using GraphBuilder.Model;
using GraphBuilder.Ontology;

namespace GraphBuilder.Relations;

/// <summary>Reads trigger candidates as events: the model's probabilities, sharpened by the lexicon and composed with governing words.</summary>
internal sealed class EventReader(EventOntology ontology, TriggerLexicon lexicon, CompositionRules rules)
{
    // How far a fitting row of the lexicon moves the model's type: a row with a condition is nearly always right, a bare word is a hint.
    private const float ConditionedWeight = 0.7f;
    private const float BareWeight = 0.35f;
    private const double SureEvent = 0.5;
    private static readonly HashSet<string> s_clauses = ["xcomp", "ccomp", "advcl", "acl", "acl:relcl", "conj", "parataxis"];
    private readonly Urgings _urgings = new(rules, ontology);
    private readonly Sidings _sidings = new(rules, ontology);
    private readonly Mediations _mediations = new(rules, ontology);

    /// <summary>The nouns under which somebody acts: "pressure".</summary>
    public IEnumerable<int> PressuresIn(AnalyzedText text) => _urgings.PressuresIn(text);

    /// <summary>One event for each candidate, in text order; candidates that the lexicon knows to be no events have probability 0.</summary>
    public IReadOnlyList<EventReading> Read(AnalyzedText text)
    {
        var sure = text.Triggers.Where(c => c.Probability > SureEvent).Select(c => text.HeadOf(c.Words)).ToHashSet();
        var signs = new SentenceSigns(
            SentencesWith(text, w => rules.Past.Contains(w) || (w.Length == 4 && w.All(char.IsAsciiDigit))),
            SentencesWith(text, rules.Supposed.Contains));
        var syntax = new SyntaxSigns(sure, ClippedPassives.In(text, rules.Clipped), ReceivedIn(text, sure));
        return [.. text.Triggers.Select(c => Read(text, c, syntax, signs)).Concat(_urgings.Find(text)).Concat(_sidings.Find(text)).Concat(_mediations.Find(text))
            .OrderBy(r => r.Candidate.Words.First)];
    }

    private Dictionary<int, int> ReceivedIn(AnalyzedText text, HashSet<int> sure)
    {
        var receivings = new Receivings(text, rules.Receiving);
        var found = new Dictionary<int, int>();
        foreach (var candidate in text.Triggers)
        {
            var word = ContentWord(text, text.HeadOf(candidate.Words));
            if (receivings.VerbOf(word, NameOf(candidate) == "AID", sure) is var verb and >= 0)
                found[word] = verb;
        }
        return found;
    }

    private string NameOf(TriggerCandidate candidate) =>
        ontology.Types[Array.IndexOf(candidate.EventProbabilities, candidate.EventProbabilities.Max())].Name;

    private EventReading Read(AnalyzedText text, TriggerCandidate candidate, SyntaxSigns syntax, SentenceSigns signs)
    {
        var word = ContentWord(text, text.HeadOf(candidate.Words));
        var chain = GovernorChain.Of(text, word);
        var row = IsOnlyPlanning(text, word) ? LexiconRow.NoEvent : GoverningRow(text, candidate.Words, chain) ?? lexicon.Match(text, word);
        var polarity = row is { Negated: true } || chain.IsNegated || (candidate.Polarity == Polarity.Negated && IsNegatable(text, word))
            ? Polarity.Negated : Polarity.Affirmed;
        var sharpened = Sharpen(candidate, row);
        var composed = new float[sharpened.Length];
        CompositionRule? applied = null;
        var best = Array.IndexOf(sharpened, sharpened.Max());
        for (var i = 0; i < sharpened.Length; i++)
        {
            var rule = rules.Match(ontology.Types[i].Name, polarity, candidate.Modality, chain);
            composed[rule is null ? i : IndexOf(rule.Becomes)] += sharpened[i];
            if (i == best)
                applied = rule;
        }
        return new(candidate, word, EventSyntax.Around(text, word, syntax), composed)
        {
            Row = row,
            Rule = applied,
            Named = best,
            Polarity = applied is null ? polarity : Polarity.Affirmed,
            Modality = ModalityOf(text, word, Told(text, word, candidate.Modality, signs), chain, applied),
        };
    }

    /// <summary>"Seeks to attack", "wants to meet": the event is what is planned.</summary>
    private bool IsOnlyPlanning(AnalyzedText text, int word) => rules.Planned.Contains(text.Words[word].Lemma)
        && text.Children(word).Any(c => text.Words[c].Relation == "xcomp") && !text.Children(word).Any(c => text.Words[c].Relation is "obj" or "iobj");

    private Modality ModalityOf(AnalyzedText text, int word, Modality read, GovernorChain chain, CompositionRule? applied)
    {
        if (applied is null && (chain.Governors.Any(rules.Planned.Contains) || FiniteVerbs.IsAnnounced(text, word)))
            return Modality.Future;
        if (chain.Above.Any(w => rules.Wanted.Contains(text.Words[w].Lemma)))
            return Modality.Hypothetical;
        return applied is not null ? Modality.Actual : read;
    }

    /// <summary>The modality that the model reads, where the words allow it: a plain past tense is no background, and a plain tense tells what is.</summary>
    private static Modality Told(AnalyzedText text, int word, Modality read, SentenceSigns signs) => read switch
    {
        Modality.Historical when !signs.Past.Contains(text.Words[word].Sentence) => Modality.Actual,
        Modality.Hypothetical when FiniteVerbs.IsPlain(text, word) && !signs.Supposed.Contains(text.Words[word].Sentence) => Modality.Actual,
        _ => read,
    };

    /// <summary>Whether a word of negation stands above the event or beside it: "warned it not to attack" is a warning all the same.</summary>
    private bool IsNegatable(AnalyzedText text, int word)
    {
        var above = text.Ancestors(word).Prepend(word).ToList();
        bool IsNegation(int at) => rules.Negations.Contains(text.Words[at].Text.ToLowerInvariant());
        return above.Any(at => IsNegation(at)
            || text.Children(at).Any(c => !s_clauses.Contains(text.Words[c].Relation) && (IsNegation(c) || text.Children(c).Any(IsNegation))));
    }

    private static HashSet<int> SentencesWith(AnalyzedText text, Func<string, bool> fits) =>
        [.. text.Words.Where(w => fits(w.Text.ToLowerInvariant())).Select(w => w.Sentence)];

    /// <summary>The model may mark "on" in "an attack on": the event is the word that it belongs to.</summary>
    private int ContentWord(AnalyzedText text, int word)
    {
        while (text.Words[word].Head >= 0 && lexicon.IsPreposition(text.Words[word]))
            word = text.Words[word].Head;
        return word;
    }

    /// <summary>
    /// The row of a governing word that names this very event among its conditions: "lifted its blockade" is no blockade.
    /// Where the event has a doer of its own ("asked for Putin's support"), the governing word alone tells it.
    /// </summary>
    private LexiconRow? GoverningRow(AnalyzedText text, WordRange words, GovernorChain chain)
    {
        var own = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = words.First; i < words.End; i++)
            own.UnionWith([text.Words[i].Lemma, text.Words[i].Text]);
        foreach (var governor in chain.Above)
            if (lexicon.Match(text, governor) is { } row && row.FitsAny(own))
                return chain.Words.Contains(governor) ? row : LexiconRow.NoEvent;
        return null;
    }

    private float[] Sharpen(TriggerCandidate candidate, LexiconRow? row)
    {
        var found = (float[])candidate.EventProbabilities.Clone();
        if (row is null)
            return found;
        if (!row.IsEvent)
            return new float[found.Length];
        var weight = row.IsConditioned ? ConditionedWeight : BareWeight;
        for (var i = 0; i < found.Length; i++)
            found[i] *= 1 - weight;
        // The model's doubt of a word that fits a condition is halved (on a scale of powers).
        found[IndexOf(row.Event)] += weight * (float)(row.IsConditioned ? Math.Sqrt(candidate.Probability) : candidate.Probability);
        return found;
    }

    private int IndexOf(string type)
    {
        for (var i = 0; i < ontology.Types.Count; i++)
            if (ontology.Types[i].Name == type)
                return i;
        throw new InvalidOperationException($"The ontology has no type {type}.");
    }

    /// <summary>The sentences with a word or year of the past, and those with a word of supposition.</summary>
    private sealed record SentenceSigns(HashSet<int> Past, HashSet<int> Supposed);
}
