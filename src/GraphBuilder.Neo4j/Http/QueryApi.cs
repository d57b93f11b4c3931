using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace GraphBuilder.Neo4j.Http;

/// <summary>Sends statements to Neo4j's HTTP Query API v2, each once: whoever calls owns the retries. Every failure is a <see cref="QueryFault"/>.</summary>
internal sealed class QueryApi : IDisposable
{
    private static readonly MediaTypeHeaderValue s_plain = new("application/json");

    private readonly HttpClient _http;

    /// <summary>Connects nothing yet; tests give their own <paramref name="handler"/>.</summary>
    public QueryApi(Neo4jOptions options, HttpMessageHandler? handler = null)
    {
        _http = new(handler ?? new SocketsHttpHandler
        {
            // The server closes connections after 30 s idle: ours must be given up before that.
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(20),
            ConnectTimeout = TimeSpan.FromSeconds(5),
            AllowAutoRedirect = false,
            UseProxy = !options.Uri.IsLoopback,
        })
        {
            BaseAddress = new(options.Uri, $"db/{Uri.EscapeDataString(options.Database)}/query/"),
            Timeout = TimeSpan.FromMinutes(3),
        };
        _http.DefaultRequestHeaders.Accept.ParseAdd("application/vnd.neo4j.query");
        _http.DefaultRequestHeaders.Accept.ParseAdd("application/json");
        if (options.Password is { } password)
            _http.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.User}:{password}")));
    }

    /// <summary>Runs a statement in a transaction of its own.</summary>
    public Task<QueryAnswer> RunAsync(CypherCall call, CancellationToken cancellation) => PostAsync("v2", call, cancellation);

    /// <summary>Runs a statement in an explicit transaction; null begins one.</summary>
    public Task<QueryAnswer> RunInAsync(string? transaction, CypherCall call, CancellationToken cancellation) =>
        transaction is null ? PostAsync("v2/tx", call, cancellation) : PostInAsync("v2/tx/" + transaction, call, cancellation);

    /// <summary>Commits an explicit transaction.</summary>
    public Task<QueryAnswer> CommitAsync(string transaction, CancellationToken cancellation) => PostInAsync($"v2/tx/{transaction}/commit", null, cancellation);

    /// <summary>Rolls an explicit transaction back, so that it holds no locks until it expires.</summary>
    public async Task RollBackAsync(string transaction, CancellationToken cancellation)
    {
        using var answer = await _http.DeleteAsync(new Uri("v2/tx/" + transaction, UriKind.Relative), cancellation);
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    // A server that was started again, or that heard nothing for a minute, has forgotten the transaction: the same work can be done in a new one.
    private async Task<QueryAnswer> PostInAsync(string path, CypherCall? call, CancellationToken cancellation)
    {
        try
        {
            return await PostAsync(path, call, cancellation);
        }
        catch (QueryFault fault) when (fault.Code == QueryFault.InvalidRequest)
        {
            throw QueryFault.Lost(fault);
        }
    }

    private async Task<QueryAnswer> PostAsync(string path, CypherCall? call, CancellationToken cancellation)
    {
        using var content = new ByteArrayContent(call is null ? "{}"u8.ToArray() : Encode(call));
        content.Headers.ContentType = s_plain;
        try
        {
            using var answer = await _http.PostAsync(new Uri(path, UriKind.Relative), content, cancellation);
            using var body = await ReadAsync(answer, cancellation);
            return QueryAnswer.Read(body.RootElement);
        }
        catch (Exception e) when (e is HttpRequestException or IOException || e is OperationCanceledException && !cancellation.IsCancellationRequested)
        {
            throw QueryFault.Lost(e);
        }
    }

    private static async Task<JsonDocument> ReadAsync(HttpResponseMessage answer, CancellationToken cancellation)
    {
        try
        {
            return await JsonDocument.ParseAsync(await answer.Content.ReadAsStreamAsync(cancellation), cancellationToken: cancellation);
        }
        catch (JsonException) when (answer.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.Accepted))
        {
            throw QueryFault.Foreign(answer.StatusCode);
        }
        catch (JsonException e)
        {
            throw QueryFault.Lost(e);
        }
    }

    private static byte[] Encode(CypherCall call)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("statement", call.Text);
            json.WritePropertyName("parameters");
            TypedJson.WriteParameters(json, call.Parameters);
            json.WriteBoolean("includeCounters", true);
            if (call.ReadOnly)
                json.WriteString("accessMode", "Read");
            json.WriteEndObject();
        }
        return buffer.ToArray();
    }
}
