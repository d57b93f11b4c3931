using GraphBuilder.Sources.Fetching;

namespace GraphBuilder.Worker.Configuration;

/// <summary>What <c>graphbuilder.yaml</c> and the <c>GRAPHBUILDER_*</c> variables say; paths in the file are relative to its folder, and full here.</summary>
public sealed record RunConfiguration
{
    /// <summary>SQLite file or address of a Neo4j server; null where nothing is said.</summary>
    public string? Store { get; init; }

    /// <summary>When the sources without a schedule of their own are read; null where nothing is said.</summary>
    public Schedule? Schedule { get; init; }

    /// <summary>Where articles come from.</summary>
    public IReadOnlyList<SourceSettings> Sources { get; init; } = [];

    /// <summary>How pages and feeds are fetched.</summary>
    public FetchOptions Fetch { get; init; } = new();

    /// <summary>A file of rows that are added to the book of actors.</summary>
    public string? ExtraActors { get; init; }

    /// <summary>A broker through which several machines share the work.</summary>
    public Uri? Queue { get; init; }
}

/// <summary>What kind of place articles come from.</summary>
public enum SourceKind
{
    /// <summary>A feed (RSS, Atom, JSON Feed, news sitemap).</summary>
    Feed,

    /// <summary>A folder, whose new files are taken once.</summary>
    Folder,

    /// <summary>A file with one address a line.</summary>
    List,
}

/// <summary>One place that articles come from: the address of a feed, or the path of a folder or list.</summary>
public sealed record SourceSettings(SourceKind Kind, string Address)
{
    /// <summary>Outlet of articles that do not say it.</summary>
    public string? Publisher { get; init; }

    /// <summary>When it is read, if not with the others.</summary>
    public Schedule? Schedule { get; init; }
}
