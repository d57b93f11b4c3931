using System.Globalization;
using GraphBuilder.Model;

namespace GraphBuilder.Actors;

/// <summary>Chooses the organisation, part of a state, group or state that a mention means, or makes a new one.</summary>
internal sealed class BodyChoice(ActorBook book)
{
    public Resolution? Choose(PhraseReading reading, MentionContext at)
    {
        if (at.Kind == ActorKind.Organization && reading.Tokens is [{ Capital: true } only] && at.Memory.RecallHeadNoun(only.Key) is { } earlier)
            return new(earlier, ResolutionOutcome.Linked, $"\"{only.Text}\" is {earlier.Name}, named before in full.");
        var role = reading.Pieces.FirstOrDefault(p => p.Kind is PieceKind.Role or PieceKind.Title);
        if ((role is null || IsModifier(role, reading) || IsItsKind(role, reading, at)) && Body(reading, at) is { } body)
            return body;
        if (role is null && reading.First(PieceKind.Part) is { } part)
            return PartOf(part, reading, at);
        if (role is not null && at.Kind is not ActorKind.Country)
            return InRole(role, reading, at);
        if (Half(reading, at) is { } half)
            return new(half.On(at.Day), ResolutionOutcome.Linked, $"\"{reading.Text}\" is {half.Name}, of the two Koreas that the article is about.");
        return Sounding(reading, at) ?? State(reading, at) ?? Unknown(reading, at);
    }

    // "the North", "the South": of Korea, where the article is about it.
    private ActorEntry? Half(PhraseReading reading, MentionContext at) => reading.Tokens is not [.., { Text: "North" or "South", Possessive: false } half] || reading.Pieces.Count > 2
        || !(at.Setting is "PRK" or "KOR" || at.Memory.Recall("north korea") is not null || at.Memory.Recall("south korea") is not null) ? null
            : book.State(half.Text == "North" ? "PRK" : "KOR");

    // "paramilitary Rapid Support Forces": the role noun describes the body, with nothing between them.
    private static bool IsModifier(Piece role, PhraseReading reading) =>
        reading.Pieces.Count > 1 && reading.Pieces[^1] is { Kind: PieceKind.Body } && reading.Pieces[^2] == role && !reading.Owns(role);

    // "the YPG militia", "M23 rebels": the noun after the body says what it is. "UN officials" are people of it.
    private static bool IsItsKind(Piece role, PhraseReading reading, MentionContext at) =>
        at.Kind is ActorKind.Organization or ActorKind.Group && reading.Pieces.Count > 1 && reading.Pieces[^1] == role && reading.Pieces[^2] is { Kind: PieceKind.Body }
        && role.Sectors is ["REB" or "UAF" or "UNK", ..];

    private Resolution? Body(PhraseReading reading, MentionContext at)
    {
        if (reading.First(PieceKind.Body) is not { } piece || IsAddressee(piece, reading))
            return null;
        // "the UN-backed government" is not the UN.
        if (reading.First(PieceKind.Part) is { } backed && backed.First > piece.First && Reading.IsOnlySide(reading, backed))
            return null;
        var country = Reading.CountryOf(reading, piece) ?? at.Country ?? (piece.Entries.Count > 1 ? at.Setting : null);
        var entries = piece.Entries.Where(e => country is null || e.Country == country).ToArray();
        // "Chile's Defense Department", "the Senate" of Nigeria: not the one of the United States that the book knows under that name.
        if (book.Parts.Find(NameKey.Of(reading.TextOf(piece))) is { } part && (country ?? at.Setting) is { } other && !entries.Any(e => e.Country == other))
            return PartOf(piece with { PartKind = Enum.Parse<ActorKind>(part[0]), Sectors = SectorList.Parse(part[1]), Code = part[2], Country = null }, reading, at);
        if (entries.Length == 0)
            entries = [.. piece.Entries];
        var candidates = entries.Select(e => new ResolutionCandidate(e.On(at.Day), 1, $"is called {reading.TextOf(piece)}")).OrderBy(c => c.Actor.Id).ToArray();
        return candidates.Length > 1
            ? new(null, ResolutionOutcome.Ambiguous, $"Several organisations are called {reading.TextOf(piece)}.") { Candidates = candidates }
            : new(candidates[0].Actor, ResolutionOutcome.Linked, $"{candidates[0].Actor.Name} by name.") { Candidates = candidates };
    }

    // "Iran's mission to the UN": whoever goes there is somebody else.
    private static bool IsAddressee(Piece body, PhraseReading reading)
    {
        var before = reading.Pieces.TakeWhile(p => p != body).Where(p => reading.Tokens[p.First].Key != "the").ToArray();
        return before is [.., { Kind: PieceKind.Role or PieceKind.Part or PieceKind.Other or PieceKind.Name }, { Kind: PieceKind.Preposition } preposition]
            && reading.Tokens[preposition.First].Key is "to" or "with" or "against";
    }

