using System.Net;
using System.Net.Http.Headers;

namespace GraphBuilder.Sources.Fetching;

/// <summary>Makes single requests, within the limits of <see cref="FetchOptions"/>.</summary>
internal sealed class WebClient : IDisposable
{
    private const int BufferSize = 64 * 1024;

    private readonly FetchOptions _options;
    private readonly TimeProvider _time;
    private readonly HttpClient _http;

    /// <summary>A client with connections of its own.</summary>
    public WebClient(FetchOptions options, TimeProvider time)
    {
        (_options, _time) = (options, time);
        var connection = new GuardedConnection(options.AllowPrivateAddresses);
        _http = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,      // each address on the way is judged
            AutomaticDecompression = DecompressionMethods.All,
            ConnectCallback = (context, cancellation) => connection.OpenAsync(context.DnsEndPoint, cancellation),
            MaxConnectionsPerServer = options.PerHostConcurrency,
            MaxResponseDrainSize = 0,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            UseCookies = false,
            UseProxy = false,               // a proxy would look names up where nobody judges them
        })
        { Timeout = Timeout.InfiniteTimeSpan };
        _http.DefaultRequestHeaders.UserAgent.ParseAdd(options.UserAgent);
        _http.DefaultRequestHeaders.Accept.ParseAdd("text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5");
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    /// <summary>The answer with its whole body. Throws what HttpClient throws, and <see cref="FetchException"/> where a limit is exceeded.</summary>
    public async ValueTask<Answer> AskAsync(Uri address, Validators? known, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (known?.ETag is { } tag)
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        if (known?.LastModified is { } since)
            request.Headers.TryAddWithoutValidation("If-Modified-Since", since);
        using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
        var content = response.Content.Headers;
        return new(response.StatusCode, response.StatusCode == HttpStatusCode.OK ? await BodyAsync(response.Content, cancellation) : [],
            new(Header(response.Headers, "ETag"), Header(content, "Last-Modified")))
        {
            MediaType = content.ContentType?.MediaType,
            Charset = content.ContentType?.CharSet?.Trim('"', '\'', ' '),
            Redirect = response.StatusCode is HttpStatusCode.Moved or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect
                && response.Headers.Location is { } location && Uri.TryCreate(address, location, out var next) ? next : null,
            RetryAfter = response.Headers.RetryAfter is { } after ? after.Delta ?? Positive(after.Date - _time.GetUtcNow()) : null,
        };
    }

    private async Task<byte[]> BodyAsync(HttpContent content, CancellationToken cancellation)
    {
        if (content.Headers.ContentLength > _options.MaxBytes)
            throw TooLarge();
        using var body = new MemoryStream();
        var buffer = new byte[BufferSize];
        try
        {
            await using var stream = await content.ReadAsStreamAsync(cancellation);
            for (int read; (read = await stream.ReadAsync(buffer, cancellation)) > 0;)
            {
                body.Write(buffer, 0, read);
                if (body.Length > _options.MaxBytes)
                    throw TooLarge();
            }
            return body.ToArray();
        }
        catch (Exception problem) when (problem is InvalidDataException or InvalidOperationException)
        {
            // The second is what Brotli throws.

            throw new FetchException("the body is not compressed in the way that the server says");
        }
        catch (OperationCanceledException) when (body.Length > 0)
        {
            // Asking again would drip as slowly.
            throw new FetchException($"the body drips too slowly: after {_options.Timeout.TotalSeconds:0.#} s only {body.Length:N0} bytes of it had come",
                passing: true);
        }
    }

    private FetchException TooLarge() => new($"the body is larger than {_options.MaxBytes:N0} bytes");

    private static string? Header(HttpHeaders headers, string name) => headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;

    private static TimeSpan? Positive(TimeSpan? time) => time > TimeSpan.Zero ? time : TimeSpan.Zero;
}
