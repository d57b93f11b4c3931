using GraphBuilder.Model;

namespace GraphBuilder.Actors;

/// <summary>One row of the book: an actor with all its names and its dated offices.</summary>
public sealed class ActorEntry
{
    private const int Columns = 11;

    // Rows are kept as lines and cut on demand: of 20,000 a run asks for a few hundred.
    private readonly string _line;
    private IReadOnlyList<OfficeTerm>? _offices;

    internal ActorEntry(string line)
    {
        _line = line;
        Kind = line.StartsWith("Person\t", StringComparison.Ordinal) ? ActorKind.Person : line.StartsWith("Organization\t", StringComparison.Ordinal) ? ActorKind.Organization
            : line.StartsWith("Country\t", StringComparison.Ordinal) ? ActorKind.Country : ActorKind.Group;
        if (line.AsSpan().Count('\t') != Columns - 1 || Name.Length == 0 || (Kind == ActorKind.Group && Field(0) is not "Group"))
            throw new FormatException($"A row of the book has 11 columns (kind, name, country, sectors, wikidata, wikipedia, names, adjectives, seats, offices, origin): '{line}'.");
    }

    /// <summary>What it is.</summary>
    public ActorKind Kind { get; }

    /// <summary>The canonical name.</summary>
    public string Name => Field(1).ToString();

    /// <summary>ISO 3166-1 alpha-3; empty for international bodies.</summary>
    public string Country => Field(2).ToString();

    /// <summary>Where the row comes from.</summary>
    public string Origin => Field(10).ToString();

    /// <summary>Other names, variants and acronyms.</summary>
    public IReadOnlyList<string> Names => List(6);

    /// <summary>Adjectives and names of inhabitants, of states; those that end in a hyphen are said before another one only ("Sino-").</summary>
    public IReadOnlyList<string> Adjectives => List(7);

    /// <summary>Capital and seats of power, of states.</summary>
    public IReadOnlyList<string> Seats => List(8);

    /// <summary>Offices held, in the order of the book (those with a code first).</summary>
    public IReadOnlyList<OfficeTerm> Offices => _offices ??= List(9).Select(OfficeTerm.Parse).ToArray();

    /// <summary>Identity.</summary>
    public ActorId Id => Kind switch
    {
        ActorKind.Country => new($"country/{Country}"),
        _ when Field(4).Length > 0 => new($"{Prefix(Kind)}/{Field(4)}"),
        _ => NewActor.IdOf(Kind, Name, Country),
    };

    /// <summary>The state it belongs to, once the book is loaded.</summary>
    internal ActorEntry? Home { get; set; }

    // The book lists offices with a code first.
    internal bool HasCodedOffice => Field(9) is [not ':', ..];

    /// <summary>The actor as it was on a day: with the office then held. Without a day, with its latest office.</summary>
    public Actor On(DateOnly? day)
    {
        var term = TermOn(day);
        return new(Id, Kind, Name)
        {
            Country = Empty(Country),
            Wikidata = Empty(Field(4).ToString()),
            Wikipedia = Empty(Field(5).ToString()),
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

    // A person whose offices are over counts as elite (ELI), as in the PETRARCH dictionaries, unless the book says what they are now;
    // whoever led rebels or a party stays one of them.
    private IReadOnlyList<string> SectorsOn(DateOnly? day, OfficeTerm? term)
    {
        var general = SectorList.Parse(Field(3).ToString());
        if (term is not null)
            return term.Sectors;
        if (Kind != ActorKind.Person || Offices.Count == 0 || general is [not "GOV", ..])
            return general;
        if (Offices.Where(o => o.Since <= day).MaxBy(o => o.Since) is not { } last)
            return [];
        return last.Sectors is ["REB" or "PTY" or "OPP" or "NGO" or "BUS" or "CRM", ..] ? last.Sectors : ["ELI"];
    }

    private string[] List(int column) => Field(column) is { Length: > 0 } field ? field.ToString().Split('|') : [];

    private ReadOnlySpan<char> Field(int column)
    {
        var rest = _line.AsSpan();
        for (; column > 0; column--)
            rest = rest[(rest.IndexOf('\t') + 1)..];
        return rest.IndexOf('\t') is >= 0 and var end ? rest[..end] : rest;
    }

    private static string? Empty(string text) => text.Length == 0 ? null : text;
}
