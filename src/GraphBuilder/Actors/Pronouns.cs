using GraphBuilder.Language;
using GraphBuilder.Model;

namespace GraphBuilder.Actors;

/// <summary>English personal pronouns and what they may stand for.</summary>
internal static class Pronouns
{
    private static readonly Dictionary<string, Func<Actor, bool>> s_means = new(StringComparer.Ordinal)
    {
        ["he"] = IsPerson, ["him"] = IsPerson, ["his"] = IsPerson, ["himself"] = IsPerson, ["she"] = IsPerson, ["her"] = IsPerson, ["hers"] = IsPerson, ["herself"] = IsPerson,
        ["it"] = IsBody, ["its"] = IsBody, ["itself"] = IsBody, ["they"] = IsSeveral, ["them"] = IsSeveral, ["their"] = IsSeveral, ["themselves"] = IsSeveral,
        ["who"] = _ => true, ["which"] = IsBody, ["that"] = _ => true, ["whose"] = _ => true, ["whom"] = IsPerson,
        ["i"] = _ => false, ["me"] = _ => false, ["my"] = _ => false, ["we"] = _ => false, ["us"] = _ => false, ["our"] = _ => false, ["you"] = _ => false, ["your"] = _ => false,
        ["both"] = _ => false, ["one"] = _ => false, ["others"] = _ => false, ["those"] = _ => false, ["these"] = _ => false, ["this"] = _ => false, ["ours"] = _ => false, ["myself"] = _ => false, ["everyone"] = _ => false,
    };

    /// <summary>True if the words are one pronoun.</summary>
    public static bool IsPronoun(AnalyzedText text, WordRange words) =>
        words.Count == 1 && text.Words[words.First].Tag is UniversalTag.Pron or UniversalTag.Det && s_means.ContainsKey(text.Words[words.First].Text.ToLowerInvariant());

    /// <summary>True if a pronoun may stand for an actor.</summary>
    public static bool MayMean(string pronoun, Actor actor) => s_means.TryGetValue(pronoun.ToLowerInvariant(), out var means) && means(actor);

    private static bool IsPerson(Actor actor) => actor.Kind == ActorKind.Person;

    private static bool IsBody(Actor actor) => actor.Kind is ActorKind.Country or ActorKind.Organization;

    private static bool IsSeveral(Actor actor) => actor.Kind is not ActorKind.Person;
}
