using GraphBuilder.Language;

namespace GraphBuilder.Statements;

/// <summary>Reads cues in the passive, whose subject is what the words are about and not who says them ("Mali was accused of …", "the truce was announced by …").</summary>
internal static class Passive
{
    /// <summary>Whether the cue is in the passive; what somebody feels ("was worried") or is quoted as saying is not.</summary>
    public static bool Is(AnalyzedText text, CueGroup group, CueWords words) =>
        group.Head == group.Governor && text.Words[group.Head] is { Tag: UniversalTag.Verb or UniversalTag.Adj } verb
        && !verb.Text.EndsWith("ing", StringComparison.Ordinal) && !words.Felt.Contains(verb.Lemma) && !Complement.IsQuoting(text, group.Head)
        && text.Children(group.Head).Any(c => text.Words[c] is { Relation: "aux:pass", Lemma: "be" or "get" });

    /// <summary>The words of its subject; empty where it has none or only a stand-in ("it was announced that").</summary>
    public static WordRange Subject(ReadingView view, CueGroup group)
    {
        var text = view.Text;
        foreach (var child in text.Children(group.Head))
            if (text.Words[child].Relation is "nsubj:pass" or "nsubj" && child < group.Words.First && text.Words[child].Lemma != "it")
                return NounPhrase.Of(view, child, group.Words);
        return default;
    }
}
