using Polly;

namespace GraphBuilder.Sources.Fetching;

/// <summary>The part of the pipeline that keeps requests to one host few and apart, and all of them back when the host asks for a pause.</summary>
#pragma warning disable CA1001 // a semaphore whose wait handle nobody asks for holds nothing to dispose
internal sealed class HostGate(FetchOptions options, TimeProvider time) : ResilienceStrategy<Answer>
#pragma warning restore CA1001
{
    private readonly SemaphoreSlim _places = new(options.PerHostConcurrency);
    private readonly Lock _lock = new();
    private DateTimeOffset _next = DateTimeOffset.MinValue;

    /// <inheritdoc/>
    protected override async ValueTask<Outcome<Answer>> ExecuteCore<TState>(
        Func<ResilienceContext, TState, ValueTask<Outcome<Answer>>> callback, ResilienceContext context, TState state)
    {
        await _places.WaitAsync(context.CancellationToken);
        try
        {
            for (var wait = Reserve(); wait > TimeSpan.Zero; wait = Reserve())
                await Task.Delay(wait, time, context.CancellationToken);
            var outcome = await callback(context, state);
            if (outcome.Result?.RetryAfter is { } pause && pause <= options.MaxRetryAfter)
                Hold(pause);
            return outcome;
        }
        finally
        {
            _places.Release();
        }
    }

    // Zero where the caller may go now; its start is then noted.
    private TimeSpan Reserve()
    {
        lock (_lock)
        {
            var now = time.GetUtcNow();
            if (_next > now)
                return _next - now;
            _next = now + options.PerHostDelay;
            return TimeSpan.Zero;
        }
    }

    private void Hold(TimeSpan pause)
    {
        lock (_lock)
            _next = new[] { _next, time.GetUtcNow() + pause }.Max();
    }
}

/// <summary>Name of <see cref="HostGate"/> in the pipeline.</summary>
internal sealed class HostGateOptions : ResilienceStrategyOptions
{
    /// <summary>Names it.</summary>
    public HostGateOptions() => Name = nameof(HostGate);
}
