using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace GraphBuilder.Worker;

/// <summary><c>/health</c> and <c>/metrics</c> on this machine alone.</summary>
public sealed class StatusServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private StatusServer(WebApplication application) => _application = application;

    /// <summary>Where it listens.</summary>
    public Uri Address => new(_application.Urls.First());

    /// <summary>Starts it on that port (0: any that is free); an <see cref="IOException"/> if the port is taken.</summary>
    public static async Task<StatusServer> StartAsync(int port, WorkerState state, TelemetryExport telemetry, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        var application = builder.Build();
        application.UseOpenTelemetryPrometheusScrapingEndpoint(telemetry.Metrics, null, "/metrics", null, null);
        application.MapGet("/health", context => AnswerAsync(context, state.Now));
        await application.StartAsync(cancellation);
        return new(application);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private static Task AnswerAsync(HttpContext context, WorkerState.Snapshot now)
    {
        context.Response.StatusCode = now.Problem is null ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        return context.Response.WriteAsJsonAsync(new
        {
            status = now.Problem is not null ? "failing" : now.RunningSince is not null ? "running" : "waiting",
            runningSince = Text(now.RunningSince),
            lastEndedAt = Text(now.LastEndedAt),
            nextAt = Text(now.NextAt),
            problem = now.Problem,
        });
    }

    private static string? Text(DateTimeOffset? time) => time?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
