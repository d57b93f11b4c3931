using GraphBuilder.Language;

namespace GraphBuilder.Relations;

/// <summary>Finds the events that a subject receives: "Mali drew criticism from Chad", "Togo got an Indian loan", "came under pressure from Oman".</summary>
internal sealed class Receivings(AnalyzedText text, ReceivingRule rule)
{
    private readonly SubjectFinder _subjects = new(text);

    /// <summary>The phrases with "from" below a word.</summary>
    public static IEnumerable<int> GiversOf(AnalyzedText text, int word) => text.Children(word)
        .Where(c => text.Words[c].Relation is "obl" or "nmod" && text.Children(c).Any(p => text.Words[p] is { Relation: "case", Lemma: "from" }));

    /// <summary>The verb of receiving whose object the event is, or the event itself where it is such a verb; −1 where its subject does not receive it.</summary>
    public int VerbOf(int word, bool isGift, IReadOnlySet<int> events)
    {
        if (text.Words[word].Tag is UniversalTag.Noun or UniversalTag.Propn)
            return text.Words[word] is { Relation: "obj" or "obl" or "conj", Head: >= 0 and var verb } found
                && Receives(verb, found.Relation == "obl" ? PrepositionOf(word) : "") && (HasGiver(word) || GiversOf(text, verb).Any()) ? verb : -1;
        // "Received a delegation from Mali" receives nothing that Mali does.
        if (text.Children(word).FirstOrDefault(c => text.Words[c].Relation == "obl" && Receives(word, PrepositionOf(c)), -1) is var borne and >= 0
            && events.Contains(borne) && (HasGiver(borne) || GiversOf(text, word).Any()))
            return word;
        return Receives(word, "") && _subjects.ObjectOf(word) is var thing and >= 0
            && (isGift ? rule.Gifts.Contains(text.Words[word].Lemma) : events.Contains(thing) && (HasGiver(thing) || GiversOf(text, word).Any())) ? word : -1;
    }

    // The tree may take "under" for an adverb.
    private string PrepositionOf(int noun) => _subjects.CaseOf(noun) is { Length: > 0 } found ? found : noun > 0 ? text.Words[noun - 1].Lemma : "";

    private bool Receives(int verb, string preposition) =>
        !_subjects.IsPassive(verb) && rule.Verbs.Contains(preposition.Length == 0 ? text.Words[verb].Lemma : $"{text.Words[verb].Lemma} {preposition}");

    /// <summary>"Criticism from Chad", "Chadian criticism", "an IMF loan".</summary>
    private bool HasGiver(int noun) => GiversOf(text, noun).Any()
        || text.Children(noun).Any(c => text.Words[c].Relation is "amod" or "compound" or "nmod:poss" && char.IsUpper(text.Words[c].Text[0]));
}
