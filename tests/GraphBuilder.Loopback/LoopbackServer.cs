using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace GraphBuilder.Loopback;

/// <summary>A web server on this machine that answers as a test tells it to, well (<see cref="Pages"/>) or badly (<see cref="Misbehaviour"/>). Any name below <c>.localhost</c> is a host of its own.</summary>
public sealed class LoopbackServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly ConcurrentDictionary<string, RequestDelegate> _answers = new(StringComparer.Ordinal);

    private LoopbackServer(WebApplication application) => _application = application;

    /// <summary>Requests in the order in which they came: host and path, as in <c>a.localhost/x</c>.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>Starts a server on free ports.</summary>
    public static async Task<LoopbackServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MinResponseDataRate = null;
            kestrel.Listen(IPAddress.Loopback, 0);
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(SelfSigned()));
        });
        var server = new LoopbackServer(builder.Build());
        server._application.Run(server.AnswerAsync);
        await server._application.StartAsync();
        return server;
    }

    /// <summary>The address of a path on this server, as a host of that name.</summary>
    public Uri At(string path, string host = "localhost") => new(new Uri($"http://{host}:{PortOf("http:")}"), path);

    /// <summary>The address of a path over TLS, with a certificate that nobody vouches for.</summary>
    public Uri AtTls(string path) => new(new Uri($"https://localhost:{PortOf("https:")}"), path);

    /// <summary>Sets the answer for a path, on all hosts or, given as <c>a.localhost/x</c>, on one. A path without an answer is not found.</summary>
    public void On(string path, RequestDelegate answer) => _answers[path] = answer;

    /// <summary>How often a path (with its host, or without) was asked for.</summary>
    public int Count(string path) => Requests.Count(r => r == path || r[r.IndexOf('/', StringComparison.Ordinal)..] == path);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await _application.DisposeAsync();

    private int PortOf(string scheme) => new Uri(_application.Urls.First(u => u.StartsWith(scheme, StringComparison.Ordinal))).Port;

    private Task AnswerAsync(HttpContext context)
    {
        var place = context.Request.Host.Host + context.Request.Path + context.Request.QueryString;
        Requests.Enqueue(place);
        var path = context.Request.Path.Value!;
        if (_answers.TryGetValue(context.Request.Host.Host + path, out var answer) || _answers.TryGetValue(path, out answer))
            return answer(context);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static X509Certificate2 SelfSigned()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        using var made = request.CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(1));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), null);
    }
}
