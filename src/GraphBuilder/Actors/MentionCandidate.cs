using GraphBuilder.Language;
using GraphBuilder.Model;

namespace GraphBuilder.Actors;

/// <summary>Words that may name an actor, the kind they seem to be and how sure that is.</summary>
internal sealed record MentionCandidate(WordRange Words, ActorKind? Kind, double Probability)
{
    /// <summary>Probability of a candidate that is a mention only if it resolves to an actor with a country.</summary>
    public const double OnlyIfNamedBefore = 0.5;
}
