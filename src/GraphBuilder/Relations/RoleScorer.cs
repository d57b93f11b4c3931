using GraphBuilder.Language;

namespace GraphBuilder.Relations;

/// <summary>How likely a phrase is the doer or the recipient of an event: the model's logit, moved by the place of the phrase in the syntax of the event.</summary>
internal static class RoleScorer
{
    private const double LeastLogit = -2.8;
    private const double PlaceBonus = 2.2;

    // More than the model ever has for a role: whoever suffers does not do it, however sure the model is.
    private const double Never = -12;

    /// <summary>Probability that the words are the doer.</summary>
    public static double Actor(AnalyzedText text, EventReading reading, WordRange words, int head) =>
        Probability(text, reading, reading.Candidate.ActorLogits, words, head, ActorBonus(reading.Syntax.Of(head), reading.Row is { Own: true }));

    /// <summary>Probability that the words are the recipient.</summary>
    public static double Recipient(AnalyzedText text, EventReading reading, WordRange words, int head) =>
        Probability(text, reading, reading.Candidate.RecipientLogits, words, head, RecipientBonus(reading.Syntax.Of(head)));

    /// <summary>Probability that the act is done to the state of a place where it happens or to which it goes.</summary>
    public static double Place(AnalyzedText text, EventReading reading, WordRange words, int head) =>
        reading.Syntax.Of(head) is { Slot: Slot.Oblique, Direct: true } place
            ? Probability(text, reading, reading.Candidate.RecipientLogits, words, head, RecipientBonus(place) + PlaceBonus)
            : Recipient(text, reading, words, head);

    // In logits; set by hand so that a clear place in the syntax outweighs a doubtful score, never a sure one.
    private static double ActorBonus(SlotOf place, bool moves) => place switch
    {
        // "Russian troops were deployed": whoever is sent acts all the same.
        { Slot: Slot.Sufferer, Direct: true } when moves => -2,
        { Slot: Slot.Agent, Direct: true } => 2,
        { Slot: Slot.Giver, Direct: true } => 3.5,
        { Slot: Slot.Sufferer or Slot.Receiver, Direct: true } => Never,
        { Slot: Slot.Possessor or Slot.Origin, Direct: true } => 1.2,
        { Slot: Slot.Modifier, Direct: true } => 4,
        { Slot: Slot.Between, Direct: true } => 2,
        { Slot: Slot.Compound } => 1,
        { Slot: Slot.Agent or Slot.Possessor or Slot.Origin } => 0.2,
        { Slot: Slot.Genitive } => 0,
        { Slot: Slot.Patient, Direct: true } => -2,
        { Slot: Slot.Addressee } => -2,
        { Slot: Slot.Patient or Slot.Oblique or Slot.Sufferer or Slot.Receiver } => -1.2,
        _ => -2,
    };

    private static double RecipientBonus(SlotOf place) => place switch
    {
        { Slot: Slot.Patient or Slot.Sufferer, Direct: true } => 2,
        { Slot: Slot.Receiver, Direct: true } => 3.5,
        { Slot: Slot.Giver, Direct: true } => Never,
        { Slot: Slot.Where, Direct: true } => 2.5,
        { Slot: Slot.Oblique or Slot.Between, Direct: true } => 1,
        { Slot: Slot.Addressee, Direct: true } => 1,
        { Slot: Slot.Patient or Slot.Sufferer } => 2,
        { Slot: Slot.Oblique or Slot.Genitive } => 0.4,
        { Slot: Slot.Agent, Direct: true } => -2,
        { Slot: Slot.Agent or Slot.Possessor or Slot.Origin } => -0.8,
        _ => -0.6,
    };

    private static double Probability(AnalyzedText text, EventReading reading, float[] logits, WordRange words, int head, double bonus)
    {
        // A given pair may lie in two sentences; the logits are those of the event's.
        var offset = text.SentenceOf(reading.Word).Words.First;
        // The head of a side of a shared noun ("the leaders of Chad and Mali") lies outside it.
        var best = head >= offset && head - offset < logits.Length ? logits[head - offset] : double.NegativeInfinity;
        for (var i = Math.Max(words.First, offset); i < words.End && i - offset < logits.Length; i++)
            best = Math.Max(best, logits[i - offset]);
        // Where the syntax is plain, the model may doubt it, but not without limit.
        return 1 / (1 + Math.Exp(-((bonus > 0 ? Math.Max(best, LeastLogit) : best) + bonus)));
    }
}
