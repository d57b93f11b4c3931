using GraphBuilder.Model;

namespace GraphBuilder.Actors;

/// <summary>Chooses who held an office on a day: "the Turkish foreign minister", "Ankara's top diplomat", "the UN secretary-general".</summary>
internal sealed class HolderChoice(ActorBook book)
{
    private static readonly HashSet<string> s_heads = ["secretary", "general", "chief", "head", "president", "director", "chairperson", "chair", "prosecutor", "boss"];

    // A supreme leader stands above them all.
    private static readonly string[] s_leaders = ["president", "prime minister", "chancellor", "monarch"];

    private static readonly HashSet<string> s_leaderNouns = ["leader", "ruler", "strongman", "chairman"];

    public Resolution? Choose(PhraseReading reading, MentionContext at)
    {
        if (at.Kind is not (null or ActorKind.Person))
            return null;
        if ((LeaderOf(reading, at) ?? CounterpartOf(reading, at)) is { } leader)
            return leader;
        if (reading.First(PieceKind.Body) is { Entries: [var body] } && HeadOf(body, reading, at) is { } head)
            return head;
        if (reading.First(PieceKind.Title) is not { Plural: false } title || IsLesser(reading, title) || IsOfOthers(reading, title))
            return null;
        // An office of a body is not the state's: "President of the Kenyan Football League".
        if (reading.Pieces.Any(p => p.Kind is PieceKind.Role or PieceKind.Name or PieceKind.Body && p.First > title.First && !reading.Tokens[p.First].AfterBreak))
            return null;
        // A region's office is not the state's: "the Zulu king", "the Bavarian premier".
        if (reading.Pieces.FirstOrDefault(p => p.Country is not null) is { Kind: PieceKind.Place })
            return null;
        if (Reading.CountryOf(reading) is { } country)
            return Holder(title.Code, title.Sectors, country, at);
        if (reading.Pieces.FirstOrDefault(p => p.Kind is PieceKind.State or PieceKind.Demonym && p.Entries.Count > 1) is { } shared)
            return OfOneOf(shared, title, reading, at);
        if (at.Memory.RecallOffice(title.Code) is { } earlier)
            return new(earlier, ResolutionOutcome.Linked, $"\"{reading.Text}\" is {earlier.Name}, named before with that office.") { Form = MentionForm.Title, OfficeCode = title.Code };
        return at.Setting is { } setting && title.Code != "minister" ? Holder(title.Code, title.Sectors, setting, at) : null;
    }

    // "his Chinese counterpart": who holds the office there that the article has named last.
    private Resolution? CounterpartOf(PhraseReading reading, MentionContext at) =>
        reading.Tokens[^1].Key == "counterpart" && at.Memory.LastOffice is { } code && !code.Contains(" of ", StringComparison.Ordinal) && IsOnlyOf(reading) && Reading.CountryOf(reading) is { } country ? Holder(code, ["GOV"], country, at) : null;

    // Nothing but a state before the last word: "the Turkish leader", not "a Turkish rebel leader".
    private static bool IsOnlyOf(PhraseReading reading) => reading.Pieces[^1].First == reading.Tokens.Count - 1
        && reading.Pieces.SkipLast(1).All(p => p.Kind is PieceKind.State or PieceKind.Demonym or PieceKind.Seat || reading.Tokens[p.First].Key is "the" or "his" or "her");

    // "the Turkish leader", "the Kremlin leader": the head of state or government whom the article has named, else the one who leads there.
    private Resolution? LeaderOf(PhraseReading reading, MentionContext at)
    {
        if (at.IsOneOfMany || !s_leaderNouns.Contains(reading.Tokens[^1].Key) || !IsOnlyOf(reading) || Reading.CountryOf(reading) is not { } country)
            return null;
        if (at.Memory.RecallLeader(country) is { } leader)
            return new(leader, ResolutionOutcome.Linked, $"\"{reading.Text}\" is {leader.Name}, named before.") { Form = MentionForm.Title };
        ActorEntry[] supreme = [.. HoldersOn(country, book.LeadingOffice(country, at.Day) ?? "supreme leader", at.Day)];
        ActorEntry[] leaders = supreme.Length > 0 ? supreme : [.. s_leaders.SelectMany(code => HoldersOn(country, code, at.Day)).Distinct()];
        return leaders is not [var only] ? null
            : new(only.On(at.Day), ResolutionOutcome.Linked, $"{only.Name} led {book.State(country)!.Name} on that day.") { Form = MentionForm.Title };
    }

