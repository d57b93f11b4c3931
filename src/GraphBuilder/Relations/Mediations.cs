using GraphBuilder.Language;
using GraphBuilder.Ontology;

namespace GraphBuilder.Relations;

/// <summary>Finds who brings others to talk: "US-brokered talks between Chad and Mali", "the UN-led negotiations between the clans".</summary>
internal sealed class Mediations(CompositionRules rules, EventOntology ontology)
{
    /// <summary>One event for each such compound; whoever is coordinated with the first side is a side, too.</summary>
    public IEnumerable<EventReading> Find(AnalyzedText text)
    {
        foreach (var participle in text.Words.Where(w => rules.Mediating.Participles.Contains(w.Text) && w.Index >= 2 && text.Words[w.Index - 1].Text == "-"))
        {
            var noun = text.Words.Skip(participle.Index + 1)
                .TakeWhile(w => w.Tag is UniversalTag.Adj or UniversalTag.Noun && w.Sentence == participle.Sentence).LastOrDefault();
            var between = noun is null ? -1 : noun.Index + 1;
            var side = between > 0 && between + 1 < text.Words.Count && text.Words[between].Text == "between" ? PhraseHead.From(text, between + 1) : -1;
            if (side >= 0)
                yield return SyntacticEvent.Of(text, ontology, participle.Index, participle.Index - 2, side, rules.Mediating.Becomes, rules.Mediating.Mode);
        }
    }
}
