using GraphBuilder.Language;

namespace GraphBuilder.Relations;

/// <summary>What the form of a verb says of the time of its event.</summary>
internal static class FiniteVerbs
{
    /// <summary>Whether a verb tells what is or was, by its own tense: "expels two diplomats", not "may expel", "to expel", "expelling".</summary>
    public static bool IsPlain(AnalyzedText text, int word) =>
        text.Words[word] is { Tag: UniversalTag.Verb, Relation: "root" or "conj" or "ccomp" or "parataxis" or "acl:relcl" } verb
        && !verb.Text.EndsWith("ing", StringComparison.Ordinal) && HasSubject(text, word)
        && !text.Children(word).Any(c => text.Words[c].Relation is "mark" || text.Words[c] is { Relation: "aux", Lemma: not ("have" or "do" or "be") });

    /// <summary>"US to send tanks": the infinitive of headlines announces.</summary>
    public static bool IsAnnounced(AnalyzedText text, int word)
    {
        var sentence = text.SentenceOf(word).Words;
        return word >= sentence.First + 2 && text.Words[word - 1] is { Text: "to", Relation: "mark", Head: var marked } && marked == word
            && (text.Words[word].Relation == "root" ? HasSubject(text, word)
            : text.Words[word] is { Relation: "acl", Head: >= 0 and var named } && text.Words[named] is { Relation: "root", Tag: UniversalTag.Propn }
              && !Enumerable.Range(sentence.First, word - 1 - sentence.First).Any(w => text.Words[w].Tag is UniversalTag.Verb or UniversalTag.Aux));
    }

    private static bool HasSubject(AnalyzedText text, int word)
    {
        while (text.Words[word].Relation == "conj" && !text.Children(word).Any(c => text.Words[c].Relation == "nsubj"))
            word = text.Words[word].Head;
        return text.Children(word).Any(c => text.Words[c].Relation is "nsubj" or "nsubj:pass");
    }
}
