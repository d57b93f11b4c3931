using System.Diagnostics;
using GraphBuilder.Neo4j;

namespace GraphBuilder.Stores.Tests.Neo4j;

/// <summary>A server that a test has for itself, to configure, kill and start again; made by the script that <c>NEO4J_TEST_SERVER</c> names.</summary>
internal sealed class OwnServer : IAsyncDisposable
{
    private readonly string _home;
    private string _process = "";

    private OwnServer(string? home = null) => _home = home ?? Directory.CreateTempSubdirectory("graphbuilder-neo4j").FullName;

    /// <summary>How to reach it; the same after it was started again.</summary>
    public Neo4jOptions Options { get; private set; } = null!;

    /// <summary>Starts a new server with these lines of neo4j.conf.</summary>
    public static Task<OwnServer> StartAsync(params string[] configuration) => StartInAsync(null, configuration);

    /// <summary>The same in a folder that is not there yet.</summary>
    public static async Task<OwnServer> StartInAsync(string? home, params string[] configuration)
    {
        var server = new OwnServer(home);
        await server.StartAgainAsync(["--http-port", "0", "--bolt-port", "0", .. configuration.SelectMany(c => new[] { "--conf", c })]);
        return server;
    }

    /// <summary>Fills a new server with neo4j-admin's bulk import, by the options that a file of that folder holds, and starts it.</summary>
    public static async Task<OwnServer> ImportAsync(DirectoryInfo folder, string options)
    {
        var server = new OwnServer();
        await server.RunAsync(folder.FullName, ["import", "--", "full", "neo4j", "@" + options]);
        await server.StartAgainAsync("--http-port", "0", "--bolt-port", "0");
        return server;
    }

    /// <summary>Starts it on the data it has.</summary>
    public async Task StartAgainAsync(params string[] arguments)
    {
        var told = (await RunAsync(["start", .. arguments, "--owner", $"{Environment.ProcessId}"])).Split('\n').Select(l => l.Split('=', 2)).Where(p => p.Length == 2).ToDictionary(p => p[0], p => p[1]);
        Options = new(new(told["NEO4J_URI"]), told["NEO4J_USER"], told["NEO4J_PASSWORD"]);
        _process = told["NEO4J_PID"];
    }

    /// <summary>Ends it at once, as a power cut would.</summary>
    public Task KillAsync() => RunAsync("kill");

    /// <summary>Ends it in good order.</summary>
    public Task StopAsync() => RunAsync("stop");

    /// <summary>Lets it do nothing more, its connections open, until it is thawed.</summary>
    public Task FreezeAsync() => SignalAsync("-STOP");

    /// <summary>Lets it go on.</summary>
    public Task ThawAsync() => SignalAsync("-CONT");

    public async ValueTask DisposeAsync() => await RunAsync("stop", "--delete");

    private Task<string> RunAsync(params string[] arguments) => RunAsync(Environment.CurrentDirectory, arguments);

    private async Task SignalAsync(string signal)
    {
        using var process = Process.Start("kill", [signal, _process]);
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0);
    }

    private async Task<string> RunAsync(string folder, string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("NEO4J_TEST_SERVER")!, [arguments[0], "--home", _home, .. arguments[1..]])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = folder,
        };
        using var process = Process.Start(start).ShouldNotBeNull();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, output);
        return output;
    }
}
