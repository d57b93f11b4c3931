using GraphBuilder.Model;

namespace GraphBuilder.Language;

/// <summary>Universal part-of-speech tags (UD v2), in the order of the model's output.</summary>
public enum UniversalTag
{
#pragma warning disable CS1591 // the names are the definitions of universaldependencies.org/u/pos
    Adj, Adp, Adv, Aux, Cconj, Det, Intj, Noun, Num, Part, Pron, Propn, Punct, Sconj, Sym, Verb, X,
#pragma warning restore CS1591
}

/// <summary>A range of words, <c>End</c> exclusive, by index in <see cref="AnalyzedText.Words"/>.</summary>
public readonly record struct WordRange(int First, int End)
{
    /// <summary>True if the word lies inside.</summary>
    public bool Contains(int word) => First <= word && word < End;

    /// <summary>True if the two ranges share a word.</summary>
    public bool Overlaps(WordRange other) => First < other.End && other.First < End;

    /// <summary>Number of words.</summary>
    public int Count => End - First;
}

/// <summary>A word with its tag and its place in the dependency tree; <c>Head</c> indexes <see cref="AnalyzedText.Words"/>, −1 for the root of a sentence.</summary>
public sealed record Word(int Index, Span Span, string Text, string Lemma, UniversalTag Tag, int Head, string Relation, int Sentence);

/// <summary>A sentence: its span and its words.</summary>
public sealed record Sentence(int Index, Span Span, WordRange Words);

/// <summary>A name by class (PER, ORG, LOC) with its least word probability.</summary>
public sealed record NameSpan(WordRange Words, string Class, double Probability);

/// <summary>An actor mention as the model marks it: the whole phrase, title included, without a leading article.</summary>
public sealed record ActorSpan(WordRange Words, ActorKind Kind, double Probability);

/// <summary>A possible attribution cue (kernel only). Role logits are by word of its sentence, the first word of the sentence at index 0; above 0 means yes.</summary>
public sealed record CueCandidate(WordRange Words, double Probability, Attitude Attitude, float[] SpeakerLogits, float[] ContentLogits);

/// <summary>
/// A possible event trigger: <c>Probability</c> is 1 − P(O) − P(I) at its first word, <c>EventProbabilities</c> follow the 16 types of the labels file.
/// Role logits are by word of its sentence, the first word of the sentence at index 0; above 0 means yes.
/// </summary>
public sealed record TriggerCandidate(WordRange Words, double Probability, float[] EventProbabilities, float[] ActorLogits, float[] RecipientLogits)
{
    /// <summary>Most likely PLOVER mode; null for none.</summary>
    public string? Mode { get; init; }

    /// <summary>Affirmed or negated.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>Actual, future, hypothetical or historical.</summary>
    public Modality Modality { get; init; }

    /// <summary>Probability that the event is reciprocal.</summary>
    public double Reciprocal { get; init; }

    /// <summary>PLOVER contexts whose logit is above 0.</summary>
    public IReadOnlyList<string> Contexts { get; init; } = [];
}

/// <summary>One text after the language model: words, sentences, trees, names, and the candidates that later stops decide on. Immutable; candidate lists reach far below certainty (probability 0.02) and are in text order.</summary>
public sealed partial class AnalyzedText
{
    /// <summary>The text, untouched.</summary>
    public required string Text { get; init; }

    /// <summary>All words, in order.</summary>
    public required IReadOnlyList<Word> Words { get; init; }

    /// <summary>All sentences, in order.</summary>
    public required IReadOnlyList<Sentence> Sentences { get; init; }

    /// <summary>Names, decoded.</summary>
    public required IReadOnlyList<NameSpan> Names { get; init; }

    /// <summary>Actor mentions, decoded.</summary>
    public required IReadOnlyList<ActorSpan> Actors { get; init; }

    /// <summary>Cue candidates with probability 0.02 or more.</summary>
    public required IReadOnlyList<CueCandidate> Cues { get; init; }

    /// <summary>Trigger candidates with probability 0.02 or more.</summary>
    public required IReadOnlyList<TriggerCandidate> Triggers { get; init; }
}
