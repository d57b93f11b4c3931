using GraphBuilder.Language;
using GraphBuilder.Model;

namespace GraphBuilder.Actors;

/// <summary>Words that may name an actor, the kind they seem to be and how sure that is.</summary>
internal sealed record MentionCandidate(WordRange Words, ActorKind? Kind, double Probability);
