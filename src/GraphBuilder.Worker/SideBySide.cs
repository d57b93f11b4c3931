using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace GraphBuilder.Worker;

/// <summary>A part of the work of reading, whose readings keep their order.</summary>
public delegate IAsyncEnumerable<Reading> ReadingPart(CancellationToken cancellation);

/// <summary>Reads many parts at a time.</summary>
public static class SideBySide
{
    private const int AtOnce = 32;
    private const int Waiting = 32;

    /// <summary>The readings of all parts, as they come; reading waits while the caller does not take them.</summary>
    public static async IAsyncEnumerable<Reading> ReadAsync(IEnumerable<ReadingPart> parts, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var read = Channel.CreateBounded<Reading>(Waiting);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var feeding = FeedAsync(parts, read.Writer, stop.Token);
        try
        {
            await foreach (var reading in read.Reader.ReadAllAsync(cancellation))
                yield return reading;
        }
        finally
        {
            await stop.CancelAsync();
            await feeding;
        }
    }

    private static async Task FeedAsync(IEnumerable<ReadingPart> parts, ChannelWriter<Reading> read, CancellationToken stop)
    {
        try
        {
            await Parallel.ForEachAsync(parts, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stop }, async (part, c) =>
            {
                await foreach (var reading in part(c))
                    await read.WriteAsync(reading, c);
            });
            read.TryComplete();
        }
#pragma warning disable CA1031 // whatever stops the reading is thrown where the readings are taken
        catch (Exception problem)
#pragma warning restore CA1031
        {
            read.TryComplete(problem);
        }
    }
}
