using GraphBuilder.Language;
using GraphBuilder.Model;
using GraphBuilder.Ontology;

namespace GraphBuilder.Relations;

/// <summary>Makes the events that lie in the syntax alone, whose words the language model does not take for events.</summary>
internal static class SyntacticEvent
{
    // As sure as syntax can be: about one in ten means something else ("they should be home by now").
    private const float Certainty = 0.7f;
    private const float SureLogit = 5;
    private const float NoLogit = -8;

    /// <summary>An event of the type at a word, between two words of its sentence.</summary>
    public static EventReading Of(AnalyzedText text, EventOntology ontology, int word, int doer, int recipient, string type, string? mode)
    {
        var sentence = text.SentenceOf(word).Words;
        var events = new float[ontology.Types.Count];
        for (var i = 0; i < events.Length; i++)
            if (ontology.Types[i].Name == type)
                events[i] = Certainty;
        float[] Logits(int head) => [.. Enumerable.Range(sentence.First, sentence.Count).Select(w => w == head ? SureLogit : NoLogit)];
        var candidate = new TriggerCandidate(new(word, word + 1), Certainty, events, Logits(doer), Logits(recipient)) { Mode = mode };
        return new(candidate, word, EventSyntax.Around(text, word, SyntaxSigns.None), events) { Modality = Modality.Actual, Polarity = Polarity.Affirmed };
    }
}
