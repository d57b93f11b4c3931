using System.Text;
using AngleSharp.Dom;

namespace GraphBuilder.Sources.WebPages;

/// <summary>Writes out the text of a page as a reader sees it: white space collapsed, an empty line between blocks.</summary>
internal static class BlockText
{
    private static readonly HashSet<string> s_hidden = new(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "HEAD", "IFRAME", "OBJECT", "BUTTON", "FORM", "NAV",
        "SVG"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> s_blocks = new(
        ["ADDRESS", "ARTICLE", "ASIDE", "BLOCKQUOTE", "BODY", "BR", "DD", "DIV", "DL", "DT", "FIGCAPTION", "FIGURE", "FOOTER", "H1", "H2", "H3", "H4", "H5",
            "H6", "HEADER", "HR", "LI", "MAIN", "OL", "P", "PRE", "SECTION", "TABLE", "TD", "TH", "TR", "UL"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The text below the element.</summary>
    public static string Of(IElement? root)
    {
        var text = new StringBuilder();
        var gap = Gap.None;
        // Without recursion: pages may nest deeper than the stack.
        for (var node = root as INode; node is not null; node = Next(node, root!, ref gap))
            if (node is IText words)
                Append(text, words.Data, ref gap);
            else if (s_blocks.Contains(node.NodeName))
                gap = Gap.Block;
        return text.ToString();
    }

    private static INode? Next(INode node, INode root, ref Gap gap)
    {
        if (node.FirstChild is { } child && !s_hidden.Contains(node.NodeName))
            return child;
        for (INode? up = node; up is not null && up != root; up = up.Parent)
        {
            if (s_blocks.Contains(up.NodeName))
                gap = Gap.Block;
            if (up.NextSibling is { } next)
                return next;
        }
        return null;
    }

    private static void Append(StringBuilder text, string words, ref Gap gap)
    {
        foreach (var c in words)
        {
            if (char.IsWhiteSpace(c))
            {
                gap = gap == Gap.None ? Gap.Space : gap;
                continue;
            }
            if (text.Length > 0 && gap != Gap.None)
                text.Append(gap == Gap.Block ? "\n\n" : " ");
            gap = Gap.None;
            text.Append(c);
        }
    }

    private enum Gap
    {
        None,
        Space,
        Block,
    }
}
