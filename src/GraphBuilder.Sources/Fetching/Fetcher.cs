using System.Net;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace GraphBuilder.Sources.Fetching;

/// <summary>
/// Fetches pages and feeds politely and safely: one pipeline a host (retries, pauses, circuit breaker, time limit), robots.txt, limits of size and redirects,
/// public addresses only. One fetcher serves a whole process, from any number of threads.
/// </summary>
public sealed class Fetcher : IDisposable
{
    private readonly FetchOptions _options;
    private readonly WebClient _client;
    private readonly Hosts _hosts;
    private readonly string _robot;

    /// <summary>A fetcher; an <see cref="ArgumentOutOfRangeException"/> names an option that is wrong.</summary>
    public Fetcher(FetchOptions options, TimeProvider time)
    {
        _options = options.Validated();
        _client = new(options, time);
        _hosts = new(options, time);
        _robot = options.UserAgent.Split('/', ' ')[0];
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    /// <summary>The document at the address, if it is not the one that <paramref name="known"/> speaks of. Throws only when cancelled.</summary>
    public async Task<FetchOutcome> FetchAsync(Uri address, Validators? known, CancellationToken cancellation)
    {
        try
        {
            var (at, answer) = await FollowAsync(address, known, _options.RespectRobots, cancellation);
            return OutcomeOf(address, at, answer, known);
        }
#pragma warning disable CA1031 // whatever a server brings about must not stop what is read from others
        catch (Exception problem)
#pragma warning restore CA1031
        {
            cancellation.ThrowIfCancellationRequested();
            return Explain(problem);
        }
    }

    private static FetchOutcome OutcomeOf(Uri asked, Uri at, Answer answer, Validators? known) => answer switch
    {
        { Status: HttpStatusCode.OK } => new FetchOutcome.Fetched(
            new RawDocument(asked.AbsoluteUri, () => new MemoryStream(answer.Body, writable: false))
            {
                Url = at.AbsoluteUri,
                MediaType = answer.MediaType,
                Charset = answer.Charset
            },
            answer.Validators),
        { Status: HttpStatusCode.NotModified } when known is not null => new FetchOutcome.NotModified(),
        _ => new FetchOutcome.Refused(answer.Words, answer.IsPassing),
    };

    private async Task<(Uri At, Answer Answer)> FollowAsync(Uri address, Validators? known, bool askRobots, CancellationToken cancellation)
    {
        var at = address;
        for (var redirects = 0; redirects <= _options.MaxRedirects; redirects++)
        {
            if (at.Scheme != Uri.UriSchemeHttp && at.Scheme != Uri.UriSchemeHttps)
                throw new FetchException($"{(redirects > 0 ? "it redirects to an address" : "the address")} of the scheme '{at.Scheme}': only http and https are fetched");
            at = WithoutUser(at);
            var host = _hosts.Of(at);
            if (askRobots)
                await CheckRobotsAsync(host, at, cancellation);
            var here = at;
            var answer = await host.Pipeline.ExecuteAsync(async token => await _client.AskAsync(here, known, token), cancellation);
            if (answer.Redirect is not { } next)
                return (at, answer);
            at = next;
        }
        throw new FetchException($"it redirects more than {_options.MaxRedirects} times");
    }

    // Never sent, and with one each request would be the first to a host of its own.
    private static Uri WithoutUser(Uri address) => address.UserInfo.Length == 0 ? address : new UriBuilder(address) { UserName = "", Password = "" }.Uri;

    private async Task CheckRobotsAsync(Host host, Uri address, CancellationToken cancellation)
    {
        var rules = await host.Robots.RulesAsync(() => RobotsAsync(address)).WaitAsync(cancellation);
        if (rules.Problem is { } problem)
            throw new FetchException($"robots.txt of {address.Host} cannot be read ({problem}), so nothing is fetched from there for some minutes",
                passing: true);
        if (!rules.Allow(address))
            throw new FetchException($"robots.txt of {address.Host} does not allow it");
    }

    // Not cancelled with the article that happened to ask first: others wait for the same answer.
    private async Task<RobotsRules> RobotsAsync(Uri address)
    {
        try
        {
            var (_, answer) = await FollowAsync(new Uri(address, "/robots.txt"), null, askRobots: false, CancellationToken.None);
            return answer switch
            {
                { Status: HttpStatusCode.OK } => RobotsRules.Parse(answer.Body, _robot),
                { IsPassing: true } => RobotsRules.Unreachable(answer.Words),
                _ => RobotsRules.None,
            };
        }
#pragma warning disable CA1031 // others wait for the same answer
        catch (Exception problem)
#pragma warning restore CA1031
        {
            var refused = Explain(problem);
            return refused.Passing ? RobotsRules.Unreachable(refused.Reason) : RobotsRules.None;
        }
    }

    private static FetchOutcome.Refused Explain(Exception problem) => problem switch
    {
        FetchException own => new(own.Message, own.Passing),
        { InnerException: FetchException own } => new(own.Message, own.Passing),
        BrokenCircuitException => new("the host failed so often that it is left alone for a minute", true),
        TimeoutRejectedException late => new($"no answer within {late.Timeout.TotalSeconds:0.#} s", true),
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } =>
            new("no secure connection: " + (problem.InnerException ?? problem).Message, true),
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => new("no such host", true),
        _ => new("no connection: " + (problem.InnerException ?? problem).Message, true),
    };
}
