using GraphBuilder.Graph;
using GraphBuilder.Language;
using GraphBuilder.Model;

namespace GraphBuilder;

/// <summary>The way of one article through the middle of the program, stops 3 to 9 (docs/architecture.md): pure, synchronous, safe to call from many threads.</summary>
public sealed class ArticlePipeline : IDisposable
{
    private readonly LanguageReader _reader;

    private ArticlePipeline(LanguageReader reader) => _reader = reader;

    /// <summary>Loads the language model and all data files; a missing one means a broken installation.</summary>
    public static ArticlePipeline Load() => new(LanguageReader.Load());

    /// <summary>Reads an article and builds what it adds to the graph.</summary>
    public ArticleGraph Process(Article article) => ArticleGraphBuilder.Build(Read(article));

    /// <summary>Reads an article: stops 4 to 8. A text of an unsupported language gives no statements and no relations, and a warning.</summary>
    public Extraction Read(Article article)
    {
        if (article.Language is { } language && !language.StartsWith("en", StringComparison.OrdinalIgnoreCase))
            return new(article) { Language = language, Warnings = [$"the language '{language}' is not supported: English is"] };
        var text = _reader.Read(article.Text);
        return new(article)
        {
            Language = "en",
            Sentences = [.. text.Sentences.Select(s => s.Span)],
        };
    }

    /// <inheritdoc/>
    public void Dispose() => _reader.Dispose();
}
