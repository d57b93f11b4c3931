using GraphBuilder.Language;

namespace GraphBuilder.Statements;

/// <summary>Gives a stretch of content the rest of the cue's complement that role scores alone cut off.</summary>
internal static class Complement
{
    /// <summary>The stretch with the object before it ("claimed | responsibility for …") and with what a naming verb says of its object ("called the plan | dangerous").</summary>
    public static WordRange Of(ReadingView view, CueGroup group, WordRange content, CueWords words)
    {
        var text = view.Text;
        var (first, end) = (content.First, content.End);
        if (first > group.Words.End && text.Words[first].Relation == "case" && IsThing(view, group, new(group.Words.End, first)) && !words.LightVerbs.Contains(text.Words[group.Head].Lemma))
            first = group.Words.End;
        var sentence = text.SentenceOf(group.Head).Words;
        if (words.Naming.Contains(text.Words[group.Head].Lemma) && content.First == group.Words.End && end < sentence.End && IsDescription(text.Words[end]))
            while (end < sentence.End && text.Words[end].Tag is not (UniversalTag.Punct or UniversalTag.Verb or UniversalTag.Aux or UniversalTag.Sconj or UniversalTag.Cconj or UniversalTag.Pron))
                end++;
        return new(first, end);
    }

    /// <summary>Whether the verb gives somebody else's words: "was quoted by TASS as saying", "TASS quoted him as telling".</summary>
    public static bool IsQuoting(AnalyzedText text, int verb) => ReportOf(text, verb) >= 0;

    /// <summary>The "saying" in "was quoted by TASS as saying"; −1 where the verb gives nobody's words.</summary>
    public static int ReportOf(AnalyzedText text, int verb) =>
        text.Words[verb].Lemma is "quote" or "cite" && ReportFrom(text, verb + 1, text.SentenceOf(verb).Words.End) is var conjunction and >= 0 ? conjunction + 1 : -1;

    /// <summary>The stretch without the "as saying that" before what is said.</summary>
    public static WordRange AfterReport(AnalyzedText text, int verb, WordRange content)
    {
        if (!IsQuoting(text, verb) || ReportFrom(text, content.First, Math.Min(content.First + 1, content.End)) != content.First || content.Count < 4)
            return content;
        var first = content.First + 2;
        return new(text.Words[first].Lemma == "that" ? first + 1 : first, content.End);
    }

    private static int ReportFrom(AnalyzedText text, int first, int end)
    {
        for (var at = first; at < end && at + 1 < text.Words.Count; at++)
            if (text.Words[at].Lemma == "as" && text.Words[at + 1] is { Tag: UniversalTag.Verb } report && report.Text.EndsWith("ing", StringComparison.Ordinal))
                return at;
        return -1;
    }

    private static bool IsDescription(Word word) => word.Tag == UniversalTag.Adj || word is { Tag: UniversalTag.Adv, Text: [.., 'l', 'y'] };

    /// <summary>An object that is no actor: whoever is told is no part of what is said.</summary>
    private static bool IsThing(ReadingView view, CueGroup group, WordRange gap)
    {
        var head = view.Text.HeadOf(gap);
        return view.Text.Words[head] is { Relation: "obj", Tag: UniversalTag.Noun } word && word.Head == group.Head
            && Enumerable.Range(gap.First, gap.Count).All(w => view.MentionAt(w) is null && view.DateAt(w) is null);
    }
}
