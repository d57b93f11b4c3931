namespace GraphBuilder.Model;

/// <summary>One run of the program over its inputs; written to the store only with the first article that changes something.</summary>
public sealed record IngestionRun(string Id, DateTimeOffset StartedAt, string Version);
