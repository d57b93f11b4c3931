using GraphBuilder.Model;

namespace GraphBuilder.Actors;

/// <summary>Chooses the person that a name means: by whole name, by surname named before, by a leader's surname, else a new person with country and sector from the title.</summary>
internal sealed class PersonChoice(ActorBook book)
{
    // Candidates are in the news before they lead.
    private const int YearsBeforeOffice = 5;

    // Origin of people whom the dictionaries name, with the sector they had, often one appearance long.
    private const string Dictionary = "phoenix";

    private const double OfTheSetting = 0.12;
    private const double RecencyPerYear = 0.011;
    private const int FirstYear = 1990;

    public Resolution? Choose(PhraseReading reading, MentionContext at)
    {
        if (at.Kind is not (null or ActorKind.Person))
            return reading.Pieces is [{ Kind: PieceKind.Name, End: 1 } only] ? Leader(NameKey.Of(reading.TextOf(only)), null, null, at)
                : reading.Pieces is [{ Kind: PieceKind.Person } full] ? Known(full, reading, at) : null;
        if (reading.Pieces.FirstOrDefault(p => p.Kind == PieceKind.Person && !reading.Owns(p) && !Reading.IsOfOwner(reading, p)) is { } known)
            return Known(known, reading, at);
        if (NamePiece(reading, at) is not { } name)
            return null;
        var text = reading.TextOf(name);
        return Named(text, name, reading, at);
    }

    // A name may hold words that mean something else: "Paris Hilton"; with the model's word that it is a person, "Jordan Henderson", too.
    private static Piece? NamePiece(PhraseReading reading, MentionContext at)
    {
        var name = LastNameOfFirstPart(reading);
        if (name is null || (at.Kind is null && (InOrganization(name, reading) || IsOfMany(name, reading))))
            return null;
        var before = reading.Pieces.TakeWhile(p => p != name).LastOrDefault();
        return before is { Kind: PieceKind.State or PieceKind.Seat or PieceKind.Place } && before.First == 0 && (at.Kind is not null || before.Kind != PieceKind.State) && !reading.Owns(before)
            && reading.First(PieceKind.Title) is null && reading.First(PieceKind.Role) is null ? name with { First = before.First } : name;
    }

    // "Jane Doe, head of the Lake Basin Project": what follows the comma describes the name before it.
    private static Piece? LastNameOfFirstPart(PhraseReading reading)
    {
        Piece? name = null;
        foreach (var piece in reading.Pieces)
        {
            if (name is not null && reading.Tokens[piece.First].AfterBreak)
                break;
            if (piece.Kind == PieceKind.Name && !reading.Owns(piece) && !Reading.IsOfOwner(reading, piece) && !(piece.First > 0 && reading.Tokens[piece.First - 1] is { Hyphened: true, Key: "pro" or "anti" }))
                name = piece;
        }
        return name;
    }

    // "Hazara civilians", "the Zulu king": a single name before a noun for people is their people's.
    private static bool IsOfMany(Piece name, PhraseReading reading) => name.End - name.First == 1 && reading.Pieces.FirstOrDefault(p => p.First == name.End) is
        { Kind: PieceKind.Role or PieceKind.Title } next && !reading.Tokens[next.First].Capital && !reading.Tokens[next.First].AfterBreak && !reading.Owns(name);

    // "Amherst College", "President of the Football League": a name before a role noun or after "of" is not a person's.
    private static bool InOrganization(Piece name, PhraseReading reading)
    {
        var index = reading.Pieces.TakeWhile(p => p != name).Count();
        var next = index + 1 < reading.Pieces.Count ? reading.Pieces[index + 1] : null;
        var before = index > 0 && reading.Pieces[index - 1].Kind == PieceKind.Demonym ? index - 2 : index - 1;
        return next is { Kind: PieceKind.Role or PieceKind.Part } && reading.Tokens[next.First] is { Capital: true, AfterBreak: false }
            || before >= 0 && (reading.Pieces[before].Kind == PieceKind.Preposition || reading.Tokens[reading.Pieces[before].First].Key == "the" && before > 0 && reading.Pieces[before - 1].Kind == PieceKind.Preposition);
    }

    private static Resolution? Known(Piece piece, PhraseReading reading, MentionContext at)
    {
        var said = Reading.CountryOf(reading, piece);
        // A name that the dictionaries give to some official elsewhere, decades ago.
        if (said is not null && piece.Entries.All(e => e.Origin == Dictionary && e.Country != said))
            return New(reading.TextOf(piece), piece, reading, at);
        var country = said ?? at.Country;
        var title = reading.First(PieceKind.Title);
        return Pick(piece.Entries, country, title?.Code, at, reading.TextOf(piece), "full name");
    }

