using GraphBuilder.Language;
using GraphBuilder.Model;

namespace GraphBuilder.Actors;

/// <summary>Finds the state that "my country", "this nation" or "the country" is: the speaker's, the one that the text is about, the one named last.</summary>
internal sealed class Homelands(AnalyzedText text, ActorBook book, Antecedents antecedents, string? setting)
{
    private const int SentencesBack = 2;

    /// <summary>The words that may be one.</summary>
    public static IEnumerable<MentionCandidate> In(AnalyzedText text) =>
        from word in text.Words
        let words = new WordRange(word.Index, word.Index + 1)
        where IsOne(text, words)
        select new MentionCandidate(words, ActorKind.Country, MentionCandidate.OnlyIfNamedBefore);

    /// <summary>
    /// True for "my country" anywhere, for "the country" and "this nation" where it acts or something is done to it, not to what it owns.
    /// "Another country" and "a country of farmers" are others.
    /// </summary>
    public static bool IsOne(AnalyzedText text, WordRange words) => words.Count == 1 && IsOne(text, text.Words[words.First]);

    private static bool IsOne(AnalyzedText text, Word word) =>
        word.Text is "country" or "nation" or "homeland" or "Country" or "Nation" or "Homeland" && Determiner(text, word.Index) switch
        {
            "my" or "our" => true,
            "the" or "this" => CandidateSearch.Acts(text, word) && word.Relation is not ("nmod" or "nmod:poss"),
            _ => false,
        }
        && text.Children(word.Index).All(c => text.Words[c].Relation is "det" or "nmod:poss" or "case" or "punct");

    /// <summary>Gives those among the mentions (in text order) their state, where it is plain.</summary>
    public void Resolve(List<Mention> mentions)
    {
        for (var i = 0; i < mentions.Count; i++)
            if (mentions[i] is { Form: MentionForm.Nominal, Actor: null } && IsOne(text, text.Words[mentions[i].Head]) && StateOf(mentions, i) is { } state)
                mentions[i] = mentions[i] with { Actor = state, Outcome = ResolutionOutcome.Linked, Reason = $"\"{Determiner(text, mentions[i].Head)} {mentions[i].Text}\" is {state.Name}." };
    }

    private Actor? StateOf(List<Mention> mentions, int index) => Determiner(text, mentions[index].Head) switch
    {
        "the" => NamedBefore(mentions, index),
        _ when antecedents.SpeakerAt(mentions[index].Span.Start, mentions)?.Country is { } country => book.State(country)?.On(null),
        "this" => NamedBefore(mentions, index) ?? (setting is null ? null : book.State(setting)?.On(null)),
        _ => setting is null ? null : book.State(setting)?.On(null),
    };

    private Actor? NamedBefore(List<Mention> mentions, int index)
    {
        var sentence = text.Words[mentions[index].Head].Sentence;
        for (var i = index - 1; i >= 0 && sentence - text.Words[mentions[i].Head].Sentence <= SentencesBack; i--)
            if (mentions[i].Actor is { Kind: ActorKind.Country } state)
                return state;
        return null;
    }

    private static string? Determiner(AnalyzedText text, int word) => word > 0 ? text.Words[word - 1].Text.ToLowerInvariant() : null;
}
