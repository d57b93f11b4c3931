using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace GraphBuilder.Sources.WebPages;

/// <summary>
/// Finds a page's article: clutter is taken off, then SmartReader (Mozilla's Readability) chooses; where it finds nothing, the element that holds most of the
/// running text.
/// </summary>
internal static class MainText
{
    // Briefs of two sentences are articles too; Readability by itself wants 500 characters.
    private const int ShortestArticle = 120;
    private const double ShareOfProse = 0.8;

    /// <summary>The text of the page, one paragraph a block; the page is changed.</summary>
    public static string Of(IHtmlDocument page, string address)
    {
        PageClutter.Remove(page);
        using var reader = new SmartReader.Reader(address, (IHtmlDocument)page.Clone()) { CharThreshold = ShortestArticle };
        var main = reader.GetArticle();
        if (!main.IsReadable)
            return page.Body is { } body ? BlockText.Of(Prose.Of(body).Holder(ShareOfProse) as IElement) : "";
        using var content = new PageParser().Parse(main.Content ?? "");
        return BlockText.Of(content.Body);
    }
}
