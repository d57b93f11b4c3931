using GraphBuilder.Model;
using GraphBuilder.Sources;

namespace GraphBuilder.Cli;

/// <summary>What is done with each article.</summary>
internal static class ArticleWork
{
    /// <summary>Says what a person should know of an article: its warnings, and with <c>--verbose</c> what was found.</summary>
    public static void Tell(Extraction extraction)
    {
        var name = extraction.Article.Label ?? extraction.Article.Id.Value;
        foreach (var warning in extraction.Warnings)
            Screen.Note($"{name}: {warning}");
        Screen.Detail($"{name}: {extraction.Sentences.Count} sentences, {extraction.Mentions.Count} mentions, {extraction.Dates.Count} dates, {extraction.Statements.Count} statements, {extraction.Relations.Count} relations");
    }

    /// <summary>Extraction, in the language that the article says it has or else looks like.</summary>
    public static Func<Article, Extraction> Extract(ArticlePipeline pipeline)
    {
        var languages = new LanguageDetection();
        return article =>
        {
            var extraction = pipeline.Read(article with { Language = article.Language ?? languages.Detect(article.Text) });
            return string.IsNullOrWhiteSpace(article.Text) ? extraction with { Warnings = [.. extraction.Warnings, "the text is empty"] } : extraction;
        };
    }
}
