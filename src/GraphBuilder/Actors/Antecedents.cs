using GraphBuilder.Language;
using GraphBuilder.Model;

namespace GraphBuilder.Actors;

/// <summary>
/// Finds what pronouns stand for. Third person: mentions of the same and the two sentences before that agree in kind and gender,
/// subjects before others, near before far (after Hobbs 1978 and the salience factors of Lappin and Leass 1994, much reduced);
/// "he" inside a quotation is not its speaker. First person: the speaker of the quotation or of the text, "we" the state or body of the speaker;
/// second person: whom an interview asks.
/// </summary>
internal sealed class Antecedents(AnalyzedText text, ActorBook book, Voices voices)
{
    private const int SentencesBack = 2;

    private readonly Quotes _quotes = new(text);

    /// <summary>Replaces the pronouns among the mentions (in text order, with no actor yet) by mentions that have one where it was found.</summary>
    public void Resolve(List<Mention> mentions)
    {
        for (var i = 0; i < mentions.Count; i++)
            if (mentions[i].Form == MentionForm.Pronoun && !IsFirstPerson(mentions[i].Text) && !Pronouns.IsAddressee(mentions[i].Text))
                mentions[i] = LookBack(mentions[i], mentions, i);
        for (var i = 0; i < mentions.Count; i++)
            if (mentions[i].Form == MentionForm.Pronoun && (IsFirstPerson(mentions[i].Text) || Pronouns.IsAddressee(mentions[i].Text)))
                mentions[i] = AskSpeaker(mentions[i], mentions);
    }

    /// <summary>Whose "I" it would be at this place: the speaker of the quotation or of the text; null where nobody is known.</summary>
    public Actor? SpeakerAt(int position, List<Mention> mentions) => _quotes.At(position) is { } quote ? _quotes.SpeakerOf(quote, mentions)?.Actor : voices.At(position);

    private static bool IsFirstPerson(string pronoun) => Pronouns.IsSpeaker(pronoun) || Pronouns.IsSpeakersSide(pronoun);

    /// <summary>Whom a pronoun that is no mention of its own ("its" of "its forces") looks back to among the mentions before the index.</summary>
    public Actor? AntecedentOf(Word pronoun, List<Mention> mentions, int index) =>
        LookBack(new(pronoun.Span, pronoun.Text, null, MentionForm.Pronoun, 1) { Head = pronoun.Index }, mentions, index).Actor;

    private Mention LookBack(Mention pronoun, List<Mention> mentions, int index)
    {
        // "her (the Danish prime minister's) offer": the reporter says who is meant.
        if (index + 1 < mentions.Count && mentions[index + 1] is { Actor: { } named } next && next.Span.Start > pronoun.Span.End && text.Text[pronoun.Span.End..next.Span.Start].Trim() == "(")
            return Linked(pronoun, named, $"\"{pronoun.Text}\" is explained in brackets as \"{next.Text}\".");
        var word = text.Words[pronoun.Head];
        var quote = _quotes.At(pronoun.Span.Start);
        var speaker = quote is { } q ? _quotes.SpeakerOf(q, mentions)?.Actor?.Id : null;
        var best = (Pronouns.IsReflexive(pronoun.Text) ? SubjectOf(word, mentions, index) : null) ?? Best(pronoun, mentions, index, speaker, inner: false) ?? Best(pronoun, mentions, index, speaker, inner: true);
        return best is null ? pronoun : Linked(pronoun, best.Actor!, $"\"{pronoun.Text}\" looks back to \"{best.Text}\".");
    }

    // Whoever is only named inside another mention ("Jane Doe's spokesman") is meant where nobody else may be.
    private Mention? Best(Mention pronoun, List<Mention> mentions, int index, ActorId? speaker, bool inner)
    {
        var word = text.Words[pronoun.Head];
        Mention? best = null;
        var highest = double.MinValue;
        for (var i = index - 1; i >= 0 && word.Sentence - text.Words[mentions[i].Head].Sentence <= SentencesBack; i--)
        {
            var earlier = mentions[i];
            if (earlier.IsInner != inner || (inner && earlier.Actor?.Kind != ActorKind.Person) || earlier.Span.Contains(pronoun.Span) || earlier.Actor is not { } actor
                || actor.Id == speaker || SharesClause(earlier, word) || !Pronouns.MayMean(pronoun.Text, actor, book.GenderOf(earlier.Text, actor.Name)))
                continue;
            var salience = Salience(earlier, word);
            if (salience > highest)
                (best, highest) = (earlier, salience);
        }
        return best;
    }

    // "He declared himself president": the subject of its own verb.
    private Mention? SubjectOf(Word reflexive, List<Mention> mentions, int index)
    {
        for (var i = index - 1; i >= 0 && text.Words[mentions[i].Head] is var head && head.Sentence == reflexive.Sentence; i--)
            if (mentions[i] is { IsInner: false, Actor: not null } && head.Head >= 0 && head.Head == reflexive.Head && head.Relation.StartsWith("nsubj", StringComparison.Ordinal))
                return mentions[i];
        return null;
    }

    private Mention AskSpeaker(Mention pronoun, List<Mention> mentions)
    {
        if (Pronouns.IsAddressee(pronoun.Text))
            return _quotes.At(pronoun.Span.Start) is null && voices.AddressedAt(pronoun.Span.Start) is { } asked ? Linked(pronoun, asked, $"\"{pronoun.Text}\" is whom the question asks, {asked.Name}.") : pronoun;
        if (SpeakerAt(pronoun.Span.Start, mentions) is not { } actor)
            return pronoun;
        if (Pronouns.IsSpeaker(pronoun.Text))
            return actor.Kind != ActorKind.Person ? pronoun : Linked(pronoun, actor, $"\"{pronoun.Text}\" is the speaker, {actor.Name}.");
        // A minister's "we" is the state; a spokesman of nobody known speaks for nobody known.
        if (actor.Kind != ActorKind.Person)
            return Linked(pronoun, actor, $"\"{pronoun.Text}\" is the side of the speaker, {actor.Name}.");
        return actor.Country is { } country && actor.Sectors is ["GOV" or "MIL", ..] && book.State(country)?.On(null) is { } state
            ? Linked(pronoun, state, $"\"{pronoun.Text}\" is the side of the speaker, {state.Name}.") : pronoun;
    }

    private static Mention Linked(Mention pronoun, Actor actor, string reason) =>
        pronoun with { Actor = actor, Outcome = ResolutionOutcome.Linked, Confidence = Math.Round(pronoun.Confidence * 0.8, 4), Reason = reason };

    private double Salience(Mention earlier, Word pronoun)
    {
        var head = text.Words[earlier.Head];
        var score = -100.0 * (pronoun.Sentence - head.Sentence);
        if (head.Relation.StartsWith("nsubj", StringComparison.Ordinal))
            score += 80;
        if (earlier.Form is MentionForm.Name or MentionForm.Title)
            score += 10;
        return score - (0.1 * (pronoun.Index - head.Index));
    }

    // "Erdogan met him": an object is not the subject of its own verb.
    private bool SharesClause(Mention earlier, Word pronoun)
    {
        var head = text.Words[earlier.Head];
        return pronoun.Relation is "obj" or "iobj" or "obl" && head.Head == pronoun.Head && head.Head >= 0;
    }
}
