using System.Diagnostics;
using GraphBuilder.Model;
using GraphBuilder.Sources;
using GraphBuilder.Stores;

namespace GraphBuilder.Worker;

/// <summary>
/// The one writer of a run: first the articles of a batch go into the graph, then the ledger learns what became of every input. A crash in between repeats the
/// first, which changes nothing; a document counts as done only after all that it held.
/// </summary>
internal sealed class BatchWriter(IGraphStore store, RunRecord begun, string extractor, TimeProvider time)
{
    private const int MostArticles = 32;
    private const int MostOutcomes = 256;

    private readonly List<Outcome> _batch = [];
    private int _articles;

    /// <summary>The run as it is now.</summary>
    public RunRecord Run { get; private set; } = begun;

    /// <summary>What was written so far.</summary>
    public WriteSummary Written { get; private set; } = WriteSummary.None;

    /// <summary>Called for an article that the store would not take.</summary>
    public required Action<Outcome> Refused { get; init; }

    /// <summary>Called with the number of outcomes that last from now on, in their order.</summary>
    public Func<int, Task>? Kept { get; init; }

    private IngestionRun GraphRun => new(Run.Id, Run.StartedAt, Run.Version);

    /// <summary>Notes the beginning.</summary>
    public Task BeginAsync() => store.Ledger.NoteRunAsync(Run, CancellationToken.None);

    /// <summary>Takes an outcome; it lasts after the next flush.</summary>
    public async Task AddAsync(Outcome outcome)
    {
        _batch.Add(outcome);
        _articles += outcome is Outcome.Extracted ? 1 : 0;
        if (_articles >= MostArticles || _batch.Count >= MostOutcomes)
            await FlushAsync();
    }

    /// <summary>Writes what was taken.</summary>
    public async Task FlushAsync()
    {
        if (_batch.Count == 0)
            return;
        var refused = await WriteGraphsAsync([.. _batch.OfType<Outcome.Extracted>()]);
        var outcomes = _batch.Select(o => o is Outcome.Extracted e && refused.TryGetValue(e, out var failed) ? failed : o).ToList();
        await NoteAsync(outcomes);
        Count(outcomes);
        await store.Ledger.NoteRunAsync(Run, CancellationToken.None);
        if (Kept is not null)
            await Kept(outcomes.Count);
        _batch.Clear();
        _articles = 0;
    }

    /// <summary>Writes what was taken, and how the run ended.</summary>
    public async Task EndAsync(string outcome)
    {
        await FlushAsync();
        var now = time.GetUtcNow();
        if (Written.Added + Written.Edited > 0)
            await store.EndRunAsync(GraphRun, now, Written, CancellationToken.None);
        Run = Run with { EndedAt = now, Outcome = outcome };
        await store.Ledger.NoteRunAsync(Run, CancellationToken.None);
    }

    // One article that the store does not take must not cost the others of its batch.
    private async Task<Dictionary<Outcome.Extracted, Outcome.Failed>> WriteGraphsAsync(List<Outcome.Extracted> articles)
    {
        var refused = new Dictionary<Outcome.Extracted, Outcome.Failed>(ReferenceEqualityComparer.Instance);
        if (articles.Count == 0 || await TryWriteAsync(articles) is not { } problem)
            return refused;
        foreach (var article in articles)
            if (await ReasonAsync(article, problem, isAlone: articles.Count == 1) is { } reason)
            {
                var letter = new DeadLetter(article.Extraction.Article.Label ?? article.Graph.Article.Id.Value, null, reason, ArticleLine.Of(article.Extraction.Article)) { Stage = Stage.Write };
                refused[article] = new(article.Document, article.Graph.Article.Id.Value, letter);
                Refused(refused[article]);
            }
        return refused;
    }

    private async Task<string?> ReasonAsync(Outcome.Extracted article, Exception problem, bool isAlone) => problem switch
    {
        ArticlesRefusedException some => some.Reasons.GetValueOrDefault(article.Graph.Article.Id),
        _ when isAlone => $"{problem.GetType().Name}: {problem.Message}",
        _ => await TryWriteAsync([article]) is { } own ? await ReasonAsync(article, own, isAlone: true) : null,
    };

    private async Task<Exception?> TryWriteAsync(List<Outcome.Extracted> articles)
    {
        using var span = Telemetry.Begin("write");
        var started = Stopwatch.GetTimestamp();
        try
        {
            Written = Written.Plus(await store.WriteAsync(GraphRun, articles.ConvertAll(a => a.Graph), CancellationToken.None));
            Telemetry.Took("write", Stopwatch.GetElapsedTime(started));
            return null;
        }
#pragma warning disable CA1031 // whatever is wrong with an article must not stop the others; a dead store does
        catch (Exception problem) when (problem is not StoreUnavailableException)
#pragma warning restore CA1031
        {
            if (problem is ArticlesRefusedException some)
                Written = Written.Plus(some.Written);
            return problem;
        }
    }

    private async Task NoteAsync(List<Outcome> outcomes)
    {
        var now = time.GetUtcNow();
        var tried = await store.Ledger.FindAsync([.. outcomes.OfType<Outcome.Failed>().Select(f => f.Input)], CancellationToken.None);
        await store.Ledger.NoteAsync([.. outcomes.Select(o => EntryOf(o, now, tried)).OfType<LedgerEntry>()], CancellationToken.None);
        foreach (var ended in outcomes.OfType<Outcome.Ended>().Where(e => e.Reading.State != InputState.Unchanged))
        {
            var letters = await store.Ledger.ReadDeadLettersAsync(ended.Document, CancellationToken.None);
            var mended = letters.Where(e => e.Run != Run.Id && e.Stage is not ("extract" or "write")).Select(e => e.Input).ToList();
            if (mended.Count > 0)
                await store.Ledger.DropAsync(mended, CancellationToken.None);
        }
    }

    private LedgerEntry? EntryOf(Outcome outcome, DateTimeOffset now, IReadOnlyDictionary<string, LedgerEntry> tried) => outcome switch
    {
        Outcome.Extracted e =>
            new(e.Graph.Article.Id.Value, e.Document, InputState.Written, now) { Run = Run.Id, ContentHash = e.ContentHash, Extractor = extractor },
        Outcome.Ended { Reading: var e } => new(e.Document, e.Document, e.State, now) { Run = Run.Id, ETag = e.ETag, LastModified = e.LastModified },
        Outcome.Failed f => new(f.Input, f.Document, InputState.Failed, now)
        {
            Run = Run.Id,
            Stage = f.Letter.Stage.ToString().ToLowerInvariant(),
            Reason = f.Letter.Reason,
            Content = f.Letter.Content,
            Attempts = (tried.GetValueOrDefault(f.Input)?.Attempts ?? 0) + 1,
        },
        _ => null,
    };

    private void Count(List<Outcome> outcomes)
    {
        outcomes.ForEach(Telemetry.Count);
        var known = outcomes.Count(o => o is Outcome.Known);
        Written = Written with { Unchanged = Written.Unchanged + known };
        var c = Run.Counts;
        Run = Run with
        {
            Counts = new(
                c.Fetched + outcomes.Count(o => o is Outcome.Ended { Reading.State: not InputState.Unchanged }),
                c.NotModified + outcomes.Count(o => o is Outcome.Ended { Reading.State: InputState.Unchanged }),
                c.Extracted + outcomes.Count(o => o is Outcome.Extracted),
                Written.Added + Written.Edited,
                Written.Unchanged,
                c.Failed + outcomes.Count(o => o is Outcome.Failed)),
        };
    }
}
