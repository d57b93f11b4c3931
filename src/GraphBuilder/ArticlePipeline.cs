using GraphBuilder.Actors;
using GraphBuilder.Dates;
using GraphBuilder.Graph;
using GraphBuilder.Language;
using GraphBuilder.Model;
using GraphBuilder.Relations;
using GraphBuilder.Statements;

namespace GraphBuilder;

/// <summary>The way of one article through the middle of the program, stops 3 to 9 (docs/architecture.md): pure, synchronous, safe to call from many threads.</summary>
public sealed class ArticlePipeline : IDisposable
{
    private readonly LanguageReader _reader;
    private readonly IDateReader _dates;
    private readonly ActorFinder _actors;
    private readonly StatementFinder _statements;
    private readonly RelationFinder _relations;

    private ArticlePipeline(LanguageReader reader, IDateReader dates, ActorFinder actors, StatementFinder statements, RelationFinder relations) =>
        (_reader, _dates, _actors, _statements, _relations) = (reader, dates, actors, statements, relations);

    /// <summary>Loads the language model and all data files, with the shipped book of actors if no other is given; a missing file means a broken installation.</summary>
    public static ArticlePipeline Load(ActorBook? book = null)
    {
        book ??= ActorBook.Load();
        return new(LanguageReader.Load(), DateFinder.Load(), new ActorFinder(book), StatementFinder.Load(), RelationFinder.Load(book));
    }

    /// <summary>Reads an article and builds what it adds to the graph.</summary>
    public ArticleGraph Process(Article article, CancellationToken cancellation = default) => ArticleGraphBuilder.Build(Read(article, cancellation));

    /// <summary>Reads an article: stops 4 to 8. A text of an unsupported language gives no statements and no relations, and a warning. Cancellation is seen between sentences.</summary>
    public Extraction Read(Article article, CancellationToken cancellation = default)
    {
        if (article.Language is { } language && !language.StartsWith("en", StringComparison.OrdinalIgnoreCase))
            return new(article) { Language = language, Warnings = [.. article.Warnings, $"the language '{language}' is not supported: English is"] };
        var published = article.PublishedAt?.Day;
        var text = _reader.Read(article.Text, cancellation);
        var dates = _dates.Find(text, published);
        var mentions = _actors.Find(text, published, article.Title);
        var whole = mentions.Where(m => !m.IsInner).ToArray();
        var statements = _statements.Find(text, whole, dates);
        var relations = _relations.Find(text, mentions, dates, statements.Statements);
        return new(article)
        {
            Language = "en",
            Sentences = [.. text.Sentences.Select(s => s.Span)],
            Actors = [.. ActorsOf(mentions, relations.Relations)],
            Mentions = mentions,
            Dates = dates,
            Statements = statements.Statements,
            Relations = relations.Relations,
            Pairs = _relations.TypePairs(text, article.Pairs),
            Dropped = [.. statements.Dropped, .. relations.Dropped],
            Warnings = article.Warnings,
        };
    }

    // A relation may name a state that no mention does: the one in which a place lies.
    private static IOrderedEnumerable<Actor> ActorsOf(IEnumerable<Mention> mentions, IEnumerable<Relation> relations) =>
        mentions.Select(m => m.Actor).Concat(relations.SelectMany(r => new[] { r.Actor.Actor, r.Recipient?.Actor }))
            .OfType<Actor>().DistinctBy(a => a.Id).OrderBy(a => a.Id);

    /// <inheritdoc/>
    public void Dispose() => _reader.Dispose();
}
