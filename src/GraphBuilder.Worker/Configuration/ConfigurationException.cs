namespace GraphBuilder.Worker.Configuration;

/// <summary>The configuration cannot be used; the message names the place (file and line, or variable) and what would be right.</summary>
public sealed class ConfigurationException(string message, Exception? inner = null) : Exception(message, inner);
