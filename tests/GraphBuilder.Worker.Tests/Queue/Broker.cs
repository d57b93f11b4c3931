using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace GraphBuilder.Worker.Tests.Queue;

/// <summary>A test that needs a real broker, and perhaps a Neo4j server; skipped with the reason where there is none.</summary>
public sealed class BrokerFactAttribute : FactAttribute
{
    public BrokerFactAttribute(bool neo4j = false) => Skip = Broker.Missing
        ?? (neo4j && Environment.GetEnvironmentVariable("NEO4J_TEST_SERVER") is null ? "needs the script of a Neo4j server in NEO4J_TEST_SERVER: .ci/run has one" : null);
}

/// <summary>A RabbitMQ broker of this test run's own, on free ports of the loopback interface.</summary>
public sealed class Broker : IAsyncLifetime
{
    private const string Program = "/usr/lib/rabbitmq/bin/rabbitmq-server";

    private readonly string _home = Directory.CreateTempSubdirectory("graphbuilder-broker-").FullName;
    private Process? _process;

    /// <summary>Why there is no broker; null if there is one.</summary>
    public static string? Missing { get; } = File.Exists(Program) ? null : "there is no rabbitmq-server here: apt-get install rabbitmq-server";

    /// <summary>Where it listens.</summary>
    public Uri Uri { get; private set; } = null!;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        if (Missing is not null)
            return;
        var port = FreePort();
        Uri = new Uri($"amqp://guest:guest@127.0.0.1:{port}");
        var start = new ProcessStartInfo(Program) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        foreach (var (name, value) in new Dictionary<string, string>
        {
            ["HOME"] = _home,
            ["RABBITMQ_NODENAME"] = $"graphbuilder{port}@localhost",
            ["RABBITMQ_NODE_IP_ADDRESS"] = "127.0.0.1",
            ["RABBITMQ_NODE_PORT"] = port.ToString(CultureInfo.InvariantCulture),
            ["RABBITMQ_DIST_PORT"] = FreePort().ToString(CultureInfo.InvariantCulture),
            ["RABBITMQ_MNESIA_BASE"] = Path.Combine(_home, "db"),
            ["RABBITMQ_LOG_BASE"] = Path.Combine(_home, "log"),
            ["RABBITMQ_PID_FILE"] = Path.Combine(_home, "pid"),
            ["RABBITMQ_ENABLED_PLUGINS_FILE"] = Path.Combine(_home, "plugins"),
            ["RABBITMQ_CONFIG_FILE"] = Path.Combine(_home, "rabbitmq"),
            ["ERL_EPMD_ADDRESS"] = "127.0.0.1",
        })
            start.Environment[name] = value;
        _process = Process.Start(start)!;
        _ = _process.StandardError.ReadToEndAsync();
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
            if (line.Contains("Starting broker... completed", StringComparison.Ordinal))
            {
                _ = _process.StandardOutput.ReadToEndAsync();
                return;
            }
        throw new InvalidOperationException("the broker did not start: see " + Path.Combine(_home, "log"));
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (_process is not null)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }
        Directory.Delete(_home, recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