    // A name in another spelling: "Jabhat an-Nusra". A common noun is none: "countries" sounds like the Contras.
    private Resolution? Sounding(PhraseReading reading, MentionContext at) =>
        at.Kind is null or ActorKind.Organization or ActorKind.Group && reading.Tokens.Count > 1 && reading.First(PieceKind.Name) is not null
        && Reading.NameOf(reading) is var name && name.Any(char.IsUpper) && book.BodiesSounding(name) is [var body]
            ? new(body.On(at.Day), ResolutionOutcome.Linked, $"{body.Name} in another spelling ({name}).") : null;

    private Resolution? PartOf(Piece part, PhraseReading reading, MentionContext at)
    {
        if (Reading.IsOnlySide(reading, part))
            return new(NewActor.Of(ActorKind.Group, Reading.NameOf(reading), null, part.Sectors), ResolutionOutcome.Linked,
                "New actor: somebody takes a side, which makes them no part of that state.")
            { Form = MentionForm.Nominal };
        var owner = reading.Pieces.FirstOrDefault(p => p != part
            && p.Kind is PieceKind.State or PieceKind.Demonym or PieceKind.Seat or PieceKind.Place or PieceKind.Person && p.Country is not null);
        var country = owner?.Country ?? OwnerOf(part, reading) ?? at.Country;
        country ??= Typical(part, reading, at);
        if (country is null && at.Memory.RecallPart(part.Code) is { } earlier)
            return new(earlier, ResolutionOutcome.Linked, $"\"{reading.Text}\" is the {earlier.Name} named before.") { Form = MentionForm.Nominal };
        country ??= at.Setting;
        if (country is null || book.State(country) is not { } state)
            return part.PartKind == ActorKind.Country ? null
                : new(NewActor.Of(part.PartKind, Reading.NameOf(reading), null, part.Sectors), ResolutionOutcome.Linked, "New actor: a part of a state that is not named.") { Form = MentionForm.Nominal };
        if (part.PartKind == ActorKind.Country)
            return new(state.On(at.Day), ResolutionOutcome.Linked, $"\"{reading.Text}\" stands for {state.Name}.") { Form = MentionForm.Nominal, PartPattern = part.Code };
        if (owner is { Kind: PieceKind.Place }
            || (owner is not null && reading.Pieces.Any(p => p.Kind == PieceKind.Name && p.First >= owner.End && p.End == part.First && !reading.Owns(p))))
            return new(NewActor.Of(part.PartKind, Reading.NameOf(reading), country, part.Sectors), ResolutionOutcome.Linked, $"Of a region or people of {state.Name}, not of the state.")
            { Form = MentionForm.Nominal, PartPattern = part.Code };
        if (Known(reading.TextOf(part), state) is { } known)
            return new(known.On(at.Day), ResolutionOutcome.Linked, $"{known.Name}, a part of the state of {state.Name}.")
            { Form = MentionForm.Nominal, PartPattern = part.Code };
        var name = string.Format(CultureInfo.InvariantCulture, part.Code, state.Name, state.Adjectives is [var adjective, ..] ? adjective : state.Name);
        return new(NewActor.Of(part.PartKind, name, country, part.Sectors), ResolutionOutcome.Linked, $"A part of the state of {state.Name}.") { Form = MentionForm.Nominal, PartPattern = part.Code };
    }

    // "The Foreign Office" is Britain's, unless the article is about another state that calls its ministry so.
    private string? Typical(Piece part, PhraseReading reading, MentionContext at) =>
        reading.Tokens[part.First].Capital && book.Parts.Find(NameKey.Of(reading.TextOf(part))) is [_, _, _, { Length: > 0 } states]
            ? states.Split(',').FirstOrDefault(s => s == at.Setting) ?? states[..3] : null;

    // "the Air Force" of the United States, the "army" of Syria: the book may have it under its full name.
    private ActorEntry? Known(string part, ActorEntry state) =>
        state.Adjectives.Take(1).SelectMany(a => new[] { $"{a} {part}", $"{state.Name} {part}", $"{part} of {state.Name}", $"{part} of the {state.Name}" })
            .SelectMany(name => book.Find(NameKey.Of(name))).Select(n => n.Entry).FirstOrDefault(e => e.Kind == ActorKind.Organization && e.Country == state.Country);

    // "the Assad regime": the surname of a leader owns the part.
    private string? OwnerOf(Piece part, PhraseReading reading) => reading.Pieces.TakeWhile(p => p != part).Where(p => p.Kind == PieceKind.Name)
        .SelectMany(p => book.LeadersNamed(ActorBook.SurnameOf(reading.TextOf(p)))).Select(e => e.Country).FirstOrDefault();

    private static Resolution InRole(Piece role, PhraseReading reading, MentionContext at)
    {
        var country = Reading.IsOnlySide(reading, role) ? null : Reading.CountryOf(reading) ?? at.Country;
        var actor = NewActor.Of(Reading.KindOf(role, reading, at), Reading.NameOf(reading), country, Reading.SectorsOf(reading));
        return new(actor, ResolutionOutcome.Linked, $"New actor: named by role (\"{reading.TextOf(role)}\").") { Form = MentionForm.Nominal };
    }

