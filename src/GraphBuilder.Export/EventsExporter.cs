using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using GraphBuilder.Stores;

namespace GraphBuilder.Export;

/// <summary>
/// One row an event, tab-separated, with the column names of POLECAT where it has them. An event is one line: line ends and tabs inside a cell are spaces. As
/// such a file is opened in spreadsheets, a text that one would take for a formula has an apostrophe before it (<see cref="Formulas"/>); numbers have none.
/// </summary>
public sealed class EventsExporter : IGraphExporter
{
    private static readonly CsvConfiguration s_tsv = new(CultureInfo.InvariantCulture) { Delimiter = "\t", NewLine = "\n" };
    private static readonly NodeShape s_relationship = GraphModel.Nodes.First(n => n.Name == "Relationship");

    private static readonly IReadOnlyList<(string Name, Func<StoredEvent, object?> Cell)> s_columns =
    [
        ("Event ID", e => e.Id),
        ("Event Date", e => Of(e, "date")),
        ("Date Precision", e => Of(e, "datePrecision")),
        ("Event Type", e => Of(e, "event")),
        ("Event Mode", e => Of(e, "mode")),
        ("Intensity", e => Of(e, "score")),
        ("Quad Code", e => Of(e, "quad")),
        ("Contexts", e => Of(e, "contexts")),
        ("Polarity", e => Of(e, "polarity")),
        ("Modality", e => Of(e, "modality")),
        .. Side("Actor", e => e.Actor),
        .. Side("Recipient", e => e.Recipient),
        ("Placename", e => Of(e, "place")),
        ("Reciprocal", e => Of(e, "reciprocal")),
        ("Confidence", e => Of(e, "confidence")),
        ("Articles", e => Of(e, "articleCount")),
        ("Independent Articles", e => Of(e, "independentCount")),
        ("Asserted By", e => e.Quote.AssertedBy ?? "article"),
        ("Source", e => e.Quote.Publisher),
        ("Publication Date", e => e.Quote.PublishedAt),
        ("Headline", e => e.Quote.Title),
        ("URL", e => e.Quote.Url),
        ("Article ID", e => e.Quote.Article),
        ("Quote", e => e.Quote.Text),
    ];

    /// <inheritdoc/>
    public string Purpose => "a row an event, like POLECAT's, for statistics and spreadsheets";

    /// <inheritdoc/>
    public bool WritesFolder => false;

    /// <inheritdoc/>
    public async Task ExportAsync(GraphSelection graph, Func<string, Stream> open, CancellationToken cancellation)
    {
        await using var tsv = new CsvWriter(new StreamWriter(open(""), Values.Utf8, 64 * 1024), s_tsv);
        foreach (var column in s_columns)
            tsv.WriteField(column.Name);
        await tsv.NextRecordAsync();
        await foreach (var found in graph.EventsAsync(cancellation))
        {
            foreach (var column in s_columns)
                tsv.WriteField(Text(column.Cell(found)));
            await tsv.NextRecordAsync();
        }
    }

    private static IEnumerable<(string, Func<StoredEvent, object?>)> Side(string name, Func<StoredEvent, EventSide> side) =>
    [
        ($"{name} Name", e => side(e).Name),
        ($"{name} ID", e => side(e).Id),
        ($"{name} Kind", e => side(e).Kind),
        ($"{name} Country", e => side(e).Country),
        ($"Primary {name} Sector", e => side(e).Sectors is [var first, ..] ? first : null),
        ($"{name} Sectors", e => side(e).Sectors),
        ($"Wikidata {name} ID", e => side(e).Wikidata),
    ];

    private static object? Of(StoredEvent found, string property) => found.Values[s_relationship.IndexOf(property)];

    private static string Text(object? value) => value switch
    {
        null => "",
        string text => Safe(text),
        IReadOnlyList<string> list => Safe(string.Join("; ", list)),
        _ => Values.Text(value),
    };

    private static string Safe(string text) =>
        Formulas.Disarm(text.AsSpan().ContainsAnyInRange('\0', '\u001F') ? string.Concat(text.Select(c => c < ' ' ? ' ' : c)) : text);
}
