using GraphBuilder.Language;
using GraphBuilder.Model;

namespace GraphBuilder.Statements;

/// <summary>Reads day, addressee and place out of the clause of a cue ("told reporters in Ankara on Monday").</summary>
internal static class Circumstances
{
    private const int Reach = 8;

    /// <summary>The statement with what the words around its cue say of its circumstances; words of its content are not looked at.</summary>
    public static Statement Read(ReadingView view, Statement statement, CueGroup group)
    {
        foreach (var child in ClauseWords(view.Text, group).Concat(WordsAround(view.Text, statement, group)))
        {
            var word = view.Text.Words[child];
            if (group.Words.Contains(child) || statement.Content.Any(c => c.Contains(word.Span)) || statement.Speaker?.Span.Contains(word.Span) == true)
                continue;
            statement = statement with
            {
                SaidOn = statement.SaidOn ?? DateAt(view, child),
                Addressee = statement.Addressee ?? AddresseeAt(view, group, child),
                Place = statement.Place ?? PlaceAt(view, child),
            };
        }
        return statement;
    }

    /// <summary>The dependents of the cue's verbs, and the names and nouns one step below their adverbials.</summary>
    private static IEnumerable<int> ClauseWords(AnalyzedText text, CueGroup group)
    {
        foreach (var verb in group.Head == group.Governor ? [group.Head] : new[] { group.Head, group.Governor })
            foreach (var child in text.Children(verb))
            {
                yield return child;
                if (text.Words[child].Relation is "obl" or "obl:tmod" or "obl:unmarked" or "obj" or "iobj")
                    foreach (var below in text.Children(child))
                        if (text.Words[below].Relation is "nmod" or "nmod:tmod" or "nmod:unmarked")
                            yield return below;
            }
    }

    /// <summary>The words after cue and speaker, and between them, up to the next clause: parsers often hang "on Monday" from the wrong verb.</summary>
    private static IEnumerable<int> WordsAround(AnalyzedText text, Statement statement, CueGroup group)
    {
        var speaker = statement.Speaker is { } named ? text.WordsIn(named.Span) : group.Words;
        for (var i = speaker.End; i < group.Words.First && i < speaker.End + Reach; i++)
            yield return i;
        var (start, end) = (Math.Max(group.Words.End, speaker.End), text.SentenceOf(group.Head).Words.End);
        for (var i = start; i < Math.Min(end, start + Reach) && text.Words[i].Tag is not (UniversalTag.Verb or UniversalTag.Sconj or UniversalTag.Punct); i++)
            yield return i;
    }

    private static DateMention? DateAt(ReadingView view, int word) =>
        view.DateAt(word) is { Type: DateType.Date or DateType.DateRange or DateType.Time } date ? date : null;

    private static ActorReference? AddresseeAt(ReadingView view, CueGroup group, int word)
    {
        var text = view.Text;
        var to = text.Words[word].Relation == "obl" && text.Children(word).Any(c => text.Words[c] is { Relation: "case", Lemma: "to" });
        var isObject = text.Words[word].Relation is "obj" or "iobj" && text.Words[word].Head == group.Head && (view.MentionAt(word) is not null || MayHear(text.Words[word]));
        return to || isObject ? new(view.MentionAt(word)?.Actor, text.SpanOf(WithoutPlace(text, NounPhrase.Of(view, word, group.Words), word))) : null;
    }

    /// <summary>A name or a noun in the plural ("reporters"); "responsibility" was claimed, not told.</summary>
    private static bool MayHear(Word word) => word.Tag == UniversalTag.Propn || word.Tag == UniversalTag.Noun && word.Text != word.Lemma;

    /// <summary>"Reporters in Ankara on Monday": where and when they were told is no part of who they are.</summary>
    private static WordRange WithoutPlace(AnalyzedText text, WordRange phrase, int head)
    {
        var cut = Enumerable.Range(head, phrase.End - head).FirstOrDefault(i => text.Words[i] is { Relation: "case", Lemma: "in" or "at" or "on" or "during" or "after" }, phrase.End);
        return new(phrase.First, cut);
    }

    /// <summary>A proper noun after "in" that is no actor's name; the name tagger misses some places.</summary>
    private static PlaceMention? PlaceAt(ReadingView view, int word)
    {
        var text = view.Text;
        var name = view.NameAt(word);
        if (text.Words[word].Tag != UniversalTag.Propn || name is { Class: not "LOC" } || view.DateAt(word) is not null
            || !text.Children(word).Any(c => text.Words[c] is { Relation: "case", Lemma: "in" or "at" or "near" or "outside" }))
            return null;
        var (first, end) = name is null ? (word, word + 1) : (name.Words.First, name.Words.End);
        while (name is null && first > text.SentenceOf(word).Words.First && text.Words[first - 1].Tag == UniversalTag.Propn)
            first--;
        var span = text.SpanOf(new(first, end));
        return new(span, span.Of(text.Text));
    }
}
