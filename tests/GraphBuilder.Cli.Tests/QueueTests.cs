using System.Diagnostics;
using GraphBuilder.Neo4j;
using GraphBuilder.Sqlite;
using GraphBuilder.Stores;
using GraphBuilder.Stores.Tests.Neo4j;
using GraphBuilder.Worker.Tests.Queue;

namespace GraphBuilder.Cli.Tests;

public sealed class QueueTests(Broker broker) : IClassFixture<Broker>, IDisposable
{
    // So many, and so long, that no two workers are done with them before the third begins.
    private const int Articles = 240;
    private const int Sentences = 12;

    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(3);

    private readonly RunningProgram _program = new();

    public void Dispose() => _program.Dispose();

    [BrokerFact]
    public async Task Three_workers_share_the_work_and_one_that_is_killed_loses_nothing_and_doubles_nothing()
    {
        await using var store = new SqliteGraphStore(_program.PathOf("shared.db"));
        await WorkTogetherAsync(store, "shared.db", []);
    }

    [BrokerFact(neo4j: true)]
    public async Task The_same_on_a_Neo4j_server()
    {
        await using var server = await OwnServer.StartAsync();
        await using var store = new Neo4jGraphStore(server.Options, TimeProvider.System);
        await WorkTogetherAsync(store, server.Options.Uri.ToString(), new() { ["NEO4J_USERNAME"] = server.Options.User, ["NEO4J_PASSWORD"] = server.Options.Password! });
    }

    [Fact]
    public void A_broker_that_is_not_there_is_named_without_its_password()
    {
        _program.Write("graphbuilder.yaml", "queue: amqp://me:hunter2@127.0.0.1:1\n");
        var run = _program.Run("run", "--once");
        run.Code.ShouldBe(3);
        run.Error.ShouldContain("The queue at 127.0.0.1:1 cannot be reached");
        run.Error.ShouldNotContain("hunter2");
    }

    private async Task WorkTogetherAsync(IGraphStore store, string address, Dictionary<string, string> environment)
    {
        _program.Write("inbox/wire.jsonl", string.Concat(Enumerable.Range(0, Articles).Select(Line)));
        _program.Write("reader.yaml", $"queue: {broker.Uri}\nschedule: \"*/2 * * * * *\"\nsources:\n  - folder: inbox\n");
        _program.Write("worker.yaml", $"queue: {broker.Uri}\n");
        string[] arguments = ["run", "--verbose", "--store", address, "--config"];
        await store.ApplySchemaAsync(default);
        using var killed = _program.Start(environment, [.. arguments, "worker.yaml"]);
        using var second = _program.Start(environment, [.. arguments, "worker.yaml"]);
        (await killed.StandardError.ReadLineAsync()).ShouldNotBeNull().ShouldContain("store");
        using var reader = _program.Start(environment, [.. arguments, "reader.yaml"]);
        var logs = new[] { second, reader }.Select(p => p.StandardError.ReadToEndAsync()).ToList();
        using var late = new CancellationTokenSource(s_patience);
        for (var extracted = 0; extracted < 5;)
            extracted += (await killed.StandardError.ReadLineAsync(late.Token)).ShouldNotBeNull().Contains("Extracted", StringComparison.Ordinal) ? 1 : 0;
        killed.Kill();

        var clock = Stopwatch.StartNew();
        while ((await store.CountAsync(default)).GetValueOrDefault("Article") < Articles && clock.Elapsed < s_patience)
            await Task.Delay(200);
        foreach (var worker in new[] { second, reader })
            using (var term = Process.Start("kill", ["-TERM", $"{worker.Id}"]))
                await worker.WaitForExitAsync();
        var told = string.Join('\n', await Task.WhenAll(logs));
        new[] { second.ExitCode, reader.ExitCode }.ShouldBe([130, 130], told);
        told.ShouldContain($"Handed {Articles} articles to the queue");

        _program.Run("ingest", "inbox", "--store", "alone.db").Code.ShouldBe(0);
        await using var alone = new SqliteGraphStore(_program.PathOf("alone.db"));
        (await CountAsync(store)).ShouldBe(await CountAsync(alone), told);
        (await store.Ledger.ReadDeadLettersAsync(null, default)).ShouldBeEmpty();
    }

    private static async Task<IReadOnlyList<string>> CountAsync(IGraphStore store) =>
        [.. (await store.CountAsync(default)).Where(c => c.Key is not ("IngestionRun" or "INGESTED")).Select(c => $"{c.Key} {c.Value}").Order(StringComparer.Ordinal)];

    private static string Line(int number)
    {
        var text = string.Concat(Enumerable.Range(0, Sentences).Select(i => $"Kosovo demanded on Wednesday that Serbia free {number + i} policemen, officials said. "));
        return $$"""{"url":"https://news.example.org/{{number}}","publishedAt":"2023-06-{{1 + number % 28:00}}","text":"{{text}}"}""" + "\n";
    }
}
