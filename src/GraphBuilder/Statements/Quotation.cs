using GraphBuilder.Model;

namespace GraphBuilder.Statements;

/// <summary>A stretch of text between quotation marks.</summary>
/// <param name="Outer">With its marks; without an end mark where none was set.</param>
/// <param name="Inner">Without its marks.</param>
/// <param name="Depth">0 for a quotation inside no other.</param>
/// <param name="Closed">False where the text sets no end mark in this paragraph.</param>
/// <param name="RunsOn">True where the next paragraph opens anew and continues this quotation (the rule of English printers).</param>
internal sealed record Quotation(Span Outer, Span Inner, int Depth, bool Closed, bool RunsOn);
