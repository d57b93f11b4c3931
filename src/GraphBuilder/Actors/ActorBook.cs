using System.Runtime.InteropServices;
using GraphBuilder.Model;

namespace GraphBuilder.Actors;

/// <summary>
/// The book of actors: states, organisations and people with dated offices, by name; titles, parts of states, role nouns and places beside them.
/// Immutable and thread-safe once loaded. Rows of later files override earlier ones that have the same identity.
/// </summary>
public sealed class ActorBook
{
    // Origin of people whose surname alone does not mean them.
    private const string FullNames = "own-names";

    // From four letters on, acronyms are also written as words: "Nato", "Farc".
    private const int SpokenAcronym = 4;

    private readonly Dictionary<string, ActorEntry> _states = new(StringComparer.Ordinal);
    private readonly List<ActorEntry> _gone = [];
    private readonly Dictionary<string, ActorEntry> _byPrefix = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NamedEntry[]> _byName = new(40_000, StringComparer.Ordinal);
    private readonly Lazy<ILookup<(string Country, string Code), ActorEntry>> _byOffice;
    private readonly Lazy<ILookup<string, ActorEntry>> _byBody;
    private readonly Lazy<ILookup<string, ActorEntry>> _bySurname;
    private readonly Lazy<ILookup<string, ActorEntry>> _bySound;
    private readonly Lazy<ILookup<string, ActorEntry>> _bodiesBySound;
    private readonly Lazy<ILookup<string, ActorEntry>> _monarchs;

    private ActorBook()
    {
        _byOffice = new(() => Entries.SelectMany(e => e.HasCodedOffice ? e.Offices.Where(o => o.Code.Length > 0) : [], (e, o) => (Entry: e, o.Code)).Distinct()
            .ToLookup(x => (x.Entry.Country, x.Code), x => x.Entry));
        _byBody = new(() => Entries.SelectMany(e => e.HasCodedOffice ? e.Offices.Where(o => IsOfBody(o)) : [], (e, o) => (Entry: e, o.Code)).Distinct()
            .ToLookup(x => NameKey.Of(x.Code[(x.Code.IndexOf(" of ", StringComparison.Ordinal) + 4)..]), x => x.Entry));
        // Known by the surname alone: leaders (in each spelling: Zelensky, Zelenskyy), and people of our own rows whose name nobody else in the book bears.
        _bySurname = new(() => Entries.Where(e => e.Kind == ActorKind.Person).GroupBy(FamilyNameOf)
            .SelectMany(same => same.Where(e => IsLeader(e) || (e.Origin == "own" && (e.Offices.Count > 0 || same.Count() == 1))), (same, Entry) => (Surname: same.Key, Entry))
            .Concat(Entries.Where(e => e.Kind == ActorKind.Person && IsLeader(e) && !FamilyNameFirst(e.Country)).SelectMany(SpellingsOf, (Entry, Surname) => (Surname, Entry)))
            .Distinct().ToLookup(x => x.Surname, x => x.Entry, StringComparer.Ordinal));
        _bySound = new(() => Entries.Where(e => e.Kind == ActorKind.Person && (IsLeader(e) || e.Origin == "own"))
            .SelectMany(e => e.Names.Append(e.Name).Select(Sound.OfName).OfType<string>().Distinct(), (Entry, Sound) => (Entry, Sound)).ToLookup(x => x.Sound, x => x.Entry, StringComparer.Ordinal));
        _monarchs = new(() => Entries.Where(e => e.HasCodedOffice && e.Offices.Any(o => o.Code == "monarch"))
            .SelectMany(e => e.Names.Append(e.Name).Select(n => NameKey.Of(n).Split(' ')[0]).Distinct(), (Entry, Name) => (Entry, Name)).ToLookup(x => x.Name, x => x.Entry, StringComparer.Ordinal));
        _bodiesBySound = new(() => Entries.Where(e => e.Kind == ActorKind.Organization && e.On(null).Sectors is ["REB" or "PRM" or "UAF" or "PTY" or "OPP", ..])
            .SelectMany(e => e.Names.Append(e.Name).Select(Sound.OfBody).OfType<string>().Distinct(), (Entry, Sound) => (Entry, Sound)).ToLookup(x => x.Sound, x => x.Entry, StringComparer.Ordinal));
    }

    /// <summary>All rows.</summary>
    public IReadOnlyList<ActorEntry> Entries { get; private set; } = [];

    internal PhraseTable Titles { get; } = PhraseTable.Load("actors/titles.tsv");

    internal PhraseTable Parts { get; } = PhraseTable.Load("actors/parts.tsv");

    internal PhraseTable Roles { get; } = PhraseTable.Load("actors/roles.tsv");

    internal PhraseTable GivenNames { get; } = PhraseTable.Load("actors/given-names.tsv");

