using GraphBuilder.Language;

namespace GraphBuilder.Statements;

/// <summary>Gives a stretch of content what is coordinated with it ("the port was open | and that ships could leave"), which role scores alone often cut off.</summary>
internal static class Coordination
{
    private const double LikelyCue = 0.5;

    /// <summary>The stretch up to the end of the last conjunct that belongs to what is said.</summary>
    public static WordRange Of(ReadingView view, CueGroup group, WordRange content)
    {
        var sentence = view.Text.SentenceOf(group.Head).Words;
        while (content.First >= group.Words.End && ConjunctAfter(view, content, sentence) is { } conjunct)
            content = new(content.First, EndOf(view.Text, conjunct, sentence));
        return content;
    }

    private static int? ConjunctAfter(ReadingView view, WordRange content, WordRange sentence)
    {
        var (text, at) = (view.Text, content.End);
        while (at < sentence.End && at < content.End + 2 && text.Words[at].Tag == UniversalTag.Punct)
            at++;
        if (at + 1 >= sentence.End || text.Words[at] is not { Tag: UniversalTag.Cconj, Head: var conjunct } || conjunct <= at)
            return null;
        var isThat = text.Words[at + 1] is { Lemma: "that", Tag: UniversalTag.Sconj };
        return isThat || Belongs(view, content, at, conjunct) ? conjunct : null;
    }

    /// <summary>
    /// A phrase or a clause that the tree hangs from the content and that reports nobody's words; a bare verb may go on with what the speaker did,
    /// a "but" with what the article says.
    /// </summary>
    private static bool Belongs(ReadingView view, WordRange content, int conjunction, int conjunct)
    {
        var (text, word) = (view.Text, view.Text.Words[conjunct]);
        if (!content.Contains(word.Head) || word.Relation != "conj" || view.CueAt(conjunct) is { Probability: > LikelyCue })
            return false;
        var children = text.Children(conjunct);
        if (word.Tag is not (UniversalTag.Verb or UniversalTag.Aux) && !children.Any(c => text.Words[c].Relation == "cop"))
            return true;
        var opening = children.Where(c => c > conjunction && c < conjunct).Select(c => text.Words[c]).ToList();
        return opening.Exists(w => w.Relation == "mark" || w.Lemma.StartsWith("wh", StringComparison.Ordinal))
            || text.Words[conjunction].Lemma != "but" && opening.Exists(w => w.Relation.StartsWith("nsubj", StringComparison.Ordinal));
    }

    private static int EndOf(AnalyzedText text, int conjunct, WordRange sentence)
    {
        var under = text.Subtree(conjunct).ToHashSet();
        var end = conjunct + 1;
        while (end < sentence.End && under.Contains(end))
            end++;
        while (text.Words[end - 1].Tag == UniversalTag.Punct)
            end--;
        return end;
    }
}
