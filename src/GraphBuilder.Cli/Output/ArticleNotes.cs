using GraphBuilder.Model;

namespace GraphBuilder.Cli.Output;

/// <summary>What is said of each article.</summary>
internal static class ArticleNotes
{
    /// <summary>Says what a person should know of an article: its warnings, and with <c>--verbose</c> what was found.</summary>
    public static void Tell(Extraction extraction)
    {
        var name = extraction.Article.Label ?? extraction.Article.Id.Value;
        foreach (var warning in extraction.Warnings)
            Screen.Note($"{name}: {warning}");
        Screen.Detail($"{name}: {extraction.Sentences.Count} sentences, {extraction.Mentions.Count} mentions, {extraction.Dates.Count} dates, {extraction.Statements.Count} statements, {extraction.Relations.Count} relations");
    }
}
