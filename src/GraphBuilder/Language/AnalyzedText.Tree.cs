using GraphBuilder.Model;

namespace GraphBuilder.Language;

public sealed partial class AnalyzedText
{
    private int[][]? _children;

    /// <summary>The words that hang from <paramref name="word"/>, in text order.</summary>
    public IReadOnlyList<int> Children(int word) => (_children ??= BuildChildren())[word];

    /// <summary>The sentence of a word.</summary>
    public Sentence SentenceOf(int word) => Sentences[Words[word].Sentence];

    /// <summary>From the start of the first word to the end of the last.</summary>
    public Span SpanOf(WordRange range) => new(Words[range.First].Span.Start, Words[range.End - 1].Span.End);

    /// <summary>The word of a range whose head lies outside it (the first such word).</summary>
    public int HeadOf(WordRange range)
    {
        for (var i = range.First; i < range.End; i++)
            if (!range.Contains(Words[i].Head))
                return i;
        return range.End - 1;
    }

    /// <summary>The word and everything below it, in text order.</summary>
    public IReadOnlyList<int> Subtree(int word)
    {
        var found = new List<int> { word };
        for (var i = 0; i < found.Count; i++)
            found.AddRange(Children(found[i]));
        found.Sort();
        return found;
    }

    /// <summary>The words from <paramref name="word"/>'s head up to the root.</summary>
    public IEnumerable<int> Ancestors(int word)
    {
        for (var at = Words[word].Head; at >= 0; at = Words[at].Head)
            yield return at;
    }

    /// <summary>The words that a span of text touches; empty where it touches none.</summary>
    public WordRange WordsIn(Span span)
    {
        var first = Words.FirstIndex(0, w => w.Span.End > span.Start);
        return new(first, Words.FirstIndex(first, w => w.Span.Start >= span.End));
    }

    private int[][] BuildChildren()
    {
        var lists = new List<int>[Words.Count];
        foreach (var word in Words)
            if (word.Head >= 0)
                (lists[word.Head] ??= []).Add(word.Index);
        return Array.ConvertAll(lists, list => list is null ? [] : list.ToArray());
    }
}