    private Resolution? State(PhraseReading reading, MentionContext at)
    {
        var piece = reading.Pieces.FirstOrDefault(p => p.Kind is PieceKind.State or PieceKind.Demonym or PieceKind.Seat or PieceKind.Place);
        if (piece is null)
            return null;
        if (piece.Country is null)
            return new(null, ResolutionOutcome.Ambiguous, $"Several states are called {reading.TextOf(piece)}.")
            {
                Candidates = [.. piece.Entries.Select(e => new ResolutionCandidate(e.On(at.Day), 1, "has that name"))],
            };
        // A city or a state with a person's name, before an unknown name, is more often a first name: "Douglas James", "Chad Miller".
        var more = reading.Pieces.Any(p => p.Kind == PieceKind.Name) && at.Kind is not ActorKind.Country;
        if (more && at.Kind is null && piece is { Kind: PieceKind.State, First: 0, End: 1 } && !reading.Owns(piece) && book.GivenNames.Has(reading.Tokens[0].Key))
            return null;
        var words = reading.Pieces.Any(p => p != piece && p.Kind is PieceKind.Other or PieceKind.Preposition && reading.Tokens[p.First].Key is not ("the" or "of"));
        if ((more && (at.Kind is not null || piece.Kind is PieceKind.State or PieceKind.Demonym)) || (words && at.Kind is ActorKind.Group or ActorKind.Organization or ActorKind.Person))
            return new(NewActor.Of(at.Kind ?? ActorKind.Organization, Reading.NameOf(reading), piece.Country, []), ResolutionOutcome.Linked,
                "New actor; its country from its name.")
            { Form = more ? MentionForm.Name : MentionForm.Nominal };
        if (more && at.Kind is null && piece.Kind is PieceKind.Seat or PieceKind.Place)
            return null;
        if (at.Kind is null && Partner(piece, reading) is { } partner)
            return new(null, ResolutionOutcome.Ambiguous, $"\"{reading.Text}\" names two states, which act together.")
            {
                Candidates = [.. new[] { piece, partner }.Select(p => new ResolutionCandidate(book.State(p.Country!)!.On(at.Day), 1, "is one of the two"))],
            };
        var state = book.State(piece.Country)!.On(at.Day);
        return piece.Kind switch
        {
            PieceKind.Demonym => new(state, ResolutionOutcome.Linked, $"Adjective or people of {state.Name}.") { Form = MentionForm.Demonym },
            PieceKind.Seat => new(state, ResolutionOutcome.Linked, $"Seat of power of {state.Name}.") { Form = MentionForm.Capital, Wikipedia = SeatName(piece, reading) },
            PieceKind.Place when at.Kind is null => new(state, ResolutionOutcome.Linked, $"A place in {state.Name}.") { Form = MentionForm.Capital, Wikipedia = reading.TextOf(piece) },
            PieceKind.Place => new(NewActor.Of(ActorKind.Organization, reading.TextOf(piece), piece.Country, []) with { Wikipedia = reading.TextOf(piece) },
                ResolutionOutcome.Linked, $"A place in {state.Name} that acts."),
            _ => new(state, ResolutionOutcome.Linked, $"{state.Name} by name."),
        };
    }

    // "Turkish-Russian talks": the second of two states joined by a hyphen.
    private static Piece? Partner(Piece piece, PhraseReading reading) => !reading.Tokens[piece.End - 1].Hyphened ? null
        : reading.Pieces.FirstOrDefault(p => p.First == piece.End && p.Kind is PieceKind.State or PieceKind.Demonym && p.Country is { } other && other != piece.Country);

    private static string SeatName(Piece piece, PhraseReading reading)
    {
        var text = reading.TextOf(piece);
        return piece.Entries[0].Seats.FirstOrDefault(s => NameKey.Of(s) == NameKey.Of(text)) ?? text;
    }

    private static Resolution? Unknown(PhraseReading reading, MentionContext at)
    {
        if (at.Kind is not (ActorKind.Organization or ActorKind.Group or ActorKind.Person) || reading.Tokens.All(t => PhraseReader.IsHonorific(t.Key)))
            return null;
        // "Laurent Kabila's AFDL": the body without its leader.
        var owned = reading.Pieces is [.., var owner, { Kind: PieceKind.Name }] && reading.Owns(owner) ? reading.Pieces[^1] : null;
        var name = owned is null ? Reading.NameOf(reading) : reading.TextOf(owned);
        if (at.Memory.Recall(NameKey.Of(name)) is { } earlier)
            return new(earlier, ResolutionOutcome.Linked, $"\"{name}\" was named before.");
        var form = reading.First(PieceKind.Name) is null ? MentionForm.Nominal : MentionForm.Name;
        return new(NewActor.Of(at.Kind.Value, name, at.Country ?? (owned is null ? null : Reading.CountryOf(reading)), Reading.SectorsOf(reading)), ResolutionOutcome.Linked, "New actor: the book does not know the name.") { Form = form };
    }
}
