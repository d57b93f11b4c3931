using GraphBuilder.Language;
using GraphBuilder.Model;
using GraphBuilder.Ontology;

namespace GraphBuilder.Relations;

/// <summary>Types the event between two given spans.</summary>
internal static class PairTyper
{
    // A span that no role row favours may still be in the event; so may a type that the model finds unlikely.
    private const double RoleFloor = 0.05;
    private const double TypeFloor = 0.002;

    /// <summary>The type that maximises P(type) × P(doer) × P(recipient) over the events of the actor's sentence.</summary>
    public static PairType Type(AnalyzedText text, SpanPair pair, ILookup<int, EventReading> readings, EventOntology ontology)
    {
        var (actor, recipient) = (text.WordsIn(pair.Actor), text.WordsIn(pair.Recipient));
        if (actor.Count == 0 || recipient.Count == 0)
            return new(ontology.Types[0].Name, null, 0);
        var (actorHead, recipientHead) = (text.HeadOf(actor), text.HeadOf(recipient));
        var scores = new double[ontology.Types.Count];
        var sources = new EventReading?[scores.Length];
        foreach (var reading in readings[text.Words[actor.First].Sentence])
        {
            var roles = (RoleScorer.Actor(text, reading, actor, actorHead) + RoleFloor) * (RoleScorer.Recipient(text, reading, recipient, recipientHead) + RoleFloor);
            for (var i = 0; i < scores.Length; i++)
                if ((reading.Probabilities[i] + TypeFloor) * roles is var score && score > scores[i])
                    (scores[i], sources[i]) = (score, reading);
        }
        var best = Array.IndexOf(scores, scores.Max());
        return new(ontology.Types[best].Name, sources[best]?.ModeOf(ontology.Types[best]), Math.Min(1, scores[best]));
    }
}
