using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace GraphBuilder.Sources.Fetching;

/// <summary>What is known of one host (scheme, name and port): its pipeline, and what its robots.txt says.</summary>
internal sealed class Host(FetchOptions options, TimeProvider time)
{
    // One article that always fails must not close a host whose others are well: the breaker wants nearly all of many to fail.
    private const int FewestForBreaker = 12;
    private const double FailuresForBreaker = 0.9;
    private static readonly TimeSpan s_sampling = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan s_break = TimeSpan.FromMinutes(1);


    /// <summary>The one owner of retries, pauses and time limits of requests to this host.</summary>
    public ResiliencePipeline<Answer> Pipeline { get; } = Build(options, time);

    /// <summary>Its robots.txt.</summary>
    public RobotsFile Robots { get; } = new(time);

    /// <summary>When it was last asked for anything.</summary>
    public DateTimeOffset LastUsed { get; set; } = time.GetUtcNow();

    private static ResiliencePipeline<Answer> Build(FetchOptions options, TimeProvider time)
    {
        var builder = new ResiliencePipelineBuilder<Answer> { TimeProvider = time };
        if (options.Retries > 0)
            builder.AddRetry(new RetryStrategyOptions<Answer>
            {
                ShouldHandle = arguments => new(IsFailure(arguments.Outcome) && !(arguments.Outcome.Result?.RetryAfter > options.MaxRetryAfter)),
                MaxRetryAttempts = options.Retries,
                BackoffType = DelayBackoffType.Exponential,
                Delay = options.RetryDelay,
                MaxDelay = options.MaxRetryAfter,
                UseJitter = true,
                DelayGenerator = arguments => new(arguments.Outcome.Result?.RetryAfter),
            });
        return builder
            .AddStrategy(_ => new HostGate(options, time), new HostGateOptions())
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions<Answer>
            {
                ShouldHandle = arguments => new(IsFailure(arguments.Outcome)),
                MinimumThroughput = FewestForBreaker,
                FailureRatio = FailuresForBreaker,
                SamplingDuration = s_sampling,
                BreakDuration = s_break,
            })
            .AddTimeout(options.Timeout)
            .Build();
    }

    private static bool IsFailure(Outcome<Answer> outcome) => outcome.Exception switch
    {
        null => outcome.Result!.IsPassing,
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError or HttpRequestError.NameResolutionError } or { InnerException: FetchException } => false,
        var problem => problem is HttpRequestException or IOException or TimeoutRejectedException,
    };
}
