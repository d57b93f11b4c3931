using System.Net;

namespace GraphBuilder.Sources.Fetching;

/// <summary>What a server answered to one request; the body only where it is the document.</summary>
internal sealed record Answer(HttpStatusCode Status, byte[] Body, Validators Validators)
{
    /// <summary>Media type of the body.</summary>
    public string? MediaType { get; init; }

    /// <summary>Charset of the body.</summary>
    public string? Charset { get; init; }

    /// <summary>Where to ask instead.</summary>
    public Uri? Redirect { get; init; }

    /// <summary>The status in words.</summary>
    public string Words
    {
        get
        {
            using var standard = new HttpResponseMessage(Status);
            return $"the server answers {(int)Status} {standard.ReasonPhrase}".TrimEnd();
        }
    }

    /// <summary>How long the server asks to be left alone.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether the same request may be answered otherwise a little later.</summary>
    public bool IsPassing =>
        Status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests || ((int)Status >= 500 && Status is not HttpStatusCode.NotImplemented);
}
