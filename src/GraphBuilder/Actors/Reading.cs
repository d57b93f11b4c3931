using GraphBuilder.Model;

namespace GraphBuilder.Actors;

/// <summary>Reads country and sectors off the pieces of a mention.</summary>
internal static class Reading
{
    /// <summary>Gives a name of several states ("Congolese", "Korea") the one that the article has named or is about.</summary>
    public static PhraseReading Settled(PhraseReading reading, MentionContext at) =>
        reading.Pieces.All(p => p.Country is not null || p.Kind is not (PieceKind.State or PieceKind.Demonym or PieceKind.Seat)) ? reading
            : reading with { Pieces = [.. reading.Pieces.Select(p => p.Country is null && p.Entries.Count > 1 ? Settled(p, at) : p)] };

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

    /// <summary>Group for a plural, else the kind given or a person.</summary>
    public static ActorKind KindOf(Piece head, MentionContext circumstances) => circumstances.Kind ?? (head.Plural ? ActorKind.Group : ActorKind.Person);

    private static readonly HashSet<string> s_determiners =
        ["the", "a", "an", "this", "that", "these", "those", "some", "several", "many", "all", "other",
        "two", "three", "four", "five", "dozens", "hundreds", "thousands", "of", "his", "her", "its", "their", "our"];
}
