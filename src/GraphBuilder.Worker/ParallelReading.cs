using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace GraphBuilder.Worker;

/// <summary>
/// Works on items on all cores while the caller takes the results in the order of the items; only a few are in memory at a time, and a slow caller holds the
/// source back.
/// </summary>
public sealed class ParallelReading<TItem, TResult>(Func<TItem, CancellationToken, Task<TResult>> work)
{
    private readonly int _atOnce = Environment.ProcessorCount * 4;

    /// <summary>The results, in the order of the items.</summary>
    public async IAsyncEnumerable<TResult> RunAsync(IAsyncEnumerable<TItem> items, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var started = Channel.CreateBounded<Task<TResult>>(_atOnce);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var feeding = Task.Run(() => FeedAsync(items, started.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var task in started.Reader.ReadAllAsync(cancellation))
                yield return await task;
        }
        finally
        {
            // Whoever takes no more results goes on to close what the work stands on, so what has begun must end first.
            await stop.CancelAsync();
            started.Writer.TryComplete();
            await feeding;
            while (started.Reader.TryRead(out var task))
                await ((Task)task).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task FeedAsync(IAsyncEnumerable<TItem> items, ChannelWriter<Task<TResult>> started, CancellationToken stop)
    {
        try
        {
            await foreach (var item in items.WithCancellation(stop))
            {
                // Begun only after it has its place: no work is ever under way that nobody awaits.
                var task = new Task<Task<TResult>>(() => work(item, stop));
                await started.WriteAsync(task.Unwrap(), stop);
                task.Start(TaskScheduler.Default);
            }
            started.TryComplete();
        }
#pragma warning disable CA1031 // whatever stops the reading is thrown where the results are taken
        catch (Exception problem)
#pragma warning restore CA1031
        {
            started.TryComplete(problem);
        }
    }
}

/// <summary>Brings what blocks to what awaits.</summary>
public static class Threads
{
    /// <summary>The items, enumerated on a thread of its own: reading that blocks must not take a thread from the work.</summary>
    public static async IAsyncEnumerable<T> OnThread<T>(this IEnumerable<T> items, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var read = Channel.CreateBounded<T>(1);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var token = stop.Token;
        new Thread(() => Feed(items, read.Writer, token)) { IsBackground = true, Name = "reader" }.Start();
        try
        {
            await foreach (var item in read.Reader.ReadAllAsync(cancellation))
                yield return item;
        }
        finally
        {
            await stop.CancelAsync();
        }
    }

    private static void Feed<T>(IEnumerable<T> items, ChannelWriter<T> read, CancellationToken stop)
    {
        try
        {
            foreach (var item in items)
                read.WriteAsync(item, stop).AsTask().GetAwaiter().GetResult();
            read.TryComplete();
        }
#pragma warning disable CA1031 // whatever stops the reading is thrown where the items are taken
        catch (Exception problem)
#pragma warning restore CA1031
        {
            read.TryComplete(problem);
        }
    }
}
