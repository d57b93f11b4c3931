using System.Diagnostics;
using GraphBuilder.Graph;
using GraphBuilder.Model;
using GraphBuilder.Sources;
using GraphBuilder.Stores;

namespace GraphBuilder.Worker;

/// <summary>Extracts articles in the language that they say they have or else look like; thread-safe.</summary>
public sealed class ArticleExtraction(ArticlePipeline pipeline)
{
    private readonly LanguageDetection _languages = new();

    /// <summary>
    /// What becomes of a reading: an article that <paramref name="ledger"/> knows by its hash is left alone, unless it shall be extracted
    /// <paramref name="anew"/>, or comes from the store, and another than <paramref name="extractor"/> extracted it.
    /// </summary>
    public async Task<Outcome> WorkAsync(Reading reading, ILedger ledger, string extractor, bool anew, CancellationToken cancellation)
    {
        if (reading is not Reading.Found { Article: var article })
            return reading is Reading.Failed failed
                ? new Outcome.Failed(reading.Document, failed.Input ?? failed.Letter.Place, failed.Letter) : new Outcome.Ended((Reading.Ended)reading);
        var id = article.Id.Value;
        var known = (await ledger.FindAsync([id], cancellation)).GetValueOrDefault(id);
        var fromStore = ((Reading.Found)reading).FromStore;
        var hash = (fromStore ? known?.ContentHash : null) ?? HashOf(article);
        if (known is { State: not InputState.Failed } && known.ContentHash == hash && (!(fromStore || anew) || known.Extractor == extractor))
            return new Outcome.Known(reading.Document, article);
        var (extracted, letter) = Try(article, e => new Outcome.Extracted(reading.Document, e, ArticleGraphBuilder.Build(e), hash), cancellation);
        return extracted is null ? new Outcome.Failed(reading.Document, id, letter!) : extracted;
    }

    /// <summary>What <paramref name="use"/> makes of the extraction, or the dead letter that the article becomes.</summary>
    public (T? Result, DeadLetter? Letter) Try<T>(Article article, Func<Extraction, T> use, CancellationToken cancellation)
        where T : class
    {
        try
        {
            return (use(Read(article, cancellation)), null);
        }
#pragma warning disable CA1031 // the one place where an article's failure, whatever it is, is kept from stopping the others
        catch (Exception problem) when (!cancellation.IsCancellationRequested)
#pragma warning restore CA1031
        {
            return (null, new(article.Label ?? article.Id.Value, null, $"{problem.GetType().Name}: {problem.Message}",
                ArticleLine.Of(article))
            { Stage = Stage.Extract });
        }
    }

    /// <summary>Stops 3 to 8 of the way of an article.</summary>
    public Extraction Read(Article article, CancellationToken cancellation)
    {
        using var span = Telemetry.Begin("extract");
        span?.SetTag("article", article.Id.Value);
        var begun = Stopwatch.GetTimestamp();
        var extraction = pipeline.Read(article with { Language = article.Language ?? _languages.Detect(article.Text) }, cancellation);
        Telemetry.Took("extract", Stopwatch.GetElapsedTime(begun));
        return string.IsNullOrWhiteSpace(article.Text) ? extraction with { Warnings = [.. extraction.Warnings, "the text is empty"] } : extraction;
    }

    private static string HashOf(Article article) =>
        ContentHash.Of(article.Text, article.Title, article.PublishedAt?.ToString(), article.Publisher, article.Url, article.Language);
}
