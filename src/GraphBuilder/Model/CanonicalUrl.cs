using System.Text.RegularExpressions;

namespace GraphBuilder.Model;

/// <summary>The form of an address under which its variants (scheme, host case, www, mobile and AMP editions and their caches, fragment, tracking parameters, trailing slash) count as one.</summary>
public static partial class CanonicalUrl
{
    private const string AmpCache = ".cdn.ampproject.org";

    private static readonly string[] s_prefixes = ["www.", "m.", "mobile.", "amp."];

    private static readonly string[] s_trackingFamilies = ["utm_", "at_", "mc_", "pk_", "mtm_", "hsa_", "oly_", "__hs"];

    private static readonly HashSet<string> s_tracking = new(StringComparer.OrdinalIgnoreCase)
    {
        "fbclid", "gclid", "gclsrc", "dclid", "msclkid", "twclid", "ttclid", "yclid", "igshid", "igsh", "wbraid", "gbraid", "_ga", "_gl",
        "ref_src", "ref_url", "cmpid", "cmp", "ocid", "ito", "ns_mchannel", "ns_source", "ns_campaign", "smid", "smtyp", "sref", "srnd", "xtor", "partner", "ncid", "soc_src", "soc_trk",
        "amp", "ampmode", "amp_js_v", "outputtype", "fb_ref", "s_cid", "mkt_tok", "vero_id", "spm", "rss",
    };

    /// <summary>The canonical form; text that is no absolute web address is returned as it is.</summary>
    public static string Of(string url)
    {
        if (!Uri.TryCreate(url.Trim(), UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
            return url;
        uri = OutOfCache(uri);
        var query = string.Join('&', uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(part => !IsTracking(part)).Order(StringComparer.Ordinal));
        var port = uri.IsDefaultPort ? "" : ":" + uri.Port;
        return $"https://{HostOf(uri)}{port}{AmpPart().Replace(uri.AbsolutePath, "").TrimEnd('/')}{(query.Length > 0 ? "?" + query : "")}";
    }

    private static bool IsTracking(string part)
    {
        var name = part.Split('=')[0];
        return s_tracking.Contains(name) || Array.Exists(s_trackingFamilies, f => name.StartsWith(f, StringComparison.OrdinalIgnoreCase));
    }

    private static string HostOf(Uri uri)
    {
        var host = uri.IdnHost.ToLowerInvariant();
        // What is left must still be a name with a dot: "m.tv" is a site.
        while (Array.Find(s_prefixes, p => host.StartsWith(p, StringComparison.Ordinal) && host.IndexOf('.', p.Length) > 0) is { } prefix)
            host = host[prefix.Length..];
        return host;
    }

    // Caches of AMP pages name the page after their own path: /c/s/ (s for https), /amp/s/.
    private static Uri OutOfCache(Uri uri)
    {
        var match = uri.Host.EndsWith(AmpCache, StringComparison.OrdinalIgnoreCase) ? CachePath().Match(uri.PathAndQuery)
            : GoogleHost().IsMatch(uri.Host) ? ViewerPath().Match(uri.PathAndQuery)
            : Match.Empty;
        return match.Success && Uri.TryCreate("https://" + match.Groups["page"].Value, UriKind.Absolute, out var page) ? page : uri;
    }

    [GeneratedRegex(@"^/[cvr]/(s/)?(?<page>.+)$")]
    private static partial Regex CachePath();

    [GeneratedRegex(@"^/amp/(s/)?(?<page>[^/]+\..+)$")]
    private static partial Regex ViewerPath();

    [GeneratedRegex(@"^(www\.)?google\.[a-z.]+$", RegexOptions.IgnoreCase)]
    private static partial Regex GoogleHost();

    [GeneratedRegex(@"^/amp(?=/.)|/amp/?$|\.amp(?=(\.html?)?$)", RegexOptions.IgnoreCase)]
    private static partial Regex AmpPart();
}
