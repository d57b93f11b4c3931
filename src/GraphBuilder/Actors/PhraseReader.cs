using System.Text;
using GraphBuilder.Model;

namespace GraphBuilder.Actors;

/// <summary>Cuts a mention into pieces by the book, the longest name first: "Turkish | President | Tayyip Erdogan".</summary>
internal sealed class PhraseReader(ActorBook book)
{
    private const int LongestName = 9;

    private static readonly HashSet<string> s_articles = ["the", "a", "an", "this", "that", "his", "her", "its", "their", "our"];
    private static readonly HashSet<string> s_prepositions = ["of", "in", "to", "at", "for", "from", "with", "and", "on", "near", "by", "across", "against"];

    // Names of states that are other words without their capital: "roast turkey".
    private static readonly HashSet<string> s_words = ["turkey", "china", "chad", "guinea", "jersey", "polish"];

    private static readonly HashSet<string> s_particles =
        ["al", "el", "ad", "ar", "ash", "az", "bin", "ibn", "bint", "ben", "abu", "ould", "ag", "de", "da", "di", "do", "dos", "das", "del", "della", "der", "den", "van", "von", "zu", "la", "le", "du", "y"];

    private static readonly HashSet<string> s_honorifics = ["mr", "mrs", "ms", "miss", "madam", "madame", "sir"];

    // What stands before a title and makes it another office, or nobody's now.
    private static readonly Dictionary<string, string> s_lesser = new()
    {
        ["former"] = "former",
        ["ex"] = "former",
        ["retired"] = "former",
        ["late"] = "former",
        ["ousted"] = "former",
        ["deposed"] = "former",
        ["exiled"] = "former",
        ["deputy"] = "deputy",
        ["vice"] = "deputy",
        ["assistant"] = "deputy",
        ["under"] = "deputy",
        ["acting"] = "deputy",
        ["shadow"] = "deputy",
        ["would"] = "deputy",
        ["incoming"] = "deputy",
        ["outgoing"] = "",
        ["elect"] = "deputy",
        ["junior"] = "deputy",
        ["new"] = "",
        ["first"] = "deputy",
    };

    /// <summary>True for "Mr" and its like, which belong to no name.</summary>
    public static bool IsHonorific(string key) => s_honorifics.Contains(key);

    public PhraseReading Read(string mention)
    {
        var tokens = PhraseToken.Split(mention);
        var lower = !tokens.Any(t => t.Capital) && tokens.Count(t => !s_articles.Contains(t.Key)) > 1;
        var pieces = new List<Piece>();
        for (var i = 0; i < tokens.Count;)
        {
            var piece = PieceAt(tokens, i, lower);
            pieces.Add(piece);
            i = piece.End;
        }
        return new(mention, tokens, Joined(pieces, tokens));
    }

    private Piece PieceAt(IReadOnlyList<PhraseToken> tokens, int first, bool lower)
    {
        // A possessive or an apposition ends a name: "Iran's Revolutionary Guard" is two pieces unless the book has it whole.
        for (var end = Math.Min(tokens.Count, first + LongestName); end > first; end--)
            if (Known(tokens, first, end, lower) is { } piece)
                return piece;
        var key = tokens[first].Key;
        var kind = s_prepositions.Contains(key) ? PieceKind.Preposition
            : s_lesser.ContainsKey(key) && first + 1 < tokens.Count ? PieceKind.Lesser
            : tokens[first].Capital && !s_articles.Contains(key) && !IsHonorific(key) ? PieceKind.Name : PieceKind.Other;
        return new(kind, first, first + 1) { Code = kind == PieceKind.Lesser ? s_lesser[key] : "" };
    }

    private Piece? Known(IReadOnlyList<PhraseToken> tokens, int first, int end, bool lower)
    {
        if (end - first > 1 && Breaks(tokens, first, end))
            return null;
        var key = KeyOf(tokens, first, end);
        if (end - first == 1 && tokens[first] is { Hyphened: true, Capital: true } && book.Combining(key) is { } state)
            return new(PieceKind.Demonym, first, end) { Entries = [state], Country = state.Country };
        if (end - first == 1 && end < tokens.Count && s_lesser.ContainsKey(key))
            return null;
        if (lower && s_words.Contains(key) && !OwnsOffice(tokens, end))
            return null;
        if (tokens[first].Capital || lower || end - first > 1)
            if (Named(tokens, first, end, key, lower) is { } named)
                return named;
        if (book.Titles.Find(key) is { } title)
            return new(PieceKind.Title, first, end)
            {
                Code = title[0],
                Country = title.Length > 1 ? title[1] : null,
                Sectors = book.Roles.Find(key) is { } r ? SectorList.Parse(r[0]) : ["GOV"],
                Plural = !book.Titles.Has(key),
            };
        if (book.Parts.Find(key) is { } part)
            return new(PieceKind.Part, first, end) { PartKind = Enum.Parse<ActorKind>(part[0]), Sectors = SectorList.Parse(part[1]), Code = part[2] };
        if (book.Roles.Find(key) is { } role)
            return new(PieceKind.Role, first, end) { Sectors = SectorList.Parse(role[0]), Plural = book.Roles.IsPlural(key) };
        if ((tokens[first].Capital || lower) && book.Places.Find(key) is { } place)
            return new(PieceKind.Place, first, end) { Country = place[0] };
        return null;
    }

