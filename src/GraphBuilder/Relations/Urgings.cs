using GraphBuilder.Language;
using GraphBuilder.Ontology;

namespace GraphBuilder.Relations;

/// <summary>
/// Finds the requests that lie in a speaker's "must" and "should" ("Ankara said Damascus must act" asks Damascus),
/// and those under which somebody acts ("under Russian pressure, Ankara agreed").
/// </summary>
internal sealed class Urgings(CompositionRules rules, EventOntology ontology)
{
    /// <summary>One event for each such word.</summary>
    public IEnumerable<EventReading> Find(AnalyzedText text) => Demands(text).Concat(Pressures(text));

    /// <summary>The nouns under which somebody acts, in text order.</summary>
    public IEnumerable<int> PressuresIn(AnalyzedText text)
    {
        var subjects = new SubjectFinder(text);
        return text.Words.Where(w => rules.Pressing.Nouns.Contains(w.Lemma) && rules.Pressing.Prepositions.Contains(subjects.CaseOf(w.Index)))
            .Select(w => w.Index);
    }

    private IEnumerable<EventReading> Pressures(AnalyzedText text)
    {
        var subjects = new SubjectFinder(text);
        foreach (var noun in PressuresIn(text))
        {
            var presser = text.Children(noun)
                .FirstOrDefault(c => text.Words[c].Relation is "amod" or "compound" or "nmod:poss" && char.IsUpper(text.Words[c].Text[0]), -1);
            if (presser < 0)
                presser = text.Children(noun).FirstOrDefault(c => text.Words[c].Relation is "nmod" && subjects.CaseOf(c) is "from" or "of" or "by", -1);
            var pressed = text.Words[noun].Head < 0 ? -1 : text.Words[noun].Relation is "nmod" ? text.Words[noun].Head : subjects.Of(text.Words[noun].Head);
            if (presser >= 0 && pressed >= 0)
                yield return SyntacticEvent.Of(text, ontology, noun, presser, pressed, rules.Pressing.Becomes, rules.Pressing.Mode);
        }
    }

    private IEnumerable<EventReading> Demands(AnalyzedText text)
    {
        var subjects = new SubjectFinder(text);
        foreach (var auxiliary in text.Words.Where(w => w.Relation == "aux" && rules.Urging.Auxiliaries.Contains(w.Lemma)))
        {
            var verb = auxiliary.Head;
            var (urged, speaker) = (subjects.Of(verb), SpeakerOf(text, subjects, verb));
            if (urged >= 0 && speaker >= 0 && speaker != urged)
                yield return SyntacticEvent.Of(text, ontology, auxiliary.Index, speaker, urged, rules.Urging.Becomes, rules.Urging.Mode);
        }
    }

    /// <summary>The subject of the verb of saying in whose content the clause stands; −1 where there is none.</summary>
    private static int SpeakerOf(AnalyzedText text, SubjectFinder subjects, int verb)
    {
        while (text.Words[verb].Relation == "conj")
            verb = text.Words[verb].Head;
        return text.Words[verb] is { Relation: "ccomp" or "parataxis", Head: >= 0 and var saying } ? subjects.Of(saying) : -1;
    }
}
