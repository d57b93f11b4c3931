using GraphBuilder.Model;

namespace GraphBuilder.Actors;

/// <summary>Chooses who held an office on a day: "the Turkish foreign minister", "Ankara's top diplomat", "the UN secretary-general".</summary>
internal sealed class HolderChoice(ActorBook book)
{
    private static readonly HashSet<string> s_heads = ["secretary", "general", "chief", "head", "president", "director", "chairperson", "chair", "prosecutor", "boss"];

    public Resolution? Choose(PhraseReading reading, MentionContext at)
    {
        if (at.Kind is not (null or ActorKind.Person))
            return null;
        if (LeaderOf(reading, at) is { } leader)
            return leader;
        if (reading.First(PieceKind.Body) is { Entries: [var body] } && HeadOf(body, reading, at) is { } head)
            return head;
        if (reading.First(PieceKind.Title) is not { Plural: false } title || IsLesser(reading, title))
            return null;
        // An office of a body is not the state's: "President of the Kenyan Football League".
        if (reading.Pieces.Any(p => p.Kind is PieceKind.Role or PieceKind.Name or PieceKind.Body && p.First > title.First && !reading.Tokens[p.First].AfterBreak))
            return null;
        if (Reading.CountryOf(reading) is { } country)
            return Holder(title, country, at);
        if (at.Memory.RecallOffice(title.Code) is { } earlier)
            return new(earlier, ResolutionOutcome.Linked, $"\"{reading.Text}\" is {earlier.Name}, named before with that office.") { Form = MentionForm.Title, OfficeCode = title.Code };
        return at.Setting is { } setting && title.Code != "minister" ? Holder(title, setting, at) : null;
    }

    // "the Turkish leader", "the Kremlin leader": the head of state or government whom the article has named.
    private static Resolution? LeaderOf(PhraseReading reading, MentionContext at) =>
        reading.Tokens[^1].Key == "leader" && reading.Pieces[^1].First == reading.Tokens.Count - 1 && Reading.CountryOf(reading) is { } country
        && reading.Pieces.SkipLast(1).All(p => p.Country is not null || reading.Tokens[p.First].Key == "the")
        && at.Memory.RecallLeader(country) is { } leader
            ? new(leader, ResolutionOutcome.Linked, $"\"{reading.Text}\" is {leader.Name}, named before.") { Form = MentionForm.Title } : null;

    private Resolution? Holder(Piece title, string country, MentionContext at)
    {
        var state = book.State(country)?.Name ?? country;
        var holders = HoldersOn(country, title.Code, at.Day).Select(e => new ResolutionCandidate(e.On(at.Day), 1, $"{title.Code} of {state} on that day")).OrderBy(c => c.Actor.Id).ToArray();
        return holders.Length switch
        {
            1 => new(holders[0].Actor, ResolutionOutcome.Linked, $"{holders[0].Actor.Name}: {holders[0].Reason}.") { Candidates = holders, Form = MentionForm.Title, OfficeCode = title.Code },
            > 1 => new(null, ResolutionOutcome.Ambiguous, $"Several people were {title.Code} of {state} around that day.") { Candidates = holders, Form = MentionForm.Title, OfficeCode = title.Code },
            _ => new(NewActor.Of(ActorKind.Person, $"{Capitalised(title.Code)} of {state}", country, title.Sectors), ResolutionOutcome.Linked,
                $"The {title.Code} of {state}; the book does not say who that was.")
            { Form = MentionForm.Title, OfficeCode = title.Code },
        };
    }

    // "the UN secretary-general", "NATO's chief", "head of the IAEA".
    private Resolution? HeadOf(ActorEntry body, PhraseReading reading, MentionContext at)
    {
        if (at.Day is not { } day || reading.First(PieceKind.Lesser) is not null || !reading.Tokens.Any(t => s_heads.Contains(t.Key)))
            return null;
        var heads = book.HeadsOf(body.Name).Where(e => e.Offices.Any(o => ActorBook.IsOfBody(o) && o.Covers(day))).ToArray();
        return heads is not [var only] ? null : new(only.On(day), ResolutionOutcome.Linked, $"{only.Name} headed {body.Name} on that day.") { Form = MentionForm.Title };
    }

    // An open end means that the book knows no end: whoever came later holds the office.
    private IEnumerable<ActorEntry> HoldersOn(string country, string code, DateOnly? day)
    {
        if (day is null)
            return [];
        var terms = book.HoldersOf(country, code).SelectMany(e => e.Offices.Where(o => o.Code == code && o.Covers(day.Value)), (Entry, Term) => (Entry, Term)).ToArray();
        var latest = terms.Max(t => t.Term.Since);
        return terms.Where(t => t.Term.Until is not null || t.Term.Since == latest).Select(t => t.Entry).Distinct();
    }

    private static bool IsLesser(PhraseReading reading, Piece title) =>
        reading.Pieces.Any(p => p.Kind == PieceKind.Lesser && p.Code.Length > 0 && p.End <= title.First);

    private static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
