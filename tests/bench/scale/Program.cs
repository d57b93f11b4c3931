using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using GraphBuilder.Model;
using GraphBuilder.Neo4j;
using GraphBuilder.Scale;
using GraphBuilder.Sqlite;
using GraphBuilder.Stores;

// scale write STORE RELATIONSHIPS [FIRST]: writes made-up articles, as ingest does, the first with that number. scale bare STORE NEO4J: writes a store's nodes and edges as they are, by UNWIND and MERGE alone.
var started = Stopwatch.GetTimestamp();
var rows = args[0] == "write" ? await WriteAsync(Open(args[1]), int.Parse(args[2], CultureInfo.InvariantCulture), args.Length > 3 ? int.Parse(args[3], CultureInfo.InvariantCulture) : 0) : await BareAsync(Open(args[1]), args[2]);
var took = Stopwatch.GetElapsedTime(started).TotalSeconds;
using var self = Process.GetCurrentProcess();
Console.WriteLine(FormattableString.Invariant($"{string.Join(' ', args)}: {rows} rows in {took:0.0} s, {rows / took:0} rows/s, {self.TotalProcessorTime.TotalSeconds:0.0} s of processor, peak {self.PeakWorkingSet64 / 1e6:0} MB"));

static IGraphStore Open(string address) =>
    address.Contains("://", StringComparison.Ordinal) ? new Neo4jGraphStore(Neo4jOptions.FromEnvironment(address, Environment.GetEnvironmentVariable, false)) : new SqliteGraphStore(address);

static async Task<long> WriteAsync(IGraphStore store, int relationships, int first)
{
    await store.ApplySchemaAsync(default);
    var run = new IngestionRun("run/scale", DateTimeOffset.UnixEpoch, "scale");
    foreach (var numbers in Enumerable.Range(first, relationships / MadeUp.RelationshipsPerArticle).Chunk(256))
        await store.WriteAsync(run, [.. numbers.Select(MadeUp.Article)], default);
    await store.EndRunAsync(run, DateTimeOffset.UnixEpoch, WriteSummary.None, default);
    return (await store.CountAsync(default)).Values.Sum();
}

static async Task<long> BareAsync(IGraphStore store, string neo4j)
{
    using var http = new HttpClient { BaseAddress = new(neo4j), Timeout = TimeSpan.FromMinutes(5) };
    http.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes("neo4j:" + Environment.GetEnvironmentVariable("NEO4J_PASSWORD"))));
    foreach (var label in GraphModel.Nodes)
        await PostAsync(http, $"CREATE CONSTRAINT IF NOT EXISTS FOR (n:{label.Name}) REQUIRE n.id IS UNIQUE", []);
    var count = 0L;
    await using var graph = await store.OpenReaderAsync(default);
    await foreach (var page in Pages(graph.ReadNodesAsync(GraphFilter.None, default), n => n.Shape))
    {
        await PostAsync(http, $"UNWIND $rows AS row MERGE (n:{page[0].Shape.Name} {{id: row.id}}) SET n += row.properties", page.Select(n => new { id = n.Id, properties = Map(n.Shape, n.Values) }));
        count += page.Count;
    }
    await foreach (var page in Pages(graph.ReadEdgesAsync(GraphFilter.None, default), e => e.Shape))
    {
        var shape = page[0].Shape;
        await PostAsync(http, $"UNWIND $rows AS row MATCH (a:{shape.From} {{id: row.from}}) MATCH (b:{shape.To} {{id: row.to}}) MERGE (a)-[e:{shape.Name}]->(b) SET e += row.properties",
            page.Select(e => new { from = e.From, to = e.To, properties = Map(e.Shape, e.Values) }));
        count += page.Count;
    }
    return count;
}

static Dictionary<string, object?> Map(ElementShape shape, IReadOnlyList<object?> values) => shape.Properties.Zip(values).ToDictionary(p => p.First.Name, p => p.Second);

static async IAsyncEnumerable<List<T>> Pages<T>(IAsyncEnumerable<T> items, Func<T, ElementShape> shapeOf)
{
    var page = new List<T>();
    await foreach (var item in items)
    {
        if (page.Count == 2000 || page.Count > 0 && shapeOf(page[0]) != shapeOf(item))
        {
            yield return page;
            page = [];
        }
        page.Add(item);
    }
    if (page.Count > 0)
        yield return page;
}

static async Task PostAsync(HttpClient http, string statement, IEnumerable<object> rows)
{
    using var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(new { statement, parameters = new { rows } }));
    content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
    using var answer = await http.PostAsync(new Uri("db/neo4j/query/v2", UriKind.Relative), content);
    using var body = await JsonDocument.ParseAsync(await answer.Content.ReadAsStreamAsync());
    if (body.RootElement.TryGetProperty("errors", out var errors) && errors.GetArrayLength() > 0)
        throw new InvalidOperationException(errors.ToString());
}
