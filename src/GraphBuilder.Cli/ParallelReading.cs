using System.Runtime.CompilerServices;
using System.Threading.Channels;
using GraphBuilder.Model;
using GraphBuilder.Sources;

namespace GraphBuilder.Cli;

/// <summary>What became of one article: a result, or a dead letter.</summary>
internal sealed record Outcome<T>(T? Result, DeadLetter? Letter)
    where T : class;

/// <summary>Reads and works on articles on all cores while the caller takes the results in the order of the inputs; only a few articles are in memory at a time.</summary>
internal sealed class ParallelReading<T>(Func<Article, T> work)
    where T : class
{
    private readonly int _atOnce = Environment.ProcessorCount * 4;

    /// <summary>The outcomes, in the order of the inputs.</summary>
    public async IAsyncEnumerable<Outcome<T>> RunAsync(IEnumerable<ReadOutcome> inputs, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var started = Channel.CreateBounded<Task<Outcome<T>>>(_atOnce);
        // A thread of its own: reading blocks, and must not take a thread from the work.
        new Thread(() => Feed(inputs, started.Writer, cancellation)) { IsBackground = true, Name = "reader" }.Start();
        try
        {
            await foreach (var task in started.Reader.ReadAllAsync(cancellation))
                yield return await task;
        }
        finally
        {
            // Whoever takes no more results goes on to close what the work stands on, so what has begun must end first.
            started.Writer.TryComplete();
            while (started.Reader.TryRead(out var task))
                await task;
        }
    }

    private void Feed(IEnumerable<ReadOutcome> inputs, ChannelWriter<Task<Outcome<T>>> started, CancellationToken cancellation)
    {
        try
        {
            foreach (var input in inputs)
            {
                // Begun only after it has its place: no work is ever under way that nobody awaits.
                var task = new Task<Outcome<T>>(() => WorkOn(input));
                started.WriteAsync(task, cancellation).AsTask().GetAwaiter().GetResult();
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

    private Outcome<T> WorkOn(ReadOutcome input)
    {
        if (input is not ReadOutcome.Read { Article: var article })
            return new(null, ((ReadOutcome.Failed)input).Letter);
        try
        {
            return new(work(article), null);
        }
#pragma warning disable CA1031 // the one place where an article's failure, whatever it is, is kept from stopping the others
        catch (Exception problem)
#pragma warning restore CA1031
        {
            return new(null, new DeadLetter(article.Label ?? article.Id.Value, null, $"{problem.GetType().Name}: {problem.Message}", article.Text) { Stage = Stage.Extract });
        }
    }
}
