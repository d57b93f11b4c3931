using System.Text.RegularExpressions;
using GraphBuilder.Sources.WebPages;

namespace GraphBuilder.Sources.Feeds;

/// <summary>Turns what feeds carry into plain text, and tells whole articles from teasers.</summary>
internal static partial class FeedText
{
    // Teasers are a sentence or two; many "contents" are such teasers with a link to the rest.
    private const int ShortestArticle = 600;
    private const int ShortestArticleInSummary = 1500;
    private const int LongestPointer = 200;

    /// <summary>The text of a piece of HTML, a paragraph a block; null if there is none.</summary>
    public static string? Plain(string? html)
    {
        if (string.IsNullOrWhiteSpace(html))
            return null;
        using var page = new PageParser().Parse(html);
        return BlockText.Of(page.Body) is { Length: > 0 } text ? text : null;
    }

    /// <summary>A headline on one line, without mark-up.</summary>
    public static string? Line(string? html) => Plain(html) is { } text ? Blank().Replace(text, " ") : null;

    /// <summary>
    /// The text as a whole article, or null where it looks like a teaser; <paramref name="content"/> is plain text meant as the article,
    /// <paramref name="summary"/> as its summary.
    /// </summary>
    public static string? Article(string? content, string? summary) =>
        content is { Length: >= ShortestArticle } && !IsTeaser(content) ? content
        : content is null && summary is { Length: >= ShortestArticleInSummary } && !IsTeaser(summary) ? summary
        : null;

    // Only the end counts; a search through the whole of a text that is made of dots would take for ever.
    private static bool IsTeaser(string text) => Teaser().IsMatch(text.AsSpan(Math.Max(0, text.Length - LongestPointer)));

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();

    [GeneratedRegex(@"(…|\.\.\.|\[[….]+\]|\(more\)|(read|continue|keep) (more|reading|the (full|rest).{0,30})|full (story|article|text))\W*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Teaser();
}
