using GraphBuilder.Language;

namespace GraphBuilder.Statements;

/// <summary>Gives a stretch of content the rest of the cue's complement that role scores alone cut off.</summary>
internal static class Complement
{
    private const int LongestOpening = 8;

    /// <summary>The stretch with the object before it ("claimed | responsibility for …") and with what a naming verb says of its object ("called the plan | dangerous").</summary>
    public static WordRange Of(ReadingView view, CueGroup group, WordRange content, CueWords words)
    {
        var text = view.Text;
        var (first, end) = (content.First, content.End);
        if (first > group.Words.End && text.Words[first].Relation == "case" && IsThing(view, group, new(group.Words.End, first)) && !words.LightVerbs.Contains(text.Words[group.Head].Lemma))
            first = group.Words.End;
        first = Opening(text, group, first, words);
        var sentence = text.SentenceOf(group.Head).Words;
        if (words.Naming.Contains(text.Words[group.Head].Lemma) && content.First == group.Words.End && end < sentence.End && IsDescription(text.Words[end]))
            while (end < sentence.End && text.Words[end].Tag is not (UniversalTag.Punct or UniversalTag.Verb or UniversalTag.Aux or UniversalTag.Sconj or UniversalTag.Cconj or UniversalTag.Pron))
                end++;
        return new(first, end);
    }

    /// <summary>A clause begins after its "that" ("noted that | last year the port burned"), an infinitive with whom it binds ("urged | supporters to vote").</summary>
    private static int Opening(AnalyzedText text, CueGroup group, int first, CueWords words)
    {
        var end = group.Words.End;
        for (var i = first - 1; i >= end && first - i <= LongestOpening; i--)
            if (text.Words[i] is { Relation: "mark", Lemma: "that" } that && that.Head >= first)
                return text.Words[i + 1].Tag == UniversalTag.Punct ? i + 2 : i + 1;
        if (first > end && text.Words[first - 1].Tag == UniversalTag.Det && text.Words[first].Tag is UniversalTag.Noun or UniversalTag.Adj)
            return first - 1;
        if (first <= end || first - end > LongestOpening || !BindsObject(text, group, new(end, first)))
            return first;
        var isTelling = words.Telling.Contains(text.Words[group.Head].Lemma);
        var isOfObject = text.Words[first] is { Relation: "mark", Lemma: "to" } ? text.Words[group.Head].Lemma != "promise"
            : text.Words[first] is { Relation: "case" or "mark", Lemma: "of" or "for" or "as" or "against" } && !isTelling;
        return isOfObject ? end : first;
    }

    /// <summary>An object, or what hangs from the preposition of the cue ("called on | Mali to leave"), that fills the gap.</summary>
    private static bool BindsObject(AnalyzedText text, CueGroup group, WordRange gap)
    {
        var head = text.HeadOf(gap);
        var isObject = text.Words[head].Relation is "obj" or "iobj"
            || text.Words[head].Relation == "obl" && text.Children(head).Any(c => text.Words[c].Relation == "case" && group.Words.Contains(c));
        return isObject && text.Words[head].Head == group.Head && Enumerable.Range(gap.First, gap.Count).All(w => w == head || gap.Contains(text.Words[w].Head));
    }

    /// <summary>Whether the verb gives somebody else's words: "was quoted by TASS as saying", "TASS quoted him as telling".</summary>
    public static bool IsQuoting(AnalyzedText text, int verb) => ReportOf(text, verb) >= 0;

    /// <summary>The "saying" in "was quoted by TASS as saying"; −1 where the verb gives nobody's words.</summary>
    public static int ReportOf(AnalyzedText text, int verb) =>
        text.Words[verb].Lemma is "quote" or "cite" && ReportFrom(text, verb + 1, text.SentenceOf(verb).Words.End) is var conjunction and >= 0 ? conjunction + 1 : -1;

    /// <summary>"TASS quoted | the minister | as saying": the head of the words between, for either cue; −1 where nobody stands there.</summary>
    public static int QuotedBefore(AnalyzedText text, int cue)
    {
        var first = text.SentenceOf(cue).Words.First;
        var isReport = cue > first && text.Words[cue - 1].Lemma == "as";
        for (var verb = cue; verb >= first && cue - verb <= LongestOpening; verb--)
            if (ReportOf(text, verb) is var report and > 0 && (verb == cue || isReport && report == cue))
                return report - verb > 2 && text.Words[verb + 1].Lemma != "by" ? text.HeadOf(new(verb + 1, report - 1)) : -1;
        return -1;
    }

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
            if (text.Words[at].Lemma == "as" && text.Words[at + 1] is { Tag: UniversalTag.Verb or UniversalTag.Noun } report && report.Text.EndsWith("ing", StringComparison.Ordinal))
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
