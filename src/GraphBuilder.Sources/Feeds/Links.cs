using System.Net;

namespace GraphBuilder.Sources.Feeds;

/// <summary>Addresses and text as feeds write them.</summary>
internal static class Links
{
    // No article has a longer one, and whatever looks through addresses later need not.
    private const int Longest = 4096;

    /// <summary>The first that is an http or https address, alone or relative to the feed's.</summary>
    public static Uri? First(Uri? address, params ReadOnlySpan<string?> candidates)
    {
        foreach (var candidate in candidates)
            if (candidate?.Trim() is { Length: > 0 and <= Longest } text
                && (Uri.TryCreate(text, UriKind.Absolute, out var link) || (address is not null && Uri.TryCreate(address, text, out link)))
                && (link.Scheme == Uri.UriSchemeHttp || link.Scheme == Uri.UriSchemeHttps))
                return link;
        return null;
    }

    /// <summary>Plain text as HTML.</summary>
    public static string Escape(string text) => WebUtility.HtmlEncode(text);
}
