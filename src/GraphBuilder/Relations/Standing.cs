using GraphBuilder.Language;
using GraphBuilder.Model;

namespace GraphBuilder.Relations;

/// <summary>How central an event is to its sentence: 1 for what the sentence says, less for what it says in passing.</summary>
internal static class Standing
{
    private const double Hypothetical = 0.8;

    /// <summary>A factor of the relation's confidence, above 0 and at most 1: what is told in passing is read wrong more often.</summary>
    public static double Of(AnalyzedText text, EventReading reading)
    {
        var standing = reading.Modality == Modality.Hypothetical ? Hypothetical : 1;
        for (var at = reading.Word; at >= 0; at = text.Words[at].Head)
            standing *= OfStep(text.Words[at].Relation);
        return standing;
    }

    private static double OfStep(string relation) => relation switch
    {
        "root" or "xcomp" or "ccomp" or "obj" or "conj" or "nsubj:pass" => 1,
        "nsubj" or "parataxis" or "csubj" => 0.95,
        "advcl" or "obl" => 0.8,
        "acl" or "acl:relcl" or "nmod" or "appos" => 0.75,
        "amod" or "compound" or "nmod:poss" => 0.6,
        _ => 0.9,
    };
}
