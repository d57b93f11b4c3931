using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace GraphBuilder.Sources.WebPages;

/// <summary>
/// Takes off a page what is certainly no part of its article: navigation, notices, teasers, captions, comments, forms, what is hidden, and lists of links.
/// </summary>
internal static partial class PageClutter
{
    private const double MostLinks = 0.6;
    private const double MostProse = 0.5;
    private const int LeastProseLeft = 60;
    private const int LongestNotice = 400;

    private const string Never =
        "h1, nav, aside, form, button, select, dialog, menu, figcaption, noscript, iframe, template, style, script, body > footer, body > header, header nav, amp-sidebar, amp-ad, amp-social-share, "
        + "[hidden], [role=navigation], [role=banner], [role=contentinfo], [role=complementary], [role=search], [role=dialog], [role=alertdialog]";

    private static readonly FrozenSet<string> s_words = ReadWords();
    private static readonly FrozenSet<string> s_large = new[] { "comment", "comments", "consent", "cookie", "cookies", "disqus", "gdpr" }.ToFrozenSet();
    private static readonly FrozenSet<string> s_kept = new[] { "HTML", "BODY", "MAIN", "ARTICLE" }.ToFrozenSet();
    private static readonly FrozenSet<string> s_lists = new[] { "UL", "OL", "DL", "TABLE", "DIV", "SECTION", "P", "H2", "H3", "H4" }.ToFrozenSet();

    /// <summary>Removes it.</summary>
    public static void Remove(IHtmlDocument page)
    {
        if (page.Body is not { } body)
            return;
        var prose = Prose.Of(body);
        foreach (var form in body.QuerySelectorAll("form").ToList())
            RemoveIfSmall(Around(form, LongestNotice), prose);
        foreach (var element in body.QuerySelectorAll(Never).Concat(body.QuerySelectorAll("[style]").Where(IsHidden)))
            RemoveIfSmall(element, prose);
        // The innermost first: a frame is judged by what is left in it.
        foreach (var element in body.QuerySelectorAll("[class], [id]").Reverse().Where(e => !s_kept.Contains(e.NodeName) && IsNamedClutter(e)).ToList())
            RemoveIfSmall(element, prose);
        foreach (var element in body.QuerySelectorAll("*").Reverse().Where(e => s_lists.Contains(e.NodeName) && IsLinks(e)).ToList())
            element.Remove();
        foreach (var notice in body.QuerySelectorAll("p, li, small, div").Where(e => e.TextContent.Length <= LongestNotice && Legal().IsMatch(e.TextContent))
            .ToList())
            RemoveIfSmall(notice, prose, most: 1);
        // A time in a sentence is part of it; one that stands alone is the page's.
        foreach (var time in body.QuerySelectorAll("time").Where(t => !t.ParentElement!.ChildNodes.OfType<IText>().Any(w => !string.IsNullOrWhiteSpace(w.Data)))
            .ToList())
            time.Remove();
    }

    // A frame around the article may have any name, so what holds most of the prose stays; only notices and comments may be longer than the article beside them.
    private static void RemoveIfSmall(IElement element, Prose prose, double most = MostProse)
    {
        var share = prose.In(element);
        if (s_kept.Contains(element.NodeName) || (share > prose.Total * most && !Words(element).Any(s_large.Contains))
            || prose.Total - share < Math.Min(LeastProseLeft, prose.Total))
            return;
        prose.Forget(element);
        element.Remove();
    }

    // The outermost frame that holds little text besides: the invitation around a form.
    private static IElement Around(IElement element, int longest)
    {
        while (element.ParentElement is { } parent && !s_kept.Contains(parent.NodeName) && parent.TextContent.Trim().Length <= longest)
            element = parent;
        return element;
    }

    private static bool IsNamedClutter(IElement element) => Words(element).Any(s_words.Contains);

    private static IEnumerable<string> Words(IElement element) =>
        Word().Matches($"{element.ClassName} {element.Id}").Select(w => w.Value.ToLowerInvariant());

    private static bool IsHidden(IElement element) => Hidden().IsMatch(element.GetAttribute("style")!);

    private static bool IsLinks(IElement element)
    {
        var text = element.TextContent.Trim().Length;
        var links = element.QuerySelectorAll("a").Sum(a => a.TextContent.Trim().Length);
        return text > 0 && (links > text * MostLinks || (links > 0 && element.NodeName == "P" && Pointer().IsMatch(element.TextContent)));
    }

    private static FrozenSet<string> ReadWords()
    {
        using var reader = new StreamReader(typeof(PageClutter).Assembly.GetManifestResourceStream("clutter.txt")!);
        return reader.ReadToEnd().Split('\n').Where(l => l.Length > 0 && l[0] != '#').ToFrozenSet(StringComparer.Ordinal);
    }

    [GeneratedRegex("[A-Z]?[a-z0-9]+|[A-Z]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*hidden", RegexOptions.IgnoreCase)]
    private static partial Regex Hidden();

    [GeneratedRegex(@"\ball rights reserved\b|\bby using this (web)?site\b|\bthis (web)?site uses cookies\b|\bdoes not constitute\b.{0,60}\badvice\b|\breproduction\b.{0,40}\b(permission|forbidden|prohibited)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Legal();

    [GeneratedRegex(@"^\W*(also read|read (more|also|next)|see also|related|more on this|watch|listen|recommended|continue to)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Pointer();
}
