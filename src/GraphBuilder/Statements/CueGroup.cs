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
    private static readonly string[] NounInside = ["amod", "compound", "det", "cop", "aux", "aux:pass", "advmod", "nummod"];

    /// <summary>Adds auxiliaries, negation, adverbs, particles and the verbs above it ("went on to say") as far as they stand together; a noun gets its adjectives and copula.</summary>
    public static CueGroup Around(AnalyzedText text, WordRange kernel, CueWords words)
    {
        var head = text.HeadOf(kernel);
        var sentence = text.SentenceOf(head).Words;
        var (first, end) = (kernel.First, kernel.End);
        var governor = head;
        while (first > sentence.First && Joins(text, first - 1, head, words, ref governor))
            first--;
        while (end < sentence.End && text.Words[end] is { Relation: "compound:prt" } particle && particle.Head >= first && particle.Head < end)
            end++;
        if (end - first > 1 && end < sentence.End && IsReportOf(text, end, words))
            end++;
        if (end + 1 < sentence.End && text.Words[end].Lemma == "as" && text.Words[end + 1].Text == "saying")
            end += 2; // "was quoted | as saying"
        else if (end < sentence.End && text.Words[end - 1].Lemma == "as" && text.Words[end].Text == "saying")
            end++;
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

    /// <summary>Takes in the words from which the content hangs ("called for | an inquiry", "issued a statement welcoming | the truce"), and gives the content without them.</summary>
    public (CueGroup Group, IReadOnlyList<WordRange> Content) WithConnection(AnalyzedText text, IReadOnlyList<WordRange> content, CueWords words)
    {
        var next = Words.End;
        var i = content.ToList().FindIndex(c => c.First == next && c.Count > 1);
        if (i < 0)
            return (this, content);
        if (IsReportOf(text, next, words))
            next++;
        else if (words.Phases.Contains(text.Words[Head].Lemma))
            next = AfterPhase(text, next, content[i].End, words);
        if (next + 1 < content[i].End && text.Words[next] is { Relation: "case" or "mark", Tag: UniversalTag.Adp or UniversalTag.Sconj } word && words.Absorbed.Contains(word.Lemma))
            next++;
        return (this with { Words = new(Words.First, next) }, [.. content.Select((c, k) => k == i ? new WordRange(IsThat(text, next) ? next + 1 : next, c.End) : c)]);
    }

    /// <summary>"A statement | welcoming": what a noun of saying does.</summary>
    private static bool IsReportOf(AnalyzedText text, int word, CueWords words) =>
        text.Words[word] is { Tag: UniversalTag.Verb } verb && verb.Text.EndsWith("ing", StringComparison.Ordinal) && text.Words[word - 1].Tag == UniversalTag.Noun && words.Reporting.Contains(verb.Lemma);

    /// <summary>"Went on | to say", "began | by warning": the verb that says what the phase is one of.</summary>
    private static int AfterPhase(AnalyzedText text, int next, int end, CueWords words)
    {
        var at = text.Words[next] is { Lemma: "to" or "by" } ? next + 1 : next;
        var isSaying = at + 1 < end && text.Words[at] is { Tag: UniversalTag.Verb } verb && words.Reporting.Contains(verb.Lemma)
            && (at > next || verb.Text.EndsWith("ing", StringComparison.Ordinal));
        return isSaying ? at + 1 : next;
    }

    private static bool IsThat(AnalyzedText text, int word) => text.Words[word] is { Lemma: "that", Relation: "mark" };

    private static bool Joins(AnalyzedText text, int word, int head, CueWords words, ref int governor)
    {
        var (here, top) = (text.Words[word], text.Words[governor]);
        if (here.Head == head || here.Head == governor)
        {
            if (here.Relation == "mark" && here.Lemma == "to")
                return true;
            var isNoun = top.Tag is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj;
            return (isNoun ? NounInside : Inside).Contains(here.Relation) && !here.Lemma.StartsWith("wh", StringComparison.Ordinal) && here.Lemma != "how";
        }
        var isLight = top.Relation == "obj" && governor == head && here.Tag == UniversalTag.Verb && words.LightVerbs.Contains(here.Lemma); // "made | a pledge"
        if (top.Head == word && (isLight || top.Relation == "xcomp" && here.Tag is UniversalTag.Verb or UniversalTag.Adj))
        {
            governor = word;
            return true;
        }
        if (here.Relation == "compound:prt" && here.Head == word - 1 && here.Head == top.Head && top.Relation == "xcomp")
            return true; // "went | on | to say"
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
