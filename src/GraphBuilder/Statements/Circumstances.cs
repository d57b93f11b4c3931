using GraphBuilder.Language;
using GraphBuilder.Model;

namespace GraphBuilder.Statements;

/// <summary>Reads day, addressee and place out of the clause of a cue ("told reporters in Ankara on Monday").</summary>
internal static class Circumstances
{
    /// <summary>The statement with what the words around its cue say of its circumstances; words of its content are not looked at.</summary>
    public static Statement Read(ReadingView view, Statement statement, CueGroup group)
    {
        foreach (var child in ClauseWords(view.Text, group))
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

    private static DateMention? DateAt(ReadingView view, int word) =>
        view.DateAt(word) is { Type: DateType.Date or DateType.DateRange or DateType.Time } date ? date : null;

    private static ActorReference? AddresseeAt(ReadingView view, CueGroup group, int word)
    {
        var text = view.Text;
        var to = text.Words[word].Relation == "obl" && text.Children(word).Any(c => text.Words[c] is { Relation: "case", Lemma: "to" });
        if (!to && (text.Words[word].Relation is not ("obj" or "iobj") || text.Words[word].Head != group.Head))
            return null;
        return new(view.MentionAt(word)?.Actor, text.SpanOf(NounPhrase.Of(view, word, group.Words)));
    }

    private static PlaceMention? PlaceAt(ReadingView view, int word)
    {
        var text = view.Text;
        if (view.NameAt(word) is not { Class: "LOC" } name || !text.Children(word).Any(c => text.Words[c] is { Relation: "case", Lemma: "in" or "at" or "near" or "outside" }))
            return null;
        var span = text.SpanOf(name.Words);
        return new(span, span.Of(text.Text));
    }
}
