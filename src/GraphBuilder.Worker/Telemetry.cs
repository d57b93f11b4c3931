using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace GraphBuilder.Worker;

/// <summary>What can be measured of the work: counted and timed for whoever listens (OpenTelemetry), free of charge otherwise.</summary>
public static class Telemetry
{
    /// <summary>Name of the meter and of the activity source.</summary>
    public const string Name = "GraphBuilder";

    private static readonly ActivitySource s_spans = new(Name);
    private static readonly Meter s_meter = new(Name);
    private static readonly Counter<long> s_articles = s_meter.CreateCounter<long>("graphbuilder.articles",
        description: "Articles by what became of them: written, unchanged");
    private static readonly Counter<long> s_statements = s_meter.CreateCounter<long>("graphbuilder.statements", description: "Statements found in articles");
    private static readonly Counter<long> s_relationships = s_meter.CreateCounter<long>("graphbuilder.relationships",
        description: "Relationships found in articles");
    private static readonly Counter<long> s_failures = s_meter.CreateCounter<long>("graphbuilder.failures",
        description: "Dead letters by the stage where they failed");
    private static readonly Histogram<double> s_durations = s_meter.CreateHistogram<double>("graphbuilder.stage.duration", "s",
        "Time that a stage took: fetch a document, extract an article, write a batch, a whole run",
        advice: new() { HistogramBucketBoundaries = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 120, 600] });

    /// <summary>Begins a span; null if nobody listens.</summary>
    public static Activity? Begin(string name) => s_spans.StartActivity(name);

    /// <summary>How long a stage took.</summary>
    public static void Took(string stage, TimeSpan time) => s_durations.Record(time.TotalSeconds, KeyValuePair.Create<string, object?>("stage", stage));

    /// <summary>Counts what became of a reading.</summary>
    internal static void Count(Outcome outcome)
    {
        switch (outcome)
        {
            case Outcome.Extracted extracted:
                s_articles.Add(1, KeyValuePair.Create<string, object?>("outcome", "written"));
                s_statements.Add(extracted.Graph.Statements.Count);
                s_relationships.Add(extracted.Graph.Relationships.Count);
                break;
            case Outcome.Known:
                s_articles.Add(1, KeyValuePair.Create<string, object?>("outcome", "unchanged"));
                break;
            case Outcome.Failed failed:
                s_failures.Add(1, KeyValuePair.Create<string, object?>("stage", failed.Letter.Stage.ToString().ToLowerInvariant()));
                break;
        }
    }
}
