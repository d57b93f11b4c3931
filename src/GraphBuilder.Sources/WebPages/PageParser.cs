using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace GraphBuilder.Sources.WebPages;

/// <summary>
/// Parses web pages, and leaves those over <see cref="ReadingLimits.MaxPageDepth"/> or <see cref="ReadingLimits.MaxPageElements"/>: the libraries walk pages by
/// recursion and in quadratic time.
/// </summary>
internal sealed class PageParser
{
    private readonly Dictionary<INode, int> _depths = [];
    private INode? _last;
    private int _count;

    /// <summary>The page; an <see cref="UnreadableException"/> if it is too large.</summary>
    public IHtmlDocument Parse(string html) => new HtmlParser(new HtmlParserOptions { OnCreated = (element, _) => Check(element) }).ParseDocument(html);

    // An element gets its place only after it was announced, so each is checked when the next one comes.
    private void Check(IElement element)
    {
        if (++_count > ReadingLimits.MaxPageElements)
            throw new UnreadableException($"the page has more than {nameof(ReadingLimits.MaxPageElements)}, {ReadingLimits.MaxPageElements:N0} elements");
        if (_last is { Parent: { } parent } last && (_depths[last] = _depths.GetValueOrDefault(parent) + 1) > ReadingLimits.MaxPageDepth)
            throw new UnreadableException($"the page nests deeper than {nameof(ReadingLimits.MaxPageDepth)}, {ReadingLimits.MaxPageDepth} elements");
        _last = element;
    }
}
