using GraphBuilder.Model;
using GraphBuilder.Sources;

namespace GraphBuilder.Cli;

/// <summary>What is done with each article.</summary>
internal static class ArticleWork
{
    /// <summary>Extraction, in the language that the article says it has or else looks like.</summary>
    public static Func<Article, Extraction> Extract(ArticlePipeline pipeline)
    {
        var languages = new LanguageDetection();
        return article => pipeline.Read(article with { Language = article.Language ?? languages.Detect(article.Text) });
    }
}
