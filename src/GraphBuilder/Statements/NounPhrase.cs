using GraphBuilder.Language;

namespace GraphBuilder.Statements;

/// <summary>The stretch of words that belongs to a head noun.</summary>
internal static class NounPhrase
{
    /// <summary>The unbroken words around <paramref name="head"/> in its subtree, without <paramref name="without"/>, without marks at the ends and without case marks.</summary>
    public static WordRange Of(ReadingView view, int head, WordRange without)
    {
        var text = view.Text;
        var inside = new HashSet<int> { head };
        var pending = new Stack<int>([head]);
        while (pending.Count > 0)
            foreach (var child in text.Children(pending.Pop()))
                if (!without.Contains(child) && !(text.Words[child].Head == head && IsOutside(text.Words[child])) && inside.Add(child))
                    pending.Push(child);
        if (view.MentionAt(head) is { } mention && text.WordsIn(mention.Span) is var name && !name.Overlaps(without))
            for (var i = name.First; i < name.End; i++)
                inside.Add(i);
        var (first, end) = (head, head + 1);
        while (inside.Contains(first - 1))
            first--;
        while (inside.Contains(end))
            end++;
        while (first < head && (text.Words[first].Tag == UniversalTag.Punct || text.Words[first].Relation is "cc:preconj" or "advmod" && text.Words[first].Head == head))
            first++;
        while (end > head + 1 && text.Words[end - 1].Tag == UniversalTag.Punct && !Closes(text, first, end))
            end--;
        return end < text.Words.Count && text.Words[end].Text == ")" && IsOpen(text, first, end) ? new(first, end + 1) : new(first, end);
    }

    private static bool IsOutside(Word child) => child.Relation is "case" or "cc" or "mark" or "cop" or "nsubj" or "parataxis" or "aux" or "advcl" || child.Relation == "punct" && child.Head == child.Index - 1;

    private static bool Closes(AnalyzedText text, int first, int end) => text.Words[end - 1].Text == ")" && IsOpen(text, first, end - 1);

    private static bool IsOpen(AnalyzedText text, int first, int end)
    {
        var open = 0;
        for (var i = first; i < end; i++)
            open += text.Words[i].Text == "(" ? 1 : text.Words[i].Text == ")" ? -1 : 0;
        return open > 0;
    }
}
