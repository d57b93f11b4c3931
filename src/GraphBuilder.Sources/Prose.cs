using AngleSharp.Dom;

namespace GraphBuilder.Sources;

/// <summary>Where a page's running text is: its pieces that are long enough for a sentence and no links, added up for every element around them.</summary>
internal sealed class Prose
{
    private const int ShortestPiece = 40;

    private readonly Dictionary<INode, int> _lengths = [];
    private readonly INode _root;

    private Prose(INode root) => _root = root;

    /// <summary>Characters of prose on the page.</summary>
    public int Total => In(_root);

    /// <summary>The prose below the element.</summary>
    public static Prose Of(IElement root)
    {
        var prose = new Prose(root);
        foreach (var text in root.Descendants<IText>())
            if (text.Data.Trim().Length is >= ShortestPiece and var length
                && text.ParentElement is { NodeName: not ("A" or "SCRIPT" or "STYLE" or "NOSCRIPT" or "TEMPLATE") })
                prose.Add(text, length);
        return prose;
    }

    /// <summary>Characters of prose in the element.</summary>
    public int In(INode element) => _lengths.GetValueOrDefault(element);

    /// <summary>Takes the element's prose off everything around it, before it is removed.</summary>
    public void Forget(INode element) => Add(element, -In(element));

    /// <summary>The innermost element that holds at least that share of all prose.</summary>
    public INode Holder(double share)
    {
        var (holder, least) = (_root, Total * share);
        while (holder.ChildNodes.FirstOrDefault(c => c is IElement && In(c) >= least && In(c) > 0) is { } inner)
            holder = inner;
        return holder;
    }

    private void Add(INode node, int length)
    {
        for (INode? at = node; at is not null; at = at == _root ? null : at.Parent)
            _lengths[at] = In(at) + length;
    }
}
