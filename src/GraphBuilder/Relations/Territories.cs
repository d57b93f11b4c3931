using GraphBuilder.Language;
using GraphBuilder.Model;

namespace GraphBuilder.Relations;

/// <summary>Names of states that stand for a place ("in northern Syria"): no actors, but whom an act on their soil is done to.</summary>
internal static class Territories
{
    private static readonly HashSet<string> s_onSoil = ["ASSAULT", "COERCE", "MOBILIZE", "AID", "RETREAT"];

    /// <summary>Whether an event of the type is done to the state on whose soil it happens.</summary>
    public static bool AreRecipientsOf(string type) => s_onSoil.Contains(type);

    /// <summary>The places outside all mentions that bear the name of a state which the text mentions elsewhere.</summary>
    public static IEnumerable<Mention> Find(AnalyzedText text, IReadOnlyList<Mention> mentions)
    {
        var states = mentions.Where(m => m is { Form: MentionForm.Name, Actor.Kind: ActorKind.Country }).GroupBy(m => m.Text).ToDictionary(g => g.Key, g => g.First().Actor);
        var taken = new bool[text.Words.Count];
        foreach (var words in mentions.Select(m => text.WordsIn(m.Span)))
            taken.AsSpan(words.First, words.Count).Fill(true);
        foreach (var place in text.Names.Where(n => n.Class == "LOC"))
        {
            var span = text.SpanOf(place.Words);
            if (!taken.AsSpan(place.Words.First, place.Words.Count).Contains(true) && states.TryGetValue(span.Of(text.Text), out var state))
                yield return new(span, span.Of(text.Text), state, MentionForm.Name, place.Probability) { Head = text.HeadOf(place.Words), Reason = "state on whose soil it happens" };
        }
    }
}
