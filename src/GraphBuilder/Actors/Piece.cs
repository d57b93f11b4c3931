using GraphBuilder.Model;

namespace GraphBuilder.Actors;

/// <summary>What a stretch of a mention is.</summary>
internal enum PieceKind
{
    /// <summary>A state by name.</summary>
    State,

    /// <summary>An adjective of nationality or a name of inhabitants.</summary>
    Demonym,

    /// <summary>A capital or seat of power.</summary>
    Seat,

    /// <summary>A city or region that gives its state.</summary>
    Place,

    /// <summary>A known organisation.</summary>
    Body,

    /// <summary>A known person.</summary>
    Person,

    /// <summary>An office that one person holds.</summary>
    Title,

    /// <summary>A part of a state: parliament, army, ministry.</summary>
    Part,

    /// <summary>A role noun with a sector: farmer, gunmen, lawmaker.</summary>
    Role,

    /// <summary>Deputy, former, acting: the title after it is not the office itself.</summary>
    Lesser,

    /// <summary>Of, in, to, at, for.</summary>
    Preposition,

    /// <summary>Capitalised words that the book does not know: a name.</summary>
    Name,

    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>A stretch of a mention (token indexes, <c>End</c> exclusive) with what the book says of it.</summary>
internal sealed record Piece(PieceKind Kind, int First, int End)
{
    /// <summary>Rows that bear this name.</summary>
    public IReadOnlyList<ActorEntry> Entries { get; init; } = [];

    /// <summary>Office code of a title, or the name pattern of a part.</summary>
    public string Code { get; init; } = "";

    /// <summary>Sectors of a role or part.</summary>
    public IReadOnlyList<string> Sectors { get; init; } = [];

    /// <summary>Kind of a part.</summary>
    public ActorKind PartKind { get; init; }

    /// <summary>True for "ministers", "farmers".</summary>
    public bool Plural { get; init; }

    /// <summary>ISO code that the piece gives, where it gives one.</summary>
    public string? Country { get; init; }
}

/// <summary>A mention cut into pieces.</summary>
internal sealed record PhraseReading(string Text, IReadOnlyList<PhraseToken> Tokens, IReadOnlyList<Piece> Pieces)
{
    /// <summary>First piece of a kind, or null.</summary>
    public Piece? First(PieceKind kind) => Pieces.FirstOrDefault(p => p.Kind == kind);

    /// <summary>The words of a piece as written.</summary>
    public string TextOf(Piece piece) => Text[Tokens[piece.First].Start..Tokens[piece.End - 1].End];

    /// <summary>True where the piece ends in a possessive, so that it owns what follows.</summary>
    public bool Owns(Piece piece) => Tokens[piece.End - 1].Possessive && piece.End < Tokens.Count;

    /// <summary>True for "former", "ex-" before a title.</summary>
    public bool IsFormer => Pieces.Any(p => p.Kind == PieceKind.Lesser && p.Code == "former");
}
