using GraphBuilder.Language;

namespace GraphBuilder.Statements;

/// <summary>The whole verb or noun group of a cue, for which the language model marks only the kernel.</summary>
/// <param name="Words">All words of the group.</param>
/// <param name="Head">The syntactic head of the kernel.</param>
/// <param name="Governor">The outermost verb of the group: "declined" in "declined to comment".</param>
/// <param name="Negated">True for "did not say".</param>
internal sealed record CueGroup(WordRange Words, int Head, int Governor, bool Negated)
{
    private static readonly string[] Inside = ["aux", "aux:pass", "cop", "advmod", "compound:prt"];
    private static readonly string[] NounInside = ["amod", "compound", "det", "cop", "aux", "advmod", "nummod"];

    /// <summary>Adds auxiliaries, negation, adverbs, particles and the verbs above it ("went on to say") as far as they stand together; a noun gets its adjectives and copula.</summary>
    public static CueGroup Around(AnalyzedText text, WordRange kernel)
    {
        var head = text.HeadOf(kernel);
        var sentence = text.SentenceOf(head).Words;
        var (first, end) = (kernel.First, kernel.End);
        var governor = head;
        while (first > sentence.First && Joins(text, first - 1, head, ref governor))
            first--;
        while (end < sentence.End && text.Words[end] is { Relation: "compound:prt" } particle && particle.Head >= first && particle.Head < end)
            end++;
        if (end + 1 < sentence.End && text.Words[end].Lemma == "as" && text.Words[end + 1].Text == "saying")
            end += 2;
        if (end < sentence.End && text.Words[end].Text == ":")
            end++;
        return new(new(first, end), head, governor, IsNegated(text, first, end));
    }

    /// <summary>Takes in what stands between cue and content and only serves the cue: an adverb ("said then"), the object of a light verb ("made the case | that").</summary>
    public CueGroup UpTo(ReadingView view, IReadOnlyList<WordRange> content, CueWords words)
    {
        var text = view.Text;
        var end = Words.End;
        var next = content.Where(c => c.First >= end).Select(c => c.First).DefaultIfEmpty(text.SentenceOf(Head).Words.End).Min();
        while (end < next && text.Words[end] is { Relation: "advmod", Tag: UniversalTag.Adv } adverb && adverb.Head == Head && !adverb.Lemma.StartsWith("wh", StringComparison.Ordinal))
            end++;
        var gap = end;
        var isLight = words.LightVerbs.Contains(text.Words[Head].Lemma);
        while (isLight && gap < next && text.Words[gap] is { Tag: UniversalTag.Det or UniversalTag.Adj or UniversalTag.Noun } && view.MentionAt(gap) is null)
            gap++;
        var isObject = gap == next && gap > end && content.Count > 0 && text.Words[gap - 1] is { Relation: "obj", Tag: UniversalTag.Noun } noun && noun.Head == Head;
        return this with { Words = new(Words.First, isObject ? gap : end) };
    }

    /// <summary>Takes in the preposition from which the content hangs ("called for | an inquiry"), and gives the content without it.</summary>
    public (CueGroup Group, IReadOnlyList<WordRange> Content) WithPreposition(AnalyzedText text, IReadOnlyList<WordRange> content, IReadOnlySet<string> absorbed)
    {
        var next = Words.End;
        var i = content.ToList().FindIndex(c => c.First == next && c.Count > 1);
        if (i < 0 || text.Words[next] is not { Relation: "case" or "mark", Tag: UniversalTag.Adp or UniversalTag.Sconj } word || !absorbed.Contains(word.Lemma))
            return (this, content);
        return (this with { Words = new(Words.First, next + 1) }, [.. content.Select((c, k) => k == i ? new WordRange(next + 1, c.End) : c)]);
    }

    private static bool Joins(AnalyzedText text, int word, int head, ref int governor)
    {
        var (here, top) = (text.Words[word], text.Words[governor]);
        if (here.Head == head || here.Head == governor)
        {
            if (here.Relation == "mark" && here.Lemma == "to")
                return true;
            var isNoun = top.Tag is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj;
            return (isNoun ? NounInside : Inside).Contains(here.Relation) && !here.Lemma.StartsWith("wh", StringComparison.Ordinal) && here.Lemma != "how";
        }
        if (top.Relation == "xcomp" && top.Head == word && here.Tag is UniversalTag.Verb or UniversalTag.Adj)
        {
            governor = word;
            return true;
        }
        return here.Relation == "advmod" && here.Head > word && here.Head <= head && here.Tag is UniversalTag.Part or UniversalTag.Adv;
    }

    private static bool IsNegated(AnalyzedText text, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (text.Words[i].Lemma is "not" or "never" or "n't" or "n’t" || text.Words[i].Text is "n't" or "n’t")
                return true;
        return false;
    }
}
