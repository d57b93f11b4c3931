using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text;
using System.Threading.Channels;
using GraphBuilder.Model;
using GraphBuilder.Sources;
using GraphBuilder.Sources.Formats;
using GraphBuilder.Stores;
using Polly;
using Polly.Retry;
using Serilog;

namespace GraphBuilder.Worker.Queue;

/// <summary>Takes articles from the queue and writes them, beside any number of other workers; each is answered only when the store has it.</summary>
public sealed class QueueWork(Uri broker, IGraphStore store, Ingestion ingestion, ILogger log, TimeProvider time)
{
    // More than the writer's batch, which must never wait for articles that the broker holds back.
    private const ushort Prefetch = 64;

    // After a pause of this length, what was taken is written, however little it is.
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(500);

    private static readonly ArticleSource s_lines = new(InputFormat.Jsonl, new(null, null, null));

    private readonly ResiliencePipeline _waiting = new ResiliencePipelineBuilder { TimeProvider = time }
        .AddRetry(new RetryStrategyOptions
        {
            // Whatever it is: an article that stops the work again and again is set aside by the broker.
            ShouldHandle = attempt => new(attempt.Outcome.Exception is not null && !attempt.Context.CancellationToken.IsCancellationRequested),
            MaxRetryAttempts = int.MaxValue,
            BackoffType = DelayBackoffType.Exponential,
            Delay = TimeSpan.FromSeconds(1),
            MaxDelay = TimeSpan.FromSeconds(30),
            UseJitter = true,
            OnRetry = retry =>
            {
                log.Error("The work waits {Seconds:0} s: {Problem}", retry.RetryDelay.TotalSeconds, retry.Outcome.Exception!.Message);
                return default;
            },
        })
        .Build();

    /// <summary>Number of articles that wait in the queue of that broker; a <see cref="StoreUnavailableException"/> if there is none.</summary>
    public static async Task<uint> CountAsync(Uri broker, CancellationToken cancellation)
    {
        await using var queue = await ArticleQueue.ConnectAsync(broker, cancellation);
        return await queue.CountAsync(cancellation);
    }

    /// <summary>Works until cancelled; a broker or store that is gone is waited for.</summary>
    public async Task RunAsync(CancellationToken cancellation) => await _waiting.ExecuteAsync(async c => await WorkAsync(untilEmpty: false, c), cancellation);

    /// <summary>Works until the queue is empty; what others took from it and have not finished is left to them.</summary>
    public Task<RunCounts> RunUntilEmptyAsync(CancellationToken cancellation) => WorkAsync(untilEmpty: true, cancellation);

    private async Task<RunCounts> WorkAsync(bool untilEmpty, CancellationToken cancellation)
    {
        // Looked at first: an article that is taken while the store is down counts as one that its worker did not finish.
        await store.ApplySchemaAsync(cancellation);
        await using var queue = await ArticleQueue.ConnectAsync(broker, cancellation);
        return await WorkAsync(queue, untilEmpty, cancellation);
    }

    private async Task<RunCounts> WorkAsync(ArticleQueue queue, bool untilEmpty, CancellationToken cancellation)
    {
        // The first article is taken alone: if it is the one that stops workers, it takes no others with it.
        var counts = await SetAsideAsync(queue, cancellation);
        Delivery? first;
        while ((first = await queue.TakeAsync(ArticleQueue.Articles, cancellation)) is null)
        {
            if (untilEmpty)
                return counts;
            await Task.Delay(s_pause, time, cancellation);
        }
        counts = counts.Plus(await RoundAsync(queue, new[] { first }.ToAsyncEnumerable(), cancellation));
        var articles = await queue.ConsumeAsync(Prefetch, cancellation);
        while (await AwaitAsync(articles, untilEmpty ? s_pause : Timeout.InfiniteTimeSpan, cancellation))
            counts = counts.Plus(await RoundAsync(queue, UntilPauseAsync(articles, cancellation), cancellation)).Plus(await SetAsideAsync(queue, cancellation));
        return counts;
    }

    private async Task<RunCounts> RoundAsync(ArticleQueue queue, IAsyncEnumerable<Delivery> deliveries, CancellationToken cancellation)
    {
        var unanswered = new ConcurrentQueue<Delivery>();
        async Task AnswerAsync(int kept)
        {
            while (kept-- > 0 && unanswered.TryDequeue(out var delivery))
                await queue.AcknowledgeAsync(delivery);
        }
        var result = await ingestion.RunAsync(Readings(deliveries, unanswered), AnswerAsync, cancellation);
        cancellation.ThrowIfCancellationRequested();
        return result.Run.Counts;
    }

    // Articles that stopped one worker after the other are dead letters like all others.
    private async Task<RunCounts> SetAsideAsync(ArticleQueue queue, CancellationToken cancellation)
    {
        var counts = new RunCounts(0, 0, 0, 0, 0, 0);
        while (await queue.TakeAsync(ArticleQueue.Unfinished, cancellation) is { } unfinished)
        {
            var letter = new DeadLetter(unfinished.Document, null, $"{ArticleQueue.MostDeliveries} workers took it and none finished",
                Encoding.UTF8.GetString(unfinished.Line))
            { Stage = Stage.Extract };
            counts = counts.Plus((await ingestion.RunAsync(new Reading[] { Failed(unfinished, letter) }.ToAsyncEnumerable(), _ => queue.AcknowledgeAsync(unfinished),
                cancellation)).Run.Counts);
        }
        return counts;
    }

    private static async IAsyncEnumerable<Reading> Readings(IAsyncEnumerable<Delivery> deliveries, ConcurrentQueue<Delivery> unanswered)
    {
        await foreach (var delivery in deliveries)
        {
            unanswered.Enqueue(delivery);
            yield return ReadingOf(delivery);
        }
    }

    private static Reading ReadingOf(Delivery delivery)
    {
        var outcome = s_lines.Read(new(delivery.Document, () => new MemoryStream(delivery.Line))).FirstOrDefault();
        return outcome switch
        {
            null => Failed(delivery, new(delivery.Document, null, "the message holds no article", null)),
            ReadOutcome.Failed failed => Failed(delivery, failed.Letter),
            _ => Reading.Of(delivery.Document, outcome),
        };
    }

    // One document may have several messages: each failure has a name of its own.
    private static Reading.Failed Failed(Delivery delivery, DeadLetter letter) =>
        new(delivery.Document, letter, $"{letter.Place} #{ContentHash.Of(Encoding.UTF8.GetString(delivery.Line))[..8]}");

    private static async IAsyncEnumerable<Delivery> UntilPauseAsync(ChannelReader<Delivery> articles, [EnumeratorCancellation] CancellationToken cancellation)
    {
        while (await AwaitAsync(articles, s_pause, cancellation))
            while (articles.TryRead(out var delivery))
                yield return delivery;
    }

    private static async Task<bool> AwaitAsync(ChannelReader<Delivery> articles, TimeSpan atMost, CancellationToken cancellation)
    {
        try
        {
            return await articles.WaitToReadAsync(cancellation).AsTask().WaitAsync(atMost, cancellation);
        }
        catch (TimeoutException)
        {
            return false;
        }
    }
}
