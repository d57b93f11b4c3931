using GraphBuilder.Language;
using GraphBuilder.Model;

namespace GraphBuilder.Actors;

/// <summary>English pronouns and what they may stand for.</summary>
internal static class Pronouns
{
    private static readonly HashSet<string> s_he = ["he", "him", "his", "himself"];
    private static readonly HashSet<string> s_she = ["she", "her", "hers", "herself"];
    private static readonly HashSet<string> s_it = ["it", "its", "itself", "which"];
    private static readonly HashSet<string> s_they = ["they", "them", "their", "themselves"];
    private static readonly HashSet<string> s_i = ["i", "me", "my", "myself", "mine"];
    private static readonly HashSet<string> s_we = ["we", "us", "our", "ourselves", "ours"];
    private static readonly HashSet<string> s_you = ["you", "your", "yourself"];
    private static readonly HashSet<string> s_others = [.. s_you, "who", "whom", "whose", "that", "both", "one", "others", "those", "these", "this", "everyone", "all", "some", "many"];

    /// <summary>True if the words are one pronoun.</summary>
    public static bool IsPronoun(AnalyzedText text, WordRange words) =>
        words.Count == 1 && text.Words[words.First].Tag is UniversalTag.Pron or UniversalTag.Det && In(text.Words[words.First].Text, s_he, s_she, s_it, s_they, s_i, s_we, s_others);

    /// <summary>True for pronouns that stand for people whatever their place in the sentence: I, we, you, he, she and their forms.</summary>
    public static bool IsPersonal(Word word) => word.Tag == UniversalTag.Pron && In(word.Text, s_he, s_she, s_i, s_you, s_we);

    /// <summary>True for pronouns that are mentions only if they look back to an actor: "those", "all", "that".</summary>
    public static bool IsLoose(string pronoun) => In(pronoun, s_others);

    /// <summary>True for you and your.</summary>
    public static bool IsAddressee(string pronoun) => In(pronoun, s_you);

    /// <summary>True for himself, herself, itself and themselves.</summary>
    public static bool IsReflexive(string pronoun) => pronoun is "himself" or "herself" or "itself" or "themselves";

    /// <summary>True for I and its forms.</summary>
    public static bool IsSpeaker(string pronoun) => In(pronoun, s_i);

    /// <summary>True for we and its forms.</summary>
    public static bool IsSpeakersSide(string pronoun) => In(pronoun, s_we);

    /// <summary>True if a pronoun of the third person may stand for an actor; gender counts where it is known.</summary>
    public static bool MayMean(string pronoun, Actor actor, Gender gender) => actor.Kind switch
    {
        ActorKind.Person => In(pronoun, s_he) ? gender != Gender.Female : In(pronoun, s_she) ? gender != Gender.Male : pronoun is "who" or "whom" or "whose",
        ActorKind.Group => In(pronoun, s_they) || pronoun is "who" or "whose",
        _ => In(pronoun, s_it, s_they) || pronoun is "whose" or "that",
    };

    private static bool In(string word, params ReadOnlySpan<HashSet<string>> sets)
    {
        var key = word.ToLowerInvariant();
        foreach (var set in sets)
            if (set.Contains(key))
                return true;
        return false;
    }
}

/// <summary>What a name or title says of a person's gender.</summary>
internal enum Gender
{
    /// <summary>Nothing.</summary>
    Unknown,

    /// <summary>She.</summary>
    Female,

    /// <summary>He.</summary>
    Male,
}
