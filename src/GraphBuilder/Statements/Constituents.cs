using GraphBuilder.Language;

namespace GraphBuilder.Statements;

/// <summary>The stretches that the tree offers as content of a cue.</summary>
internal static class Constituents
{
    private const double ClauseWorth = 6, PhraseWorth = 6;
    private static readonly string[] Clauses = ["ccomp", "xcomp", "csubj", "csubj:pass", "advcl", "acl"];
    private static readonly string[] Phrases = ["obj", "obl", "nmod", "obl:arg", "dislocated"];

    /// <summary>Complements below the cue, singly and from each to the last, and the clause above that the cue comments on; with what each is worth as a whole.</summary>
    public static Dictionary<WordRange, double> Of(AnalyzedText text, CueGroup group, bool[] taken)
    {
        var found = new Dictionary<WordRange, double>();
        var parts = new List<(WordRange Words, double Worth)>();
        foreach (var child in text.Children(group.Head))
        {
            var relation = text.Words[child].Relation;
            var worth = Clauses.Contains(relation) ? ClauseWorth : Phrases.Contains(relation) ? PhraseWorth : 0;
            if (worth > 0 && !group.Words.Contains(child))
                parts.Add((WithStraySubject(text, Hull(text, child, group.Head, taken), group, taken), worth));
        }
        for (var i = 0; i < parts.Count; i++)
            for (var j = i; j < parts.Count; j++)
                if (parts[j].Words.End > parts[i].Words.First)
                    found[new(parts[i].Words.First, parts[j].Words.End)] = i == j ? parts[i].Worth : PhraseWorth;
        if (Above(text, group, taken) is { } above)
            found[above] = ClauseWorth;
        return found;
    }

    /// <summary>"Trump said he believes …": parsers hang "he" from "said", though it belongs to the clause that follows.</summary>
    private static WordRange WithStraySubject(AnalyzedText text, WordRange clause, CueGroup group, bool[] taken)
    {
        foreach (var child in text.Children(group.Head))
            if (IsStraySubject(text.Words[child], group) && child < clause.First && Hull(text, child, group.Head, taken) is var subject && subject.End == clause.First)
                return new(subject.First, clause.End);
        return clause;
    }

    /// <summary>True for a second subject that stands after its cue.</summary>
    internal static bool IsStraySubject(Word word, CueGroup group) => word.Head == group.Head && word.Relation == "nsubj" && word.Index >= group.Words.End;

    /// <summary>"The talks failed, he said": the clause from which the cue hangs.</summary>
    private static WordRange? Above(AnalyzedText text, CueGroup group, bool[] taken)
    {
        var sentence = text.SentenceOf(group.Head).Words;
        var top = group.Governor;
        if (text.Words[top].Relation == "case")
            top = text.Words[top].Head;
        if (text.Words[top].Head < 0 || text.Words[top].Relation is not ("parataxis" or "obl" or "advcl" or "ccomp" or "dep" or "nmod" or "discourse"))
            return null;
        var under = text.Subtree(top);
        var first = under.Min();
        var root = text.Words[top].Head;
        var hull = Hull(text, root, top, taken);
        return first > hull.First && hull.First >= sentence.First ? Trim(text, new(hull.First, Math.Min(hull.End, first))) : hull;
    }

    /// <summary>The unbroken words around a head, in its subtree, that nobody else takes.</summary>
    private static WordRange Hull(AnalyzedText text, int head, int without, bool[] taken)
    {
        var sentence = text.SentenceOf(head).Words;
        var inside = new HashSet<int>();
        var pending = new Stack<int>([head]);
        while (pending.Count > 0)
        {
            var word = pending.Pop();
            inside.Add(word);
            foreach (var child in text.Children(word))
                if (child != without)
                    pending.Push(child);
        }
        var (first, end) = (head, head + 1);
        while (first > sentence.First && inside.Contains(first - 1) && !taken[first - 1 - sentence.First])
            first--;
        while (end < sentence.End && inside.Contains(end) && !taken[end - sentence.First])
            end++;
        return Trim(text, new(first, end));
    }

    private static WordRange Trim(AnalyzedText text, WordRange words)
    {
        var (first, end) = (words.First, words.End);
        while (first < end && (text.Words[first].Tag == UniversalTag.Punct || text.Words[first] is { Relation: "mark", Lemma: "that" }))
            first++;
        while (end > first && text.Words[end - 1].Tag == UniversalTag.Punct)
            end--;
        return new(first, end);
    }
}
