using GraphBuilder.Model;

namespace GraphBuilder.Statements;

/// <summary>
/// Pairs the quotation marks of a text: curly, straight, doubled single, low-high, guillemets and single ones, nested and over paragraphs.
/// Which way a mark faces is read from its neighbours first and from its shape second, because newsrooms set both wrong.
/// Apostrophes, inch and minute marks are no quotation marks. Linear in the length of the text.
/// </summary>
internal static class QuotationMarks
{
    private const string Double = "“”„‟\"〝〞", Guillemets = "«»", Single = "‘’‚‛'", SingleGuillemets = "‹›";
    private const string Dashes = "-–—―", Openers = "([{", Stops = ".,!?…;:)]}";

    private enum Facing { None, Open, Close }

    private readonly record struct Mark(Span Span, int Family, Facing Facing);

    private readonly record struct Opening(Span Span, int Family);

    /// <summary>Every quotation, in text order, an outer one before those inside it.</summary>
    public static IReadOnlyList<Quotation> Find(string text)
    {
        var found = new List<Quotation>();
        foreach (var paragraph in Paragraphs(text))
            FindIn(text, paragraph, found);
        return LinkOverParagraphs(text, Ranked(found));
    }

    /// <summary>Stretches between line breaks; a break before a lower-case letter only wraps a line.</summary>
    internal static IEnumerable<Span> Paragraphs(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\n')
                continue;
            var next = i + 1;
            while (next < text.Length && text[next] is ' ' or '\t' or '\r')
                next++;
            if (next < text.Length && char.IsLower(text[next]))
                continue;
            yield return new(start, i);
            start = i + 1;
        }
        yield return new(start, text.Length);
    }

    private static void FindIn(string text, Span paragraph, List<Quotation> found)
    {
        var open = new Stack<Opening>();
        var openOf = new int[4];
        for (var at = paragraph.Start; at < paragraph.End;)
        {
            var mark = MarkAt(text, at, paragraph, openOf);
            at = mark.Span.End;
            if (mark.Facing == Facing.Open)
            {
                open.Push(new(mark.Span, mark.Family));
                openOf[mark.Family]++;
            }
            else if (mark.Facing == Facing.Close && openOf[mark.Family] > 0)
            {
                Opening begin;
                do
                {
                    begin = open.Pop();
                    openOf[begin.Family]--;
                }
                while (begin.Family != mark.Family); // what was opened inside and never closed is no quotation
                if (begin.Span.End < mark.Span.Start)
                    found.Add(new(begin.Span.Hull(mark.Span), new(begin.Span.End, mark.Span.Start), 0, true, false));
            }
        }
        if (open.Count > 0)
            AddUnclosed(text, paragraph, open.Last(), found);
    }

    /// <summary>What opens a sentence and is never closed is quoted to the end of the paragraph; another stray mark means nothing.</summary>
    private static void AddUnclosed(string text, Span paragraph, Opening begin, List<Quotation> found)
    {
        var before = text.AsSpan(paragraph.Start, begin.Span.Start - paragraph.Start).TrimEnd();
        var end = paragraph.Start + text.AsSpan(paragraph.Start, paragraph.Length).TrimEnd().Length;
        if (begin.Family is 0 or 1 && (before.Length == 0 || before[^1] is ':' or ',' or '.') && begin.Span.End < end)
            found.Add(new(new(begin.Span.Start, end), new(begin.Span.End, end), 0, false, false));
    }

    private static Mark MarkAt(string text, int at, Span paragraph, int[] openOf)
    {
        var c = text[at];
        var doubled = c is '\'' or '`' && at + 1 < paragraph.End && text[at + 1] == c;
        var span = new Span(at, at + (doubled ? 2 : 1));
        var family = doubled || Double.Contains(c) ? 0 : Guillemets.Contains(c) ? 1 : Single.Contains(c) || c == '`' ? 2 : SingleGuillemets.Contains(c) ? 3 : -1;
        if (family < 0)
            return new(span, family, Facing.None);
        var before = at > paragraph.Start ? text[at - 1] : ' ';
        var after = span.End < paragraph.End ? text[span.End] : ' ';
        return new(span, family, family switch
        {
            2 => FacingOfSingle(text, span, paragraph, before, after, openOf[2] > 0),
            _ => FacingOf(c, before, after, openOf[family] > 0),
        });
    }

    private static Facing FacingOf(char mark, char before, char after, bool isOpen)
    {
        var opens = IsEdge(before) && !char.IsWhiteSpace(after);
        var closes = !char.IsWhiteSpace(before) && (IsEdge(after) || Stops.Contains(after));
        if (mark is '"' or '\'' or '`' && closes && !isOpen && char.IsDigit(before))
            return Facing.None; // 5'10", a 40" screen
        if (opens != closes && (closes ? isOpen : mark is not ('«' or '»')))
            return opens ? Facing.Open : Facing.Close;
        return mark switch
        {
            '“' or '„' or '‟' or '«' or '‹' or '〝' or '`' => isOpen && !opens && mark is '“' or '‟' ? Facing.Close : Facing.Open,
            '”' or '»' or '›' or '〞' => isOpen || !opens ? Facing.Close : Facing.Open,
            _ => isOpen ? Facing.Close : Facing.Open,
        };
    }

    /// <summary>A single mark opens only before a word, and only if a mark that could close it follows in the paragraph; between letters it is an apostrophe.</summary>
    private static Facing FacingOfSingle(string text, Span mark, Span paragraph, char before, char after, bool isOpen)
    {
        if (char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after))
            return Facing.None;
        if (IsEdge(before) || Double.Contains(before))
            return char.IsLetter(after) && (text[mark.Start] is '‘' or '‚' || !IsElision(text, mark.End)) ? Facing.Open : Facing.None;
        if (!isOpen || char.IsLetterOrDigit(after))
            return Facing.None;
        var possessive = before is 's' or 'S' && after == ' ' && mark.End + 1 < paragraph.End && char.IsLower(text[mark.End + 1]);
        return possessive && CloserFollows(text, mark.End, paragraph.End) ? Facing.None : Facing.Close;
    }

    /// <summary>Looks at most 80 code units ahead, so that a long run of marks stays linear.</summary>
    private static bool CloserFollows(string text, int from, int end)
    {
        for (var i = from + 1; i < Math.Min(end, from + 80); i++)
        {
            if (text[i] is '‘')
                return false;
            if (text[i] is '’' or '\'' && !char.IsWhiteSpace(text[i - 1]) && (i + 1 == end || !char.IsLetterOrDigit(text[i + 1])))
                return true;
        }
        return false;
    }

    private static bool IsElision(string text, int from)
    {
        var end = from;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return text[from..end].ToLowerInvariant() is "em" or "tis" or "twas" or "til" or "cause" or "bout" or "n" or "s" or "t" or "re" or "ve" or "ll" or "d" or "m";
    }

    private static bool IsEdge(char c) => char.IsWhiteSpace(c) || Openers.Contains(c) || Dashes.Contains(c) || c == '/';

    private static List<Quotation> LinkOverParagraphs(string text, List<Quotation> ordered)
    {
        var last = -1;
        for (var i = 0; i < ordered.Count; i++)
        {
            if (ordered[i].Depth > 0)
                continue;
            if (last >= 0 && !ordered[last].Closed && string.IsNullOrWhiteSpace(text[ordered[last].Outer.End..ordered[i].Outer.Start]))
                ordered[last] = ordered[last] with { RunsOn = true };
            last = i;
        }
        return ordered;
    }

    private static List<Quotation> Ranked(List<Quotation> found)
    {
        var ordered = found.OrderBy(q => q.Outer.Start).ThenByDescending(q => q.Outer.End).ToList();
        var ends = new Stack<int>();
        for (var i = 0; i < ordered.Count; i++)
        {
            while (ends.Count > 0 && ends.Peek() <= ordered[i].Outer.Start)
                ends.Pop();
            ordered[i] = ordered[i] with { Depth = ends.Count };
            ends.Push(ordered[i].Outer.End);
        }
        return ordered;
    }
}
