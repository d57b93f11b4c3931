using GraphBuilder.Language;
using GraphBuilder.Model;
using GraphBuilder.Ontology;

namespace GraphBuilder.Relations;

/// <summary>Completes a relation with what its clause says around it: date, place, contexts, who asserts it, and the words that prove it.</summary>
internal sealed class Circumstances(AnalyzedText text, IReadOnlyList<DateMention> dates, Contents contents, EventOntology ontology)
{
    private readonly ILookup<int, DateMention> _dates = dates.Where(d => text.WordsIn(d.Span).Count > 0).ToLookup(d => text.Words[text.WordsIn(d.Span).First].Sentence);
    private readonly ILookup<int, NameSpan> _places = text.Names.Where(n => n.Class == "LOC").ToLookup(n => text.Words[n.Words.First].Sentence);

    /// <summary>The finished relation.</summary>
    public Relation Complete(string label, RelationDraft draft)
    {
        var trigger = TriggerOf(draft.Reading);
        var sentence = text.Words[draft.Reading.Word].Sentence;
        return new(label, draft.Type.Name, draft.Reading.ModeOf(draft.Type), new(draft.Actor.Actor, draft.Actor.Span),
            draft.Recipient is { } recipient ? new(recipient.Actor, recipient.Span) : null, trigger, draft.Confidence)
        {
            Contexts = [.. ontology.Contexts.Where(draft.Reading.Candidate.Contexts.Contains)],
            Polarity = draft.Reading.Polarity,
            Modality = draft.Reading.Modality,
            OccurredOn = _dates[sentence].FirstOrDefault(d => d is { Value: not null, Type: DateType.Date or DateType.DateRange or DateType.Time } && IsInClause(draft, text.WordsIn(d.Span))),
            Place = _places[sentence].Where(p => IsPlaceOf(draft, p)).Select(p => new PlaceMention(text.SpanOf(p.Words), text.SpanOf(p.Words).Of(text.Text))).FirstOrDefault(),
            Reciprocal = draft.Reciprocal,
            AssertedBy = contents.Holder(trigger)?.Label,
            Quad = draft.Type.Quad,
            Score = draft.Type.Score,
            Evidence = Evidence(draft, trigger),
            Reasons = [.. ReasonsOf(draft)],
        };
    }

    private Span TriggerOf(EventReading reading) =>
        reading.Candidate.Words.Contains(reading.Word) ? text.SpanOf(reading.Candidate.Words) : text.Words[reading.Word].Span;

    private bool IsPlaceOf(RelationDraft draft, NameSpan place)
    {
        var span = text.SpanOf(place.Words);
        if (draft.Actor.Span.Overlaps(span) || draft.Recipient?.Span.Overlaps(span) == true)
            return false;
        var head = text.HeadOf(place.Words);
        return IsInClause(draft, place.Words) && text.Children(head).Any(c => text.Words[c].Relation == "case" && text.Words[c].Lemma is "in" or "at" or "near" or "outside" or "off" or "around");
    }

    /// <summary>Whether the nearest verb above the words, or the event itself, is the event or its carrier.</summary>
    private bool IsInClause(RelationDraft draft, WordRange words)
    {
        var (word, carrier) = (draft.Reading.Word, draft.Reading.Syntax.Carrier);
        var head = text.HeadOf(words);
        foreach (var at in text.Ancestors(head).Prepend(head))
        {
            if (at == word || at == carrier)
                return true;
            if (at != head && text.Words[at].Tag is UniversalTag.Verb or UniversalTag.Aux || StandsApart(at))
                return false;
        }
        return false;
    }

    // "rejects a meeting before Türkiye votes next June", "until Friday": another time than the event's own.
    private bool StandsApart(int word) =>
        text.Children(word).Any(c => text.Words[c] is { Relation: "case" or "mark", Lemma: "before" or "after" or "until" or "till" or "since" or "ahead" });

    /// <summary>The smallest phrase around the trigger that holds the actor and the recipient too.</summary>
    private Span Evidence(RelationDraft draft, Span trigger)
    {
        var needed = trigger.Hull(draft.Actor.Span).Hull(draft.Recipient?.Span ?? trigger);
        foreach (var at in text.Ancestors(draft.Reading.Word).Prepend(draft.Reading.Word))
        {
            if (text.Words[at].Tag is not (UniversalTag.Verb or UniversalTag.Aux) && text.Words[at].Head >= 0)
                continue;
            var below = text.Subtree(at);
            var phrase = Bare(below);
            if (phrase.Contains(needed))
                return phrase;
        }
        return text.SentenceOf(draft.Reading.Word).Span.Hull(needed);
    }

    // A quote does not begin with the comma or colon that parts it from what stands before, nor end with one.
    private Span Bare(IReadOnlyList<int> words)
    {
        var (first, last) = (0, words.Count - 1);
        while (first < last && Parts(words[first]))
            first++;
        while (first < last && Parts(words[last]))
            last--;
        return new(text.Words[words[first]].Span.Start, text.Words[words[last]].Span.End);
    }

    private bool Parts(int word) => text.Text[text.Words[word].Span.Start] is ',' or ';' or ':' or '–' or '—' && text.Words[word].Span.Length == 1;

    private IEnumerable<Reason> ReasonsOf(RelationDraft draft)
    {
        var (reading, types) = (draft.Reading, draft.Reading.Candidate.EventProbabilities);
        var read = ontology.Types[Array.IndexOf(types, types.Max())].Name;
        yield return new("type", FormattableString.Invariant($"reader: an event {reading.Candidate.Probability:0.00}, {read} {types.Max():0.00}"));
        if (reading.Row is { } row)
            yield return new("type", $"lexicon: {row.Event}, as in “{row.Example}”");
        if (reading.Rule is { } rule)
            yield return new("type", $"composed: {rule.Name}, as in “{rule.Example}”");
        yield return new("type", FormattableString.Invariant($"together: {draft.Type.Name} {reading.Probabilities[reading.Best]:0.00}"));
        yield return RoleOf("actor", draft.Actor, RoleScorer.Actor);
        if (draft.Recipient is { } recipient)
            yield return RoleOf("recipient", recipient, RoleScorer.Recipient);

        Reason RoleOf(string role, Mention mention, Func<AnalyzedText, EventReading, WordRange, int, double> score) =>
            new(role, FormattableString.Invariant($"{reading.Syntax.Of(mention.Head)}, {score(text, reading, text.WordsIn(mention.Span), mention.Head):0.00}"));
    }
}
