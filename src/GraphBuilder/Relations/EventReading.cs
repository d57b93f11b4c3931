using GraphBuilder.Language;
using GraphBuilder.Model;
using GraphBuilder.Ontology;

namespace GraphBuilder.Relations;

/// <summary>
/// A trigger candidate read as an event: <c>Probabilities</c> of the 16 types after lexicon and composition (in the order of the ontology's model labels), <c>Word</c> its syntactic head.
/// </summary>
internal sealed record EventReading(TriggerCandidate Candidate, int Word, EventSyntax Syntax, float[] Probabilities)
{
    /// <summary>What the row of the lexicon says, if one fits.</summary>
    public LexiconRow? Row { get; init; }

    /// <summary>The composition rule that applies to the likeliest type, if any.</summary>
    public CompositionRule? Rule { get; init; }

    /// <summary>Index of the likeliest type before composition: the act itself, where <see cref="Best"/> is its promise or refusal.</summary>
    public int Named { get; init; }

    /// <summary>Affirmed or negated.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>Actual, future, hypothetical or historical.</summary>
    public Modality Modality { get; init; }

    /// <summary>Index of the likeliest type.</summary>
    public int Best => Array.IndexOf(Probabilities, Probabilities.Max());

    /// <summary>The mode, where the type has it: of the lexicon's row, else of the model.</summary>
    public string? ModeOf(EventType type)
    {
        if (Row?.Event == type.Name && Row.Mode is { } mode)
            return mode;
        return Candidate.Mode is { } read && type.Modes.Contains(read) ? read : null;
    }
}
