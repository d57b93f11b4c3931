using GraphBuilder.Model;

namespace GraphBuilder.Sources.WebPages;

/// <summary>Chooses between the address that a page was fetched from and the one that it calls its own.</summary>
internal static class CanonicalLink
{
    /// <summary>
    /// The page's own word, if it speaks of the same site: a copy of another outlet's article keeps its own address, so that both count as publishers of one
    /// text, and a page that calls the front page its address is mistaken. The address as it was fetched otherwise.
    /// </summary>
    public static string? Of(string? fetched, string? declared)
    {
        if (!Uri.TryCreate(fetched, UriKind.Absolute, out var from))
            return Uri.TryCreate(declared?.Trim(), UriKind.Absolute, out var own) && IsWeb(own) ? own.AbsoluteUri : null;
        return declared is not null && Uri.TryCreate(from, declared.Trim(), out var link) && IsWeb(link)
            && (link.AbsolutePath.Length > 1 || from.AbsolutePath.Length <= 1) && SameSite(from, link)
            ? link.AbsoluteUri
            : fetched;
    }

    private static bool IsWeb(Uri address) => address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps;

    // By the canonical forms, which see through caches of other companies.
    private static bool SameSite(Uri one, Uri other)
    {
        var (a, b) = (HostOf(one), HostOf(other));
        return a == b || a.EndsWith("." + b, StringComparison.Ordinal) || b.EndsWith("." + a, StringComparison.Ordinal);
    }

    private static string HostOf(Uri address) => new Uri(CanonicalUrl.Of(address.AbsoluteUri)).Host;
}
