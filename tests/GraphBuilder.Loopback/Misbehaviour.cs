using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace GraphBuilder.Loopback;

/// <summary>Answers of servers that are broken, overloaded or hostile.</summary>
public static class Misbehaviour
{
    private static readonly byte[] s_zeros = new byte[64 * 1024];

    /// <summary>XML whose entities would grow to gigabytes.</summary>
    public const string EntityBomb = """
        <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "boom boom boom"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>
        <rss version="2.0"><channel><title>&d;&d;&d;&d;</title><item><link>https://news.example/1</link></item></channel></rss>
        """;

    /// <summary>A status and nothing else, with Retry-After where given.</summary>
    public static RequestDelegate Status(int status, string? retryAfter = null) => context =>
    {
        context.Response.StatusCode = status;
        if (retryAfter is not null)
            context.Response.Headers.RetryAfter = retryAfter;
        return Task.CompletedTask;
    };

    /// <summary>The first answer for so many requests, then the other.</summary>
    public static RequestDelegate First(int times, RequestDelegate bad, RequestDelegate good)
    {
        var asked = 0;
        return context => Interlocked.Increment(ref asked) <= times ? bad(context) : good(context);
    }

    /// <summary>A redirect, to an address of any kind.</summary>
    public static RequestDelegate Redirect(string location, int status = 302) => context =>
    {
        context.Response.StatusCode = status;
        context.Response.Headers.Location = location;
        return Task.CompletedTask;
    };

    /// <summary>The body byte by byte, with a pause between.</summary>
    public static RequestDelegate Drip(string body, TimeSpan pause) => async context =>
    {
        foreach (var letter in Encoding.UTF8.GetBytes(body))
        {
            await context.Response.Body.WriteAsync(new[] { letter }, context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await Task.Delay(pause, context.RequestAborted);
        }
    };

    /// <summary>No answer, until the other side goes.</summary>
    public static RequestDelegate Silence { get; } = context => Task.Delay(Timeout.Infinite, context.RequestAborted);

    /// <summary>A body that never ends.</summary>
    public static RequestDelegate Endless { get; } = async context =>
    {
        context.Response.ContentType = "text/html";
        while (!context.RequestAborted.IsCancellationRequested)
            await context.Response.Body.WriteAsync(s_zeros, context.RequestAborted);
    };

    /// <summary>So many bytes, announced beforehand.</summary>
    public static RequestDelegate Large(long bytes) => async context =>
    {
        context.Response.ContentType = "text/html";
        context.Response.ContentLength = bytes;
        for (var left = bytes; left > 0; left -= s_zeros.Length)
            await context.Response.Body.WriteAsync(s_zeros.AsMemory(0, (int)Math.Min(left, s_zeros.Length)), context.RequestAborted);
    };

    /// <summary>A few kilobytes that unpack to so many bytes.</summary>
    public static RequestDelegate GzipBomb(long bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            for (var left = bytes; left > 0; left -= s_zeros.Length)
                gzip.Write(s_zeros);
        return Pages.Body(packed.ToArray(), "text/html", ("Content-Encoding", "gzip"));
    }

    /// <summary>Half of what was announced, then the connection is cut.</summary>
    public static RequestDelegate Reset(string body) => async context =>
    {
        context.Response.ContentLength = body.Length * 2L;
        await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(body));
        await context.Response.Body.FlushAsync();
        context.Abort();
    };
}
