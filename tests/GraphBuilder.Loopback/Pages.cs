using System.Text;
using Microsoft.AspNetCore.Http;

namespace GraphBuilder.Loopback;

/// <summary>Answers of a server that behaves.</summary>
public static class Pages
{
    /// <summary>A body of that type.</summary>
    public static RequestDelegate Body(byte[] body, string contentType, params (string Name, string Value)[] headers) => async context =>
    {
        context.Response.ContentType = contentType;
        foreach (var (name, value) in headers)
            context.Response.Headers[name] = value;
        await context.Response.Body.WriteAsync(body);
    };

    /// <summary>Text in UTF-8.</summary>
    public static RequestDelegate Text(string text, string contentType = "text/html; charset=utf-8", params (string Name, string Value)[] headers) => Body(Encoding.UTF8.GetBytes(text), contentType, headers);

    /// <summary>A page with one article, as a news site sends it: paragraphs are separated by empty lines.</summary>
    public static RequestDelegate Article(string title, string text, string publishedAt = "2022-12-13T10:00:00Z") =>
        Text($"""
            <!DOCTYPE html><html lang="en"><head><title>{title}</title><meta property="og:title" content="{title}"><meta property="article:published_time" content="{publishedAt}"></head>
            <body><nav><a href="/">Home</a> <a href="/world">World</a></nav><article><h1>{title}</h1><p>{text.Replace("\n\n", "</p><p>", StringComparison.Ordinal)}</p></article><footer>Imprint</footer></body></html>
            """);

    /// <summary>An RSS feed of links.</summary>
    public static RequestDelegate Rss(string title, IEnumerable<Uri> links) =>
        Text($"<rss version=\"2.0\"><channel><title>{title}</title>{string.Concat(links.Select(l => $"<item><link>{l}</link></item>"))}</channel></rss>", "application/rss+xml");

    /// <summary>The body with an ETag, and 304 to whoever has it.</summary>
    public static RequestDelegate Versioned(string text, string tag, string contentType = "text/html; charset=utf-8") => async context =>
    {
        context.Response.Headers.ETag = tag;
        if (context.Request.Headers.IfNoneMatch == tag)
            context.Response.StatusCode = StatusCodes.Status304NotModified;
        else
            await Text(text, contentType)(context);
    };
}