    // "the Congolese president": there are two, and nothing says which. "The Korean president" is the only one there is.
    private Resolution OfOneOf(Piece states, Piece title, PhraseReading reading, MentionContext at)
    {
        var holders = states.Entries.SelectMany(s => HoldersOn(s.Country, title.Code, at.Day)
            .Select(e => new ResolutionCandidate(e.On(at.Day), 1, $"{title.Code} of {s.Name} on that day"))).ToArray();
        if (holders is [var only])
            return new(only.Actor, ResolutionOutcome.Linked, $"{only.Actor.Name}: {only.Reason}, where no other state called {reading.TextOf(states)} has one.")
            { Candidates = holders, Form = MentionForm.Title, OfficeCode = title.Code };
        return new(null, ResolutionOutcome.Ambiguous, $"Several states are called {reading.TextOf(states)}; nothing says whose {title.Code} is meant.")
        { Candidates = holders, Form = MentionForm.Title, OfficeCode = title.Code };
    }

    private Resolution Holder(string code, IReadOnlyList<string> sectors, string country, MentionContext at)
    {
        var state = book.State(country)?.Name ?? country;
        var holders = HoldersOn(country, code, at.Day).Select(e => new ResolutionCandidate(e.On(at.Day), 1, $"{code} of {state} on that day")).OrderBy(c => c.Actor.Id).ToArray();
        return holders.Length switch
        {
            1 => new(holders[0].Actor, ResolutionOutcome.Linked, $"{holders[0].Actor.Name}: {holders[0].Reason}.") { Candidates = holders, Form = MentionForm.Title, OfficeCode = code },
            > 1 => new(null, ResolutionOutcome.Ambiguous, $"Several people were {code} of {state} around that day.") { Candidates = holders, Form = MentionForm.Title, OfficeCode = code },
            _ => new(NewActor.Of(ActorKind.Person, $"{Capitalised(code)} of {state}", country, sectors), ResolutionOutcome.Linked,
                $"The {code} of {state}; the book does not say who that was.")
            { Form = MentionForm.Title, OfficeCode = code },
        };
    }

    // "the UN secretary-general", "NATO's chief", "head of the IAEA".
    private Resolution? HeadOf(ActorEntry body, PhraseReading reading, MentionContext at)
    {
        var title = reading.First(PieceKind.Title);
        if (at.Day is not { } day || at.IsOneOfMany || reading.First(PieceKind.Lesser) is not null || (title is null && !reading.Tokens.Any(t => s_heads.Contains(t.Key)) && !IsLeaderOnly(reading)))
            return null;
        var heads = book.HeadsOf(body.Name).Where(e => (body.Country.Length == 0 || e.Country == body.Country) && e.Offices.Any(o => ActorBook.IsOfBody(o, body.Name) && o.Covers(day)
            && (title is null || o.Code.StartsWith(title.Code, StringComparison.Ordinal)))).ToArray();
        return heads is not [var only] ? null : new(only.On(day), ResolutionOutcome.Linked, $"{only.Name} headed {body.Name} on that day.") { Form = MentionForm.Title };
    }

    // "the Hamas leader", not "the Hamas leader in Lebanon".
    private static bool IsLeaderOnly(PhraseReading reading) => s_leaderNouns.Contains(reading.Tokens[^1].Key)
        && reading.Pieces.All(p => p.Kind == PieceKind.Body || p.First == reading.Tokens.Count - 1 || reading.Tokens[p.First].Key == "the");

    // An open end means that the book knows no end: whoever came later holds the office.
    private IEnumerable<ActorEntry> HoldersOn(string country, string code, DateOnly? day)
    {
        if (day is null)
            return [];
        var terms = book.HoldersOf(country, code).SelectMany(e => e.Offices.Where(o => o.Code == code && o.Covers(day.Value)), (Entry, Term) => (Entry, Term)).ToArray();
        var latest = terms.Max(t => t.Term.Since);
        return terms.Where(t => t.Term.Until is not null || t.Term.Since == latest).Select(t => t.Entry).Distinct();
    }

    // "the Somaliland president" is not Somalia's: the body before the title has an office of its own.
    private static bool IsOfOthers(PhraseReading reading, Piece title) =>
        reading.Pieces.Any(p => p.Kind == PieceKind.Body && p.End == title.First
            && p.Entries.All(e => e.On(null).Sectors is ["PRE" or "REB" or "PTY" or "BUS" or "JRN" or "EDU" or "NGO" or "LAB", ..]));

    private static bool IsLesser(PhraseReading reading, Piece title) =>
        reading.Pieces.Any(p => p.Kind == PieceKind.Lesser && p.Code.Length > 0 && p.End <= title.First);

    private static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