    private bool OwnsOffice(IReadOnlyList<PhraseToken> tokens, int end) => end < tokens.Count
        && (tokens[end - 1].Possessive || KeyOf(tokens, end, tokens.Count) is var rest && (book.Titles.Find(rest) ?? book.Parts.Find(rest)) is not null);

    private static string KeyOf(IReadOnlyList<PhraseToken> tokens, int first, int end)
    {
        if (end - first == 1)
            return tokens[first].Key;
        var key = new StringBuilder();
        for (var i = first; i < end - 1; i++)
            key.Append(tokens[i].InnerKey).Append(' ');
        return key.Append(tokens[end - 1].Key).ToString();
    }

    private Piece? Named(IReadOnlyList<PhraseToken> tokens, int first, int end, string key, bool lower)
    {
        var found = end - first == 1 && tokens[first].Acronym is { } acronym ? book.Find(acronym) : [];
        if (found.Count == 0 && (tokens[first].Capital || lower || (end - first > 1 && tokens[first + 1].Capital && s_particles.Contains(tokens[first].Key))))
            found = book.Find(key);
        if (found.Count == 0)
            return null;
        var form = found[0].Form;
        var entries = found.Where(n => n.Form == form).Select(n => n.Entry).ToArray();
        var kind = form switch
        {
            MentionForm.Demonym => PieceKind.Demonym,
            MentionForm.Capital => PieceKind.Seat,
            _ => entries[0].Kind switch { ActorKind.Country => PieceKind.State, ActorKind.Person => PieceKind.Person, _ => PieceKind.Body },
        };
        return new(kind, first, end) { Entries = entries, Country = entries.Length == 1 && entries[0].Country.Length > 0 ? entries[0].Country : null };
    }

    private static bool Breaks(IReadOnlyList<PhraseToken> tokens, int first, int end)
    {
        for (var i = first + 1; i < end; i++)
            if (tokens[i].AfterBreak)
                return true;
        return false;
    }

    // Neighbouring unknown capitalised words are one name; a one-word organisation or place inside such a name is part of it ("Ivy League", "Jack London").
    private static List<Piece> Joined(List<Piece> pieces, IReadOnlyList<PhraseToken> tokens)
    {
        var joined = new List<Piece>();
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            var last = joined.Count > 0 ? joined[^1] : null;
            var together = last is not null && !tokens[piece.First].AfterBreak && !tokens[last.End - 1].Possessive;
            if (together && last!.Kind == PieceKind.Name && Extends(piece, tokens))
                joined[^1] = last with { End = piece.End };
            else if (together && last!.Kind == PieceKind.Name && AfterParticles(pieces, i, tokens) is { } rest)
            {
                joined[^1] = last with { End = pieces[rest].End };
                i = rest;
            }
            else
                joined.Add(piece);
        }
        return joined;
    }

    // "Khalid al-Harthi", "Jan van der Veen": small words between the names of one person. Gives the index of the piece after them.
    private static int? AfterParticles(List<Piece> pieces, int first, IReadOnlyList<PhraseToken> tokens)
    {
        var next = first;
        while (next < pieces.Count && pieces[next].Kind == PieceKind.Other && !tokens[pieces[next].First].Capital && s_particles.Contains(tokens[pieces[next].First].Key))
            next++;
        return next > first && next < pieces.Count && pieces[next].Kind is PieceKind.Name && !tokens[pieces[next].First].AfterBreak ? next : null;
    }

    private static bool Extends(Piece piece, IReadOnlyList<PhraseToken> tokens) => piece.Kind == PieceKind.Name
        // A title at the end is a surname: "Dayton King".
        || (piece.Kind == PieceKind.Title && piece.End == tokens.Count && piece.End - piece.First == 1 && tokens[piece.First].Capital && !piece.Plural)
        || (piece.End - piece.First == 1 && tokens[piece.First].Acronym is null && piece.Kind is PieceKind.Place or PieceKind.Seat or PieceKind.Body or PieceKind.State);
}
