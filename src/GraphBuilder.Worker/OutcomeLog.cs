using System.Text.RegularExpressions;
using Serilog;

namespace GraphBuilder.Worker;

/// <summary>Says in the log what became of inputs: failures and warnings always, the rest only in detail.</summary>
public static partial class OutcomeLog
{
    /// <summary>Writes what there is to say of one.</summary>
    public static void Write(ILogger log, Outcome outcome)
    {
        switch (outcome)
        {
            case Outcome.Failed { Letter: var letter }:
                log.Warning("Failed to {Stage} {Input}: {Reason}", letter.Stage.ToString().ToLowerInvariant(), Hide(letter.Place), Hide(letter.Reason));
                break;
            case Outcome.Extracted { Extraction: var extraction, Graph: var graph }:
                foreach (var warning in extraction.Warnings)
                    log.Information("{Input}: {Warning}", Hide(outcome.Document), warning);
                log.Debug("Extracted {Article} of {Input}: {Statements} statements, {Relationships} relationships", graph.Article.Id.Value,
                    Hide(outcome.Document), graph.Statements.Count, graph.Relationships.Count);
                break;
            case Outcome.Ended { Reading: var ended }:
                log.Debug("{State} {Input}", ended.State, Hide(ended.Document));
                break;
        }
    }

    /// <summary>The text without what looks like a key or password in an address.</summary>
    public static string Hide(string text) => Secret().Replace(User().Replace(text, "://…@"), "${name}=…");

    [GeneratedRegex(@"(?<name>[?&][^=&\s]*(key|token|secret|password|passwd|signature|sig|auth)[^=&\s]*)=[^&\s]+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Secret();

    [GeneratedRegex(@"://[^/\s@]*@", RegexOptions.CultureInvariant)]
    private static partial Regex User();
}
