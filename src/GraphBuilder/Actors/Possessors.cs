using GraphBuilder.Language;
using GraphBuilder.Model;

namespace GraphBuilder.Actors;

/// <summary>Gives parts of a state that somebody owns ("its forces", "Gaddafi's troops") to the state of their owner; a rebel's forces are his own.</summary>
internal sealed class Possessors(AnalyzedText text, ActorBook book, ActorResolver resolver, Antecedents antecedents)
{
    /// <summary>Looks at every part among the mentions (in text order), whose pronouns have their antecedents.</summary>
    public void Resolve(List<Mention> mentions, MentionContext article)
    {
        for (var i = 1; i < mentions.Count; i++)
            if (mentions[i] is { Form: MentionForm.Nominal } part && book.Parts.Find(NameKey.Of(part.Text)) is not null && OwnerOf(mentions, i) is { } owner)
                mentions[i] = Owned(part, owner, article);
    }

    private Actor? OwnerOf(List<Mention> mentions, int index)
    {
        for (var i = index - 1; i >= 0 && mentions[i].Span.End > mentions[index].Span.Start - 4; i--)
            if (mentions[i] is { Actor: { } owner } before && before.Span.End <= mentions[index].Span.Start
                && text.Text[before.Span.End..mentions[index].Span.Start].Trim() is var between
                && (between is "'s" or "’s" || (between.Length == 0 && before.Form == MentionForm.Pronoun && text.Words[before.Head].Relation == "nmod:poss")))
                return owner;
        var first = text.WordsIn(mentions[index].Span).First;
        return first > 0 && text.Words[first - 1] is { Relation: "nmod:poss", Text: "its" or "their" } pronoun ? antecedents.AntecedentOf(pronoun, mentions, index) : null;
    }

    private Mention Owned(Mention part, Actor owner, MentionContext article)
    {
        if (owner.Kind == ActorKind.Country || owner.Sectors is ["GOV" or "MIL" or "LEG" or "JUD" or "ELI", ..])
            return owner.Country is { } country && country != part.Actor?.Country
                && resolver.Resolve(part.Text, article with { Kind = part.Actor?.Kind, Country = country, Memory = new() }) is { Actor: { } other } state
                    ? part with { Actor = other, Outcome = ResolutionOutcome.Linked, Reason = state.Reason } : part;
        return part with
        {
            Actor = NewActor.Of(ActorKind.Group, $"{part.Text} of {owner.Name}", owner.Country, owner.Sectors),
            Outcome = ResolutionOutcome.Linked,
            Reason = $"New actor: of {owner.Name}, not of a state.",
        };
    }
}
