using Polly;
using Polly.Retry;

namespace GraphBuilder.Neo4j.Http;

/// <summary>Runs each unit of work (one statement or one whole transaction) through the Query API until it succeeds, fails for good, or has been tried often enough.</summary>
internal sealed class HttpConnection(Neo4jOptions options, TimeProvider time, HttpMessageHandler? handler) : ICypherConnection
{
    private const int Retries = 6;

    private readonly QueryApi _api = new(options, handler);

    private readonly ResiliencePipeline _pipeline = new ResiliencePipelineBuilder { TimeProvider = time }
        .AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<QueryFault>(f => f.Kind == FaultKind.Transient),
            MaxRetryAttempts = Retries,
            BackoffType = DelayBackoffType.Exponential,
            Delay = TimeSpan.FromMilliseconds(200),
            MaxDelay = TimeSpan.FromSeconds(5),
            UseJitter = true,
        })
        .Build();

    /// <inheritdoc/>
    public Task<QueryAnswer> RunAsync(CypherCall call, CancellationToken cancellation) => RetryAsync(c => _api.RunAsync(call, c), cancellation);

    /// <inheritdoc/>
    public Task<T> TransactAsync<T>(Func<Transaction, Task<T>> work, CancellationToken cancellation) => RetryAsync(async token =>
    {
        await using var transaction = new HttpTransaction(_api);
        var result = await work(transaction);
        await transaction.CommitAsync(token);
        return result;
    }, cancellation);

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _api.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<T> RetryAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellation)
    {
        try
        {
            return await _pipeline.ExecuteAsync(async token => await work(token), cancellation);
        }
        catch (QueryFault fault)
        {
            throw FaultAdvice.Of(fault, options, $"{Retries + 1} tries");
        }
    }
}