    private PhraseTable Leading { get; } = PhraseTable.Load("actors/leading.tsv");

    internal PhraseTable Places { get; } = PhraseTable.Load("actors/places.tsv");

    /// <summary>
    /// Loads the shipped book and then the user's own files: their rows are added, or take the place of rows with the same identity (kind and Wikidata item, else kind, name and country).
    /// A malformed row is a <see cref="FormatException"/> that names file, line and reason.
    /// </summary>
    public static ActorBook Load(params IReadOnlyList<string> extraFiles)
    {
        var book = new ActorBook();
        string[] shipped = ["countries.tsv", "organizations.tsv", "people.tsv"];
        var entries = shipped.SelectMany(f => Read(DataFile.PathOf(Path.Combine("actors", f)))).ToList();
        if (extraFiles.Count > 0)
            entries = [.. entries.Concat(extraFiles.SelectMany(UserRows.Read)).GroupBy(e => e.Id).Select(same => same.Last())];
        book.Entries = entries;
        foreach (var state in entries.Where(e => e.Kind == ActorKind.Country))
            book._states[state.Country] = state;
        foreach (var entry in entries)
        {
            entry.Home = entry.Kind == ActorKind.Country ? null : book.State(entry.Country);
            book.Index(entry);
        }
        return book;
    }

    /// <summary>The state with this code; null where there is none.</summary>
    public ActorEntry? State(string iso) => _states.GetValueOrDefault(iso);

    /// <summary>The state that a place name stands for: the state itself, or the one in which the city or region lies; null where it is unknown.</summary>
    internal ActorEntry? StateAt(string place)
    {
        var key = NameKey.Of(place);
        return Find(key) is [{ Form: MentionForm.Name or MentionForm.Capital, Entry: { Kind: ActorKind.Country } state }, ..] ? state
            : Places.Find(key) is [var country, ..] ? State(country) : null;
    }

    /// <summary>The state, gone since, whose seat of power this was on that day ("Moscow" in 1985); null where there is none.</summary>
    internal ActorEntry? GoneStateAt(string seat, DateOnly? day) =>
        _gone.FirstOrDefault(s => s.Offices.Any(o => day is { } then && o.Covers(then)) && s.Seats.Any(name => NameKey.Of(name) == NameKey.Of(seat)));

    /// <summary>Rows that bear a name (a key of <see cref="NameKey"/>, or an acronym in capitals), each with how it bears it.</summary>
    internal IReadOnlyList<NamedEntry> Find(string key) => _byName.TryGetValue(key, out var found) ? found : [];

    /// <summary>The state that a form before a hyphen stands for ("Sino" of "Sino-American"); null where there is none.</summary>
    internal ActorEntry? Combining(string key) => _byPrefix.GetValueOrDefault(key);

    /// <summary>Everyone who ever held an office (a code of titles.tsv) of a state.</summary>
    internal IEnumerable<ActorEntry> HoldersOf(string country, string code) => _byOffice.Value[(country, code)];

    /// <summary>The office whose holder "the Chinese leader" is, where a state has several at its top; null where the book does not say.</summary>
    internal string? LeadingOffice(string country, DateOnly? day) => Leading.Find(NameKey.Of(country)) is [var offices]
        ? offices.Split('|').Select(OfficeTerm.Parse).FirstOrDefault(o => day is null ? o.Until is null : o.Covers(day.Value))?.Code : null;

    /// <summary>Everyone who ever headed an international body (an office whose code ends in "of" and its name).</summary>
    internal IEnumerable<ActorEntry> HeadsOf(string body) => _byBody.Value[NameKey.Of(body)];

    /// <summary>Leaders, and other people whom the news names without more, whose canonical name ends in this surname.</summary>
    internal IEnumerable<ActorEntry> LeadersNamed(string surname) => _bySurname.Value[surname];

    /// <summary>Gender by a title in the mention ("Ms", "spokeswoman") or by the first given name.</summary>
    internal Gender GenderOf(string mention, string name)
    {
        // What stands before a possessive is somebody else's: "Jane Doe's spokesman".
        var own = mention.Replace('’', '\'').Split("'s ")[^1];
        foreach (var word in NameKey.Of(own).Split(' ').Append(NameKey.Of(name).Split(' ')[0]))
            if (GivenNames.Find(word) is { } row)
                return row[0] == "f" ? Gender.Female : Gender.Male;
        return Gender.Unknown;
    }

    /// <summary>Leaders whose first and last name sound like these: other transliterations.</summary>
    internal IReadOnlyList<ActorEntry> LeadersSounding(string name) => Sound.OfName(name) is { } sound ? [.. _bySound.Value[sound]] : [];

