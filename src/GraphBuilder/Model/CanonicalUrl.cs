namespace GraphBuilder.Model;

/// <summary>The form of an address under which its variants (scheme, host case, fragment, tracking parameters, trailing slash) count as one.</summary>
public static class CanonicalUrl
{
    private static readonly string[] s_tracking = ["utm_", "fbclid", "gclid", "mc_cid", "mc_eid", "ref_src", "cmpid", "ocid", "igshid"];

    /// <summary>The canonical form; text that is no absolute address is returned as it is.</summary>
    public static string Of(string url)
    {
        if (!Uri.TryCreate(url.Trim(), UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
            return url;
        var kept = uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(part => !Array.Exists(s_tracking, t => part.StartsWith(t, StringComparison.OrdinalIgnoreCase)))
            .Order(StringComparer.Ordinal);
        var query = string.Join('&', kept);
        var port = uri.IsDefaultPort ? "" : ":" + uri.Port;
        return $"https://{uri.IdnHost.ToLowerInvariant()}{port}{uri.AbsolutePath.TrimEnd('/')}{(query.Length > 0 ? "?" + query : "")}";
    }
}
