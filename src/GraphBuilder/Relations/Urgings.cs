using GraphBuilder.Language;
using GraphBuilder.Model;
using GraphBuilder.Ontology;

namespace GraphBuilder.Relations;

/// <summary>Finds the requests that lie in a speaker's "must" and "should": "Ankara said Damascus must act" asks Damascus.</summary>
internal sealed class Urgings(UrgingRule rule, EventOntology ontology)
{
    // As sure as syntax can be: about one in ten is advice to nobody, or a guess ("they should be home by now").
    private const float Certainty = 0.7f;
    private const float SureLogit = 3;
    private const float NoLogit = -8;

    /// <summary>One event for each such auxiliary, in text order.</summary>
    public IEnumerable<EventReading> Find(AnalyzedText text)
    {
        var subjects = new SubjectFinder(text);
        foreach (var auxiliary in text.Words.Where(w => w.Relation == "aux" && rule.Auxiliaries.Contains(w.Lemma)))
        {
            var verb = auxiliary.Head;
            var (urged, speaker) = (subjects.Of(verb), SpeakerOf(text, subjects, verb));
            if (urged >= 0 && speaker >= 0 && speaker != urged)
                yield return Reading(text, auxiliary.Index, speaker, urged);
        }
    }

    /// <summary>The subject of the verb of saying in whose content the clause stands; −1 where there is none.</summary>
    private static int SpeakerOf(AnalyzedText text, SubjectFinder subjects, int verb)
    {
        while (text.Words[verb].Relation == "conj")
            verb = text.Words[verb].Head;
        return text.Words[verb] is { Relation: "ccomp" or "parataxis", Head: >= 0 and var saying } ? subjects.Of(saying) : -1;
    }

    private EventReading Reading(AnalyzedText text, int auxiliary, int speaker, int urged)
    {
        var sentence = text.SentenceOf(auxiliary).Words;
        var events = new float[ontology.Types.Count];
        for (var i = 0; i < events.Length; i++)
            if (ontology.Types[i].Name == rule.Becomes)
                events[i] = Certainty;
        float[] Logits(int head) => [.. Enumerable.Range(sentence.First, sentence.Count).Select(w => w == head ? SureLogit : NoLogit)];
        var candidate = new TriggerCandidate(new(auxiliary, auxiliary + 1), Certainty, events, Logits(speaker), Logits(urged)) { Mode = rule.Mode };
        return new(candidate, auxiliary, EventSyntax.Around(text, auxiliary, new HashSet<int>()), events) { Modality = Modality.Actual, Polarity = Polarity.Affirmed };
    }
}
