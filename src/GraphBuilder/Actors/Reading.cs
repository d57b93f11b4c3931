using GraphBuilder.Model;

namespace GraphBuilder.Actors;

/// <summary>Reads country and sectors off the pieces of a mention.</summary>
internal static class Reading
{
    /// <summary>Gives a name of several states ("Congolese", "Korea") the one that the article has named or is about, and a seat the state whose seat it was on the day.</summary>
    public static PhraseReading Settled(PhraseReading reading, MentionContext at, ActorBook book) =>
        reading.Pieces.All(p => p.Kind is not (PieceKind.State or PieceKind.Demonym or PieceKind.Seat)) ? reading
            : reading with { Pieces = [.. reading.Pieces.Select(p => p.Kind == PieceKind.Seat && book.GoneStateAt(reading.TextOf(p), at.Day) is { } gone
                ? p with { Entries = [gone], Country = gone.Country } : p.Country is null && p.Entries.Count > 1 ? Settled(p, at) : p)] };

    /// <summary>True where a word before the piece makes it someone else's: "US-backed forces", "anti-Assad rebels" are none of theirs.</summary>
    public static bool IsOnlySide(PhraseReading reading, Piece piece) =>
        reading.Pieces.TakeWhile(p => p != piece).Any(p => s_sides.Contains(reading.Tokens[p.First].Key)
            && (reading.Tokens[p.First].Hyphened || p.First == 0 || reading.Tokens[p.First - 1].Hyphened));

    /// <summary>True for whoever stands after the preposition of a noun: Putin in "a spokesman for President Putin".</summary>
    public static bool IsOfOwner(PhraseReading reading, Piece piece)
    {
        var pieces = reading.Pieces;
        var at = pieces.TakeWhile(p => p != piece).Count() - 1;
        while (at > 0 && (pieces[at].Kind == PieceKind.Title || (pieces[at].Kind == PieceKind.Other && s_beforeNames.Contains(reading.Tokens[pieces[at].First].Key))))
            at--;
        if (at < 1 || pieces[at].Kind != PieceKind.Preposition || reading.Tokens[pieces[at].First] is { AfterBreak: true } || !s_ofOwners.Contains(reading.Tokens[pieces[at].First].Key))
            return false;
        return pieces[at - 1].Kind is PieceKind.Role or PieceKind.Part or PieceKind.Title || (pieces[at - 1] is { Kind: PieceKind.Other } noun && !s_determiners.Contains(reading.Tokens[noun.First].Key));
    }

    private static Piece Settled(Piece piece, MentionContext at)
    {
        var named = piece.Entries.Where(e => e.Country == at.Country || e.Country == at.Setting || at.Memory.Recall(NameKey.Of(e.Name)) is not null).ToArray();
        return named is [var only] && only.Kind == ActorKind.Country ? piece with { Entries = named, Country = only.Country } : piece;
    }

    /// <summary>The first country that a piece gives: "Russia's ambassador to Poland" is Russian. Null where none does.</summary>
    public static string? CountryOf(PhraseReading reading, Piece? except = null) =>
        reading.Pieces.FirstOrDefault(p => p.Country is not null && !(except is not null && p.First >= except.First && p.End <= except.End))?.Country;

    /// <summary>Sectors, modifiers first: "military spokesman", "White House official". Former office makes an elite (ELI).</summary>
    public static IReadOnlyList<string> SectorsOf(PhraseReading reading)
    {
        var bodies = reading.Pieces.Where(p => p.Kind == PieceKind.Body && p.Entries.Count == 1).SelectMany(p => p.Entries[0].On(null).Sectors);
        var parts = reading.Pieces.Where(p => p.Kind == PieceKind.Part).SelectMany(p => p.Sectors);
        var roles = reading.Pieces.Where(p => p.Kind is PieceKind.Role or PieceKind.Title).SelectMany(p => p.Sectors);
        IEnumerable<string> sectors = reading.First(PieceKind.Role) is null && reading.First(PieceKind.Title) is null ? [.. parts, .. bodies] : [.. parts, .. bodies, .. roles];
        if (roles.SequenceEqual(["GOV"]) && reading.First(PieceKind.Person) is { Entries: [var owner] } && owner.On(null).Sectors is ["OPP" or "REB" or "PTY" or "BUS" or "CVL", ..] theirs)
            sectors = theirs;
        return reading.IsFormer && sectors.Any() ? ["ELI"] : [.. sectors.Distinct()];
    }

    /// <summary>The mention without article, quantifier and a possessive at its end: the name of a new actor.</summary>
    public static string NameOf(PhraseReading reading)
    {
        var first = 0;
        while (first < reading.Tokens.Count - 1 && s_determiners.Contains(reading.Tokens[first].Key))
            first++;
        return reading.Text[reading.Tokens[first].Start..reading.Tokens[^1].End];
    }

    /// <summary>The kind given, else a group for a plural, an organisation for a noun of many ("militia"), or a person.</summary>
    public static ActorKind KindOf(Piece head, PhraseReading reading, MentionContext circumstances) =>
        circumstances.Kind ?? (head.Plural ? ActorKind.Group : s_collectives.Contains(reading.Tokens[head.End - 1].Key) ? ActorKind.Organization : ActorKind.Person);

    private static readonly HashSet<string> s_collectives =
        ["agency", "alliance", "army", "association", "bank", "battalion", "board", "brigade", "broadcaster", "bureau", "cartel", "coalition", "commission", "committee", "company",
        "council", "court", "department", "faction", "federation", "firm", "force", "gang", "group", "institute", "league", "militia", "ministry", "movement", "network", "newspaper",
        "organisation", "organization", "party", "regiment", "state", "team", "tribunal", "union", "unit", "university"];

    private static readonly HashSet<string> s_ofOwners = ["of", "for", "to"];

    private static readonly HashSet<string> s_beforeNames = ["the", "mr", "mrs", "ms"];

    private static readonly HashSet<string> s_sides =
        ["backed", "allied", "aligned", "supported", "sponsored", "funded", "financed", "led", "linked", "affiliated", "pro", "anti"];

    private static readonly HashSet<string> s_determiners =
        ["the", "a", "an", "this", "that", "these", "those", "some", "several", "many", "all", "other",
        "two", "three", "four", "five", "dozens", "hundreds", "thousands", "of", "his", "her", "its", "their", "our"];
}