    private Resolution? Named(string text, Piece piece, PhraseReading reading, MentionContext at)
    {
        var key = NameKey.Of(text);
        if (at.Memory.Recall(key) is { Kind: ActorKind.Person } earlier)
            return new(earlier, ResolutionOutcome.Linked, $"\"{text}\" was named before as {earlier.Name}.");
        var title = reading.First(PieceKind.Title);
        var country = Reading.CountryOf(reading, piece) ?? at.Country;
        var words = key.Split(' ');
        if (title?.Code == "monarch" && Monarchs(words[0], country, at.Day) is { Length: > 0 } monarchs)
            return Pick(monarchs, country, title.Code, at, text, "name of a monarch");
        if (words.Length > 2 && book.Find($"{words[0]} {words[^1]}") is { Count: > 0 } shorter && shorter[0].Entry.Kind == ActorKind.Person)
            return Pick([.. shorter.Select(n => n.Entry)], country, title?.Code, at, text, "first and last name");
        if (book.LeadersSounding(text) is [var alike] && (country is null || alike.Country == country))
            return Pick([alike], country, title?.Code, at, text, $"another spelling ({text})");
        var loose = at.Kind is null && reading.Pieces.Any(p => p.Kind == PieceKind.Other && reading.Tokens[p.First].Key is not ("the" or "mr" or "mrs" or "ms"));
        if (!loose && Leader(key, country, title, at) is { } leader)
            return leader;
        return at.Kind == ActorKind.Person && at.Memory.RecallGivenName(key) is { } friend
            ? new(friend, ResolutionOutcome.Linked, $"\"{text}\" is {friend.Name}, named before in full.") : New(text, piece, reading, at);
    }

    private ActorEntry[] Monarchs(string name, string? country, DateOnly? day) =>
        [.. book.MonarchsNamed(name).Where(e => (country is null || e.Country == country) && (day is null || e.Offices.Any(o => o.Code == "monarch" && o.Covers(day.Value))))];

    // A surname alone means a leader only if one of that name held office by that day or soon after, and of the title's kind where a title is given.
    private Resolution? Leader(string surname, string? country, Piece? title, MentionContext at)
    {
        var named = ActorBook.SurnameOf(surname);
        var known = (title is null || country is null ? book.LeadersNamed(named) : book.LeadersNamed(named).Union(book.HoldersNamed(named, country, title.Code))).Where(e => EndsIn(e, surname) && (country is null || e.Country == country)
            && (title is null || e.Offices.Any(o => o.Code == title.Code && (at.Day is null || o.Since <= at.Day)))
            && (at.Day is null || e.Offices.Count == 0 || e.Offices.Any(o => o.Since is null || o.Since.Value.AddYears(-YearsBeforeOffice) <= at.Day))).ToArray();
        return known.Length == 0 ? null : Pick(known, country, title?.Code, at, surname, "surname of a leader");
    }

    // "Van Rompuy", "de Hoop Scheffer": a surname of several words.
    private static bool EndsIn(ActorEntry entry, string surname) =>
        !surname.Contains(' ', StringComparison.Ordinal) || NameKey.Of(entry.Name).EndsWith(" " + surname, StringComparison.Ordinal);

    private static Resolution Pick(IReadOnlyList<ActorEntry> entries, string? country, string? code, MentionContext at, string text, string how)
    {
        var day = at.Day;
        var ranked = entries.Select(e => new ResolutionCandidate(e.On(day), Score(e, country, code, at), Why(e, day))).OrderByDescending(c => c.Score).ThenBy(c => c.Actor.Id).ToArray();
        // One person under two rows: a minister who became a commissioner of the European Union.
        if (ranked.Length > 1 && ranked[0].Score - ranked[1].Score < 0.1 && ranked.Any(c => c.Actor.Wikipedia is null || c.Actor.Wikipedia != ranked[0].Actor.Wikipedia))
            return new(null, ResolutionOutcome.Ambiguous, $"Several people are called {text}.") { Candidates = ranked };
        return new(ranked[0].Actor, ResolutionOutcome.Linked, $"{ranked[0].Actor.Name} by {how}; {ranked[0].Reason}.")
        {
            Candidates = ranked,
            OfficeCode = code ?? entries.First(e => e.Id == ranked[0].Actor.Id).TermOn(day)?.Code ?? "",
        };
    }

    private static double Score(ActorEntry entry, string? country, string? code, MentionContext at)
    {
        var score = country is not null ? (entry.Country == country ? 0.3 : -0.3) : at.Setting == entry.Country ? OfTheSetting : 0.0;
        if (entry.TermOn(at.Day) is { } term)
            score += (term.Code.Length > 0 ? 0.4 : 0.1) + (term.Code == code ? 0.2 : 0) + (at.Day is null ? Recency(term) : 0);
        if (entry.Origin == Dictionary)
            score -= 0.2;
        return score + (entry.HasCodedOffice ? 0.15 : 0);
    }

    // Without a day, whoever held office last is meant more often.
    private static double Recency(OfficeTerm term) => term.Since is { Year: > FirstYear } since ? RecencyPerYear * (since.Year - FirstYear) : 0;

    private static string Why(ActorEntry entry, DateOnly? day) => entry.TermOn(day) switch
    {
        null => "no office known on that day",
        { Title.Length: > 0 } term => $"{term.Title} on that day",
        var term => $"in office ({string.Join(", ", term.Sectors)}) on that day",
    };

    private static Resolution? New(string text, Piece name, PhraseReading reading, MentionContext at)
    {
        var country = Reading.CountryOf(reading, name) ?? at.Country;
        var sectors = Reading.SectorsOf(reading);
        if (at.Kind is null && sectors.Count == 0)
            return null;
        if (at.Kind is null && !reading.Pieces.TakeWhile(p => p != name).Concat(reading.Pieces.SkipWhile(p => p != name)).Any(p => p.Kind is PieceKind.Title or PieceKind.Role))
            return null;
        var read = country is null && sectors.Count == 0 ? "nothing is said of country or office" : "country and sector from the words around the name";
        return new(NewActor.Of(ActorKind.Person, text, country, sectors), ResolutionOutcome.Linked, $"New person: {read}.") { OfficeCode = reading.First(PieceKind.Title)?.Code ?? "" };
    }
}
