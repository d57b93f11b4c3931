using GraphBuilder.Language;
using GraphBuilder.Ontology;

namespace GraphBuilder.Relations;

/// <summary>Finds for whom something is done: "bombed the camps in support of Kenya", "marched in solidarity with Ukraine".</summary>
internal sealed class Sidings(CompositionRules rules, EventOntology ontology)
{
    private static readonly HashSet<string> s_cases = ["of", "with", "for"];

    /// <summary>One event for each such phrase whose two sides are plain.</summary>
    public IEnumerable<EventReading> Find(AnalyzedText text)
    {
        var subjects = new SubjectFinder(text);
        foreach (var noun in text.Words.Where(w => w.Index + 2 < text.Words.Count && rules.Bystanders.IsSiding(text, w.Index)))
            if (s_cases.Contains(text.Words[noun.Index + 1].Lemma) && PhraseHead.From(text, noun.Index + 2) is var side and >= 0
                && subjects.VerbAbove(noun.Index) is var verb and >= 0 && IsDone(text, verb) && subjects.Of(verb) is var doer and >= 0)
                yield return SyntacticEvent.Of(text, ontology, noun.Index, doer, side, rules.Bystanders.Becomes, null);
    }

    // "Refused to march", "would march in support of": nobody has marched.
    private bool IsDone(AnalyzedText text, int verb)
    {
        var (chain, sentence) = (GovernorChain.Of(text, verb), text.SentenceOf(verb).Words);
        return chain.Governors.Count == 0 && chain.Auxiliaries.All(a => a is "be" or "have" or "do")
            && !Enumerable.Range(sentence.First, sentence.Count).Any(w => rules.Negations.Contains(text.Words[w].Text.ToLowerInvariant()));
    }
}
