using GraphBuilder.Stores;
using Polly;
using Polly.Retry;

namespace GraphBuilder.Neo4j.Http;

/// <summary>The one owner of retries: runs a unit of work (one statement or one whole transaction) until it succeeds, fails for good, or has been tried often enough.</summary>
internal sealed class RetryingCaller(Neo4jOptions options, TimeProvider time)
{
    private const int Retries = 6;

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

    /// <summary>Runs the work. What remains wrong is a <see cref="CypherException"/> or a <see cref="StoreUnavailableException"/> whose inner exception is the <see cref="QueryFault"/>.</summary>
    public async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellation)
    {
        try
        {
            return await _pipeline.ExecuteAsync(async token => await work(token), cancellation);
        }
        catch (QueryFault fault)
        {
            throw Explain(fault);
        }
    }

    private Exception Explain(QueryFault fault) => (fault.Kind, fault.Code) switch
    {
        (FaultKind.Permanent, _) => new CypherException(fault.Code, fault.Message, fault),
        (FaultKind.Transient, _) => new StoreUnavailableException($"Neo4j at {options.Uri} cannot be used after {Retries + 1} tries ({fault.Code}: {fault.Message}). Is it running?", fault),
        (FaultKind.TooLarge, _) => new StoreUnavailableException($"Neo4j at {options.Uri} gives this too little memory or time ({fault.Message}): raise db.memory.transaction.max or db.transaction.timeout.", fault),
        (_, "Neo.ClientError.Security.Unauthorized") => new StoreUnavailableException($"Neo4j at {options.Uri} refuses the credentials of user {options.User}: check NEO4J_USERNAME and NEO4J_PASSWORD.", fault),
        (_, "Neo.ClientError.Security.AuthenticationRateLimit") => new StoreUnavailableException($"Neo4j at {options.Uri} refuses user {options.User} for some seconds after too many wrong passwords: check NEO4J_PASSWORD, wait, try again.", fault),
        (_, "Neo.ClientError.Database.DatabaseNotFound") => new StoreUnavailableException($"Neo4j at {options.Uri} has no database {options.Database}: check NEO4J_DATABASE.", fault),
        _ => new StoreUnavailableException($"Neo4j at {options.Uri} refuses the request ({fault.Code}: {fault.Message}).", fault),
    };
}
