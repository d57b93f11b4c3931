using GraphBuilder.Model;

namespace GraphBuilder.Actors;

/// <summary>One row of the book: an actor with all its names and its dated offices.</summary>
public sealed class ActorEntry
{
    private readonly string[] _fields;
    private IReadOnlyList<OfficeTerm>? _offices;

    internal ActorEntry(string line)
    {
        _fields = line.Split('\t');
        if (_fields.Length != 11 || !Enum.TryParse<ActorKind>(_fields[0], out var kind) || _fields[1].Length == 0)
            throw new FormatException($"A row of the book has 11 columns (kind, name, country, sectors, wikidata, wikipedia, names, adjectives, seats, offices, origin): '{line}'.");
        Kind = kind;
    }

    /// <summary>What it is.</summary>
    public ActorKind Kind { get; }

    /// <summary>The canonical name.</summary>
    public string Name => _fields[1];

    /// <summary>ISO 3166-1 alpha-3; empty for international bodies.</summary>
    public string Country => _fields[2];

    /// <summary>Where the row comes from.</summary>
    public string Origin => _fields[10];

    /// <summary>Other names, variants and acronyms.</summary>
    public IReadOnlyList<string> Names => List(6);

    /// <summary>Adjectives and names of inhabitants, of states.</summary>
    public IReadOnlyList<string> Adjectives => List(7);

    /// <summary>Capital and seats of power, of states.</summary>
    public IReadOnlyList<string> Seats => List(8);

    /// <summary>Offices held, in the order of the book (those with a code first).</summary>
    public IReadOnlyList<OfficeTerm> Offices => _offices ??= List(9).Select(OfficeTerm.Parse).ToArray();

    /// <summary>Identity.</summary>
    public ActorId Id => Kind switch
    {
        ActorKind.Country => new($"country/{Country}"),
        _ when _fields[4].Length > 0 => new($"{Prefix(Kind)}/{_fields[4]}"),
        _ => NewActor.IdOf(Kind, Name, Country),
    };

    /// <summary>The state it belongs to, once the book is loaded.</summary>
    internal ActorEntry? Home { get; set; }

    internal bool HasCodedOffice => _fields[9].Length > 0 && Offices.Any(o => o.Code.Length > 0);

    /// <summary>The actor as it was on a day: with the office then held. Without a day, with its latest office.</summary>
    public Actor On(DateOnly? day)
    {
        var term = TermOn(day);
        return new(Id, Kind, Name)
        {
            Country = Empty(Country),
            Wikidata = Empty(_fields[4]),
            Wikipedia = Empty(_fields[5]),
            Sectors = SectorsOn(day, term),
            Office = term is { Title.Length: > 0 } ? new(term.Title, Home?.On(null), term.Since, term.Until) : null,
        };
    }

    /// <summary>The office held on a day, one with a code before others, the latest first; without a day the latest office of all.</summary>
    public OfficeTerm? TermOn(DateOnly? day) => Kind == ActorKind.Country ? null : Offices
        .Where(o => day is null || o.Covers(day.Value))
        .OrderByDescending(o => o.Code.Length > 0).ThenByDescending(o => o.Title.Length > 0).ThenByDescending(o => o.Since ?? DateOnly.MinValue)
        .FirstOrDefault();

    internal static string Prefix(ActorKind kind) => kind.ToString().ToLowerInvariant();

    // A person whose offices are over counts as elite (ELI), as in the PETRARCH dictionaries, unless the book says what they are now.
    private IReadOnlyList<string> SectorsOn(DateOnly? day, OfficeTerm? term)
    {
        var general = SectorList.Parse(_fields[3]);
        if (term is not null)
            return term.Sectors;
        if (Kind != ActorKind.Person || Offices.Count == 0 || general is [not "GOV", ..])
            return general;
        return Offices.Any(o => o.Since <= day) ? ["ELI"] : [];
    }

    private string[] List(int field) => _fields[field].Length == 0 ? [] : _fields[field].Split('|');

    private static string? Empty(string text) => text.Length == 0 ? null : text;
}
