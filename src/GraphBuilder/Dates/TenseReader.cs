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
        foreach (var marker in text.Children(at).Where(c => c < range.First && text.Words[c].Relation is "case" or "mark"))
            if (Is("until", text.Words[marker]) || Is("since", text.Words[marker]))
                return Is("since", text.Words[marker]) ? Direction.Past : Direction.Future;
        if (OfMarkers(text, at, range) is not Direction.Unknown and var near)
            return near;
        // "…, he said on Monday": the verb right before is surer than the tree.
        foreach (var above in text.Ancestors(at).Prepend(VerbBefore(text, range) ?? text.Words[at].Head).Where(a => a >= 0))
        {
            var direction = IsPredicate(text, above) ? OfVerb(text, above) : OfMarkers(text, above, range);
            if (direction != Direction.Unknown)
                return direction;
        }
        return Direction.Unknown;
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
        var helpers = text.Children(verb).Where(c => text.Words[c].Tag is UniversalTag.Aux || text.Words[c].Relation is "mark" or "aux" or "aux:pass" or "cop").Select(c => text.Words[c]).ToList();
        if (helpers.Exists(h => Is("have", h)))
            return Direction.Past;
        if (helpers.Exists(h => Is("future", h) || Is("modal", h) || h is { Tag: UniversalTag.Part, Lemma: "to" }) || Is("future", word))
            return Direction.Future;
        if (helpers.Find(h => h.Tag == UniversalTag.Aux) is { } helper)
            return IsPast(helper) ? Direction.Past : Direction.Present;
        if (word.Text.EndsWith("ing", StringComparison.OrdinalIgnoreCase))
            return Direction.Unknown;
        if (IsPast(word) || Is("samePast", word))
            return Direction.Past;
        return word.Tag == UniversalTag.Verb ? Direction.Present : Direction.Unknown;
    }

    // The tree is surer than the tag: what has a subject or an auxiliary is a predicate.
    private static bool IsPredicate(AnalyzedText text, int word) => text.Words[word].Tag is UniversalTag.Verb or UniversalTag.Aux
        || text.Children(word).Any(c => text.Words[c].Relation is "cop" or "aux" or "nsubj" or "nsubj:pass");

    private static bool IsPast(Word word)
    {
        var form = word.Text.ToLowerInvariant();
        return form is "was" or "were" or "did" or "had" or "been" || form.EndsWith("ed", StringComparison.Ordinal)
            || (word.Tag is UniversalTag.Verb or UniversalTag.Aux && form != word.Lemma && !form.EndsWith('s') && !form.EndsWith("ing", StringComparison.Ordinal) && form is not ("am" or "are" or "'re" or "’re" or "’m" or "'m"));
    }

    private bool Is(string kind, Word word) => words[kind].Contains(word.Text) || (kind == "future" && word.Tag == UniversalTag.Verb && words[kind].Contains(word.Lemma));
}
