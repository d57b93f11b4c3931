using System.Net;
using System.Text;

namespace GraphBuilder.Stores.Tests.Neo4j;

/// <summary>A server that answers by heart, for faults that a real one cannot be brought to; the last answer goes on for ever.</summary>
internal sealed class ScriptedServer(params (HttpStatusCode Status, string Body)[] answers) : HttpMessageHandler
{
    /// <summary>Paths asked for, in order.</summary>
    public List<string> Requests { get; } = [];

    public static (HttpStatusCode Status, string Body) Error(HttpStatusCode status, string code) => (status, $$"""{"errors":[{"code":"{{code}}","message":"no"}]}""");

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var (status, body) = answers[Math.Min(Requests.Count, answers.Length - 1)];
        Requests.Add($"{request.Method} {request.RequestUri!.AbsolutePath}");
        return Task.FromResult(new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, "application/vnd.neo4j.query") });
    }
}
