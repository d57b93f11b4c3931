using GraphBuilder.Model;

namespace GraphBuilder.Statements;

/// <summary>What <see cref="StatementFinder"/> gives: statements in the order of their cues, and the candidates that it dropped, with reasons.</summary>
public sealed record StatementReading(IReadOnlyList<Statement> Statements, IReadOnlyList<DroppedCandidate> Dropped);
