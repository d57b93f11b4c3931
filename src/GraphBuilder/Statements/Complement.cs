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

    private static bool IsDescription(Word word) => word.Tag == UniversalTag.Adj || word is { Tag: UniversalTag.Adv, Text: [.., 'l', 'y'] };

    /// <summary>An object that is no actor: whoever is told is no part of what is said.</summary>
    private static bool IsThing(ReadingView view, CueGroup group, WordRange gap)
    {
        var head = view.Text.HeadOf(gap);
        return view.Text.Words[head] is { Relation: "obj", Tag: UniversalTag.Noun } word && word.Head == group.Head
            && Enumerable.Range(gap.First, gap.Count).All(w => view.MentionAt(w) is null && view.DateAt(w) is null);
    }
}
