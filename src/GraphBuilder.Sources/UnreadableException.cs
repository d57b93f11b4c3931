namespace GraphBuilder.Sources;

/// <summary>Leaves the parsing of one input; the reader turns it into a dead letter with this reason.</summary>
public sealed class UnreadableException(string reason, Exception? inner = null) : Exception(reason, inner);
