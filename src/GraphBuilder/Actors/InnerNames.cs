using GraphBuilder.Language;
using GraphBuilder.Model;

namespace GraphBuilder.Actors;

/// <summary>Finds the names inside a longer mention that are actors of their own: "Kenya" in "Kenya's ambassador", "NASA" in "the NASA administrator".</summary>
internal sealed class InnerNames(ActorResolver resolver, ActorBook book)
{
    /// <summary>The inner mentions, in text order; whoever the whole mention means is not among them.</summary>
    public IEnumerable<Mention> In(AnalyzedText text, Mention whole, MentionContext at) => In(text, whole, whole.Span, at);

    private IEnumerable<Mention> In(AnalyzedText text, Mention whole, Span part, MentionContext at)
    {
        var reading = resolver.Read(part.Of(text.Text), at);
        for (var i = 0; i < reading.Pieces.Count; i++)
        {
            var piece = reading.Pieces[i];
            var span = new Span(part.Start + reading.Tokens[piece.First].Start, part.Start + reading.Tokens[piece.End - 1].End);
            if (AfterOf(piece, reading) is { } after)
            {
                foreach (var inner in In(text, whole, new(part.Start + reading.Tokens[after].Start, span.End), at))
                    yield return inner;
            }
            else if (reading.Tokens[piece.First].Capital && span != whole.Span && KindOf(reading, i, whole, at) is { } kind && !(whole.Actor?.Kind == ActorKind.Person && IsOfPersonsName(reading, i)))
            {
                var resolution = resolver.Resolve(span.Of(text.Text), at with { Kind = kind, Country = whole.Actor?.Country });
                if (resolution is { Outcome: ResolutionOutcome.Linked, Actor: { } actor } && actor.Id != whole.Actor?.Id)
                    yield return Inner(text, whole, resolution, span);
            }
        }
    }

    private static Mention Inner(AnalyzedText text, Mention whole, Resolution resolution, Span span) =>
        new(span, span.Of(text.Text), resolution.Actor, resolution.Form, whole.Confidence)
        {
            Head = text.HeadOf(text.WordsIn(span)),
            IsInner = true,
            Reason = resolution.Reason,
            Candidates = resolution.Candidates,
        };

    // "member of parliament" is one role in the book; the words after "of" may be a name.
    private static int? AfterOf(Piece piece, PhraseReading reading)
    {
        for (var i = piece.First + 1; piece.Kind is PieceKind.Role or PieceKind.Title && i < piece.End - 1; i++)
            if (reading.Tokens[i].Key == "of")
                return reading.Tokens[i + 1].Key == "the" && i + 2 < piece.End ? i + 2 : i + 1;
        return null;
    }

    // States, bodies and people of the book; cities and regions that an office or its holder is of; people whom the article has named in full.
    private ActorKind? KindOf(PhraseReading reading, int index, Mention whole, MentionContext at) => reading.Pieces[index] switch
    {
        { Kind: PieceKind.State } => ActorKind.Country,
        { Kind: PieceKind.Person } => ActorKind.Person,
        { Kind: PieceKind.Body } body => body.Entries[0].Kind,
        { Kind: PieceKind.Place } when IsSeatOfOffice(reading, index) => ActorKind.Organization,
        { Kind: PieceKind.Part } part when whole.Actor?.Kind != ActorKind.Organization => part.PartKind,
        { Kind: PieceKind.Name } name when reading.Owns(name) && IsKnown(reading.TextOf(name)) => ActorKind.Person,
        { Kind: PieceKind.Name } name when at.Memory.Recall(NameKey.Of(reading.TextOf(name))) is { Kind: ActorKind.Person } person && person.Name.Contains(' ', StringComparison.Ordinal) => ActorKind.Person,
        _ => null,
    };

    // "Moqtada Sadr's bloc", "Orban's party".
    private bool IsKnown(string name) => book.LeadersSounding(name).Count > 0 || book.LeadersNamed(ActorBook.SurnameOf(name)).Any();

    // "the mayor of Riga", "a senator from Ohio", "the Ohio senator".
    private static bool IsSeatOfOffice(PhraseReading reading, int index)
    {
        var before = index > 1 && reading.Tokens[reading.Pieces[index - 1].First].Key is "of" or "from" ? reading.Pieces[index - 2] : null;
        var next = index + 1 < reading.Pieces.Count ? reading.Pieces[index + 1] : null;
        return before?.Kind is PieceKind.Title or PieceKind.Role || next?.Kind is PieceKind.Title or PieceKind.Role;
    }

    // "Jordan Henderson", "Jack London": a word of a person's name is nobody else.
    private static bool IsOfPersonsName(PhraseReading reading, int index)
    {
        var next = index + 1 < reading.Pieces.Count && !reading.Owns(reading.Pieces[index]) ? reading.Pieces[index + 1] : null;
        var before = index > 0 && !reading.Owns(reading.Pieces[index - 1]) ? reading.Pieces[index - 1] : null;
        return (next is { Kind: PieceKind.Name } && !reading.Tokens[next.First].AfterBreak) || (before is { Kind: PieceKind.Name } && !reading.Tokens[reading.Pieces[index].First].AfterBreak);
    }
}