    /// <summary>Armed groups and parties whose name sounds like this one.</summary>
    internal IReadOnlyList<ActorEntry> BodiesSounding(string name) => Sound.OfBody(name) is { } sound ? [.. _bodiesBySound.Value[sound]] : [];

    /// <summary>The folded last word of a name, "Jr." and the like left out.</summary>
    internal static string SurnameOf(string name)
    {
        var words = NameKey.Of(name).Split(' ');
        var last = words[^1] is "jr" or "sr" or "ii" or "iii" && words.Length > 1 ? words.Length - 2 : words.Length - 1;
        return words[last];
    }

    /// <summary>True where the family name comes first: "Xi Jinping" is Xi.</summary>
    internal static bool FamilyNameFirst(string? country) => country is "CHN" or "HKG" or "KOR" or "MAC" or "PRK" or "TWN";

    /// <summary>True for the highest office of an international or unrecognised body: of that one, where it is given.</summary>
    internal static bool IsOfBody(OfficeTerm office, string body = "") => office.Code.Contains(" of ", StringComparison.Ordinal)
        && (body.Length == 0 || NameKey.Of(office.Code).EndsWith(" of " + NameKey.Of(body), StringComparison.Ordinal));

    private static IEnumerable<ActorEntry> Read(string file)
    {
        var number = 1;
        foreach (var line in File.ReadLines(file).Skip(1))
        {
            number++;
            if (line.Length > 0)
                yield return Entry(file, number, line);
        }
    }

    private static ActorEntry Entry(string file, int number, string line)
    {
        try
        {
            return new(line);
        }
        catch (FormatException e)
        {
            throw new FormatException($"{file}, line {number}: {e.Message}", e);
        }
    }

    /// <summary>True for those whom the news names without more; ministers of one's own list and governors are named in full.</summary>
    internal static bool IsLeader(ActorEntry entry) => entry is { HasCodedOffice: true, Origin: not FullNames };

    /// <summary>Monarchs by their first name: "King Abdullah".</summary>
    internal IEnumerable<ActorEntry> MonarchsNamed(string name) => _monarchs.Value[name];

    /// <summary>Everyone who held an office of a state, under a surname.</summary>
    internal IEnumerable<ActorEntry> HoldersNamed(string surname, string country, string code) => HoldersOf(country, code).Where(e => FamilyNameOf(e) == surname);

    // "Xi Jinping", "Moon Jae-in", but "Carrie Lam".
    private string FamilyNameOf(ActorEntry person) =>
        FamilyNameFirst(person.Country) && NameKey.Of(person.Name).Split(' ') is var words && !(words is [var given, { Length: < 6 }] && GivenNames.Has(given))
            ? words[0] : SurnameOf(person.Name);

    // "Zelensky", "Zelenskyy"; a name of one word ("Jokowi").
    private static IEnumerable<string> SpellingsOf(ActorEntry person) => person.Names.Where(n => !n.Contains(' ', StringComparison.Ordinal)).Select(NameKey.Of)
        .Concat(SurnameOf(person.Name) is { Length: > 3 } surname ? person.Names.Select(SurnameOf).Where(s => s.StartsWith(surname[..3], StringComparison.Ordinal)) : []);

    private void Index(ActorEntry entry)
    {
        Index(entry.Name, entry, MentionForm.Name);
        foreach (var name in entry.Names)
            Index(name, entry, MentionForm.Name);
        foreach (var adjective in entry.Adjectives)
            if (adjective[^1] == '-')
                _byPrefix[NameKey.Of(adjective)] = entry;
            else
                Index(adjective, entry, MentionForm.Demonym);
        // Seats of a state that is gone are those of its successor now.
        if (entry is { Kind: ActorKind.Country, Offices.Count: > 0 })
            _gone.Add(entry);
        else
            foreach (var seat in entry.Seats)
                Index(seat, entry, MentionForm.Capital);
    }

    private void Index(string name, ActorEntry entry, MentionForm form)
    {
        var acronym = IsAcronym(name);
        Add(acronym ? name.Replace(".", "", StringComparison.Ordinal) : NameKey.Of(name), entry, form);
        if (acronym && name.Length >= SpokenAcronym)
            Add(NameKey.Of(name), entry, form);
    }

    private void Add(string key, ActorEntry entry, MentionForm form)
    {
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(_byName, key, out var exists);
        if (!exists)
            list = [new(entry, form)];
        else if (!Array.Exists(list!, n => n.Entry == entry))
            list = [.. list!, new(entry, form)];
    }

    // Short names in capitals keep their case: "US" is not "us", "PAN" is not "pan".
    private static bool IsAcronym(string name) => name.Length <= 7 && name.All(c => char.IsUpper(c) || c == '.');
}

/// <summary>A row under one of its names.</summary>
internal sealed record NamedEntry(ActorEntry Entry, MentionForm Form);
