using GraphBuilder.Language;
using GraphBuilder.Model;

namespace GraphBuilder.Dates;

/// <summary>Tells from the verb that governs an expression, and from words such as "since" and "until", which way it points.</summary>
internal sealed class TenseReader(IReadOnlyDictionary<string, HashSet<string>> words)
{
    /// <summary>The direction of the expression at <paramref name="span"/>.</summary>
    public Direction Read(AnalyzedText text, Span span)
    {
        var range = text.WordsIn(span);
        if (range.Count == 0)
            return Direction.Unknown;
        var at = text.HeadOf(range);
        var markers = text.Children(at).Where(c => c < range.First && text.Words[c].Relation is "case" or "mark").Select(c => text.Words[c]).ToList();
        if (markers.Exists(m => Is("since", m)))
            return Direction.Past;
        if (markers.Exists(m => Is("until", m)))
            return Governors(text, range, at).Any(v => words["lasting"].Contains(text.Words[v].Lemma) && OfVerb(text, v) == Direction.Past) ? Direction.Past : Direction.Future;
        if (OfMarkers(text, at, range) is not Direction.Unknown and var near)
            return near;
        foreach (var above in Governors(text, range, at))
        {
            var direction = IsPredicate(text, above) ? OfVerb(text, above) : OfMarkers(text, above, range);
            if (direction != Direction.Unknown)
                return direction;
        }
        return markers.Exists(m => Is("by", m)) ? Direction.Future : Direction.Unknown;
    }

    // The verb right before is surer than the tree: "…, he said on Monday". And a clause whose own head stands between it and the date
    // does not hold the date: "The missiles will come, he said in Paris on Monday".
    private static IEnumerable<int> Governors(AnalyzedText text, WordRange range, int date)
    {
        var above = text.Ancestors(date).Where(clause => text.Words[clause].Head is var head && !(clause < head && head < date));
        return VerbBefore(text, range) is { } verb ? above.Prepend(verb) : above;
    }

    private static int? VerbBefore(AnalyzedText text, WordRange range)
    {
        var before = range.First - 1;
        if (before > 0 && text.Words[before].Tag == UniversalTag.Adp)
            before--;
        return before >= 0 && text.Words[before].Tag == UniversalTag.Verb && text.Words[before].Sentence == text.Words[range.First].Sentence ? before : null;
    }

    // The word itself and what hangs from it: "ahead of the June elections", "the vote planned for Friday".
    private Direction OfMarkers(AnalyzedText text, int word, WordRange own)
    {
        foreach (var at in text.Children(word).Where(c => text.Words[c].Relation is not ("conj" or "acl:relcl")).Append(word).Where(c => !own.Contains(c)))
        {
            if (Is("future", text.Words[at]))
                return Direction.Future;
            if (Is("past", text.Words[at]))
                return Direction.Past;
        }
        return Direction.Unknown;
    }

    private Direction OfVerb(AnalyzedText text, int verb)
    {
        var word = text.Words[verb];
        var helpers = text.Children(verb).Select(c => text.Words[c]).Where(w => w.Tag is UniversalTag.Aux || w.Relation is "mark" or "aux" or "aux:pass" or "cop").ToList();
        if (helpers.Exists(h => Is("have", h)))
            return Direction.Past;
        if (helpers.Exists(h => Is("future", h) || Is("modal", h) || h is { Tag: UniversalTag.Part, Lemma: "to" }))
            return Direction.Future;
        if (Is("samePast", word) && text.Children(verb).Any(c => text.Words[c].Relation is "obj"))
            return Direction.Past;
        if (Is("future", word))
            return Direction.Future;
        if (helpers.Find(h => h.Tag == UniversalTag.Aux) is { } helper)
            return IsPast(helper) ? Direction.Past : Direction.Present;
        if (word.Text.EndsWith("ing", StringComparison.OrdinalIgnoreCase))
            return Direction.Unknown;
        if (IsPast(word) || Is("samePast", word))
            return Direction.Past;
        return word.Tag != UniversalTag.Verb ? Direction.Unknown : IsHeadline(text, verb) ? Direction.Past : Direction.Present;
    }

    /// <summary>"Iran executes two men on Monday": headlines tell in the present tense what somebody did to something, unless it is of the kind that is announced ("holds elections on Sunday").</summary>
    private bool IsHeadline(AnalyzedText text, int verb) =>
        !words["scheduled"].Contains(text.Words[verb].Lemma)
        && text.Children(verb).Any(c => text.Words[c] is { Relation: "nsubj", Tag: not UniversalTag.Pron }) && text.Children(verb).Any(c => text.Words[c].Relation == "obj");

    // The tree is surer than the tag: what has a subject or an auxiliary is a predicate.
    private static bool IsPredicate(AnalyzedText text, int word) => text.Words[word].Tag is UniversalTag.Verb or UniversalTag.Aux
        || text.Children(word).Any(c => text.Words[c].Relation is "cop" or "aux" or "nsubj" or "nsubj:pass");

    private bool IsPast(Word word)
    {
        var form = word.Text.ToLowerInvariant();
        if (form is "was" or "were" or "did" or "had" or "been" || form.EndsWith("ed", StringComparison.Ordinal))
            return true;
        if (form == word.Lemma)
            return words["pastEndings"].Any(end => form.EndsWith(end, StringComparison.Ordinal));
        return word.Tag is UniversalTag.Verb or UniversalTag.Aux && !words["present"].Contains(form)
            && !form.EndsWith('s') && !form.EndsWith("ing", StringComparison.Ordinal);
    }

    private bool Is(string kind, Word word) => words[kind].Contains(word.Text) || (kind == "future" && word.Tag == UniversalTag.Verb && words[kind].Contains(word.Lemma));
}
