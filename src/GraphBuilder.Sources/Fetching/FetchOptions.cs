using System.Reflection;

namespace GraphBuilder.Sources.Fetching;

/// <summary>How pages and feeds are fetched: how long, how much, how politely.</summary>
public sealed record FetchOptions
{
    /// <summary>Longest time of one attempt, from connecting to the last byte; at most an hour.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Largest body, in bytes after decompression.</summary>
    public long MaxBytes { get; init; } = 10_000_000;

    /// <summary>Least time between the starts of two requests to one host.</summary>
    public TimeSpan PerHostDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Most requests to one host at a time.</summary>
    public int PerHostConcurrency { get; init; } = 2;

    /// <summary>Whether robots.txt (RFC 9309) is asked first.</summary>
    public bool RespectRobots { get; init; } = true;

    /// <summary>Whether addresses of this machine and of private networks may be fetched.</summary>
    public bool AllowPrivateAddresses { get; init; }

    /// <summary>Most redirects from one address.</summary>
    public int MaxRedirects { get; init; } = 10;

    /// <summary>How often a failed attempt is repeated.</summary>
    public int Retries { get; init; } = 3;

    /// <summary>Wait before the first repetition, doubled each time, with jitter; a server's Retry-After goes before.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Longest Retry-After that is waited for; a longer one ends the attempts.</summary>
    public TimeSpan MaxRetryAfter { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>What servers are told of who asks; its first word, up to the slash, is the name that robots.txt files use.</summary>
    public string UserAgent { get; init; } = $"{ProductName}/{typeof(FetchOptions).Assembly.GetCustomAttribute<AssemblyFileVersionAttribute>()?.Version} (news reader; obeys robots.txt as {ProductName})";

    private const string ProductName = "GraphBuilder";

    /// <summary>These options; an <see cref="ArgumentOutOfRangeException"/> names the first that is wrong.</summary>
    public FetchOptions Validated()
    {
        Check(Timeout > TimeSpan.Zero && Timeout <= TimeSpan.FromHours(1), nameof(Timeout), "must be more than 0 and at most 1 hour");
        Check(MaxBytes is > 0 and <= ReadingLimits.MaxDocumentBytes, nameof(MaxBytes), $"must be 1 to {ReadingLimits.MaxDocumentBytes:N0}");
        Check(PerHostDelay >= TimeSpan.Zero && PerHostDelay <= TimeSpan.FromHours(1), nameof(PerHostDelay), "must be 0 to 1 hour");
        Check(PerHostConcurrency is >= 1 and <= 64, nameof(PerHostConcurrency), "must be 1 to 64");
        Check(MaxRedirects is >= 0 and <= 50, nameof(MaxRedirects), "must be 0 to 50");
        Check(Retries is >= 0 and <= 20, nameof(Retries), "must be 0 to 20");
        Check(RetryDelay >= TimeSpan.Zero && RetryDelay <= TimeSpan.FromHours(1), nameof(RetryDelay), "must be 0 to 1 hour");
        Check(MaxRetryAfter >= TimeSpan.Zero && MaxRetryAfter <= TimeSpan.FromHours(1), nameof(MaxRetryAfter), "must be 0 to 1 hour");
        Check(!string.IsNullOrWhiteSpace(UserAgent), nameof(UserAgent), "must say who asks");
        return this;
    }

    private static void Check(bool holds, string name, string rule)
    {
        if (!holds)
            throw new ArgumentOutOfRangeException(name, $"{name} {rule}");
    }
}
