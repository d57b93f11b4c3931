using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphBuilder.Export;
using GraphBuilder.Stores;

namespace GraphBuilder.Cli.Output;

/// <summary>Writes the rows of a query in the format asked for.</summary>
internal static class QueryRows
{
    private static readonly HashSet<string> s_quotes = ["quote", "content", "affirmedQuote", "deniedQuote"];
    private static readonly HashSet<string> s_long = ["relationship", "statement", "article", "affirmed", "denied", "url", "title", "aliases", "aId", "bId",
        "actorId", "recipientId", "holderId", "bodyId", "publisherId", "within", "earlier"];
    private static readonly HashSet<string> s_extra = ["score", "confidence", "articles", "independent", "kind", "cue", "start", "end"];
    private static readonly HashSet<string> s_days = ["day", "first", "last", "reported", "affirmedDay", "deniedDay", "beforeDay", "silentSince", "month", "since", "until"];
    private static readonly HashSet<string> s_usual = ["affirmed", "actual"];
    private static readonly JsonSerializerOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A table as wide as the terminal; as wide as its text where it goes to a file or another program.</summary>
    public static void WriteTable(DataOutput output, QueryResult result)
    {
        var table = new TextTable([.. result.Columns.Select((c, i) => Column(c, result.Rows.Select(r => r[i])))]);
        foreach (var row in result.Rows)
            table.Add([.. row.Select((cell, i) => s_quotes.Contains(result.Columns[i]) && cell is string quote ? $"“{quote}”" : Text(cell))]);
        table.Write(output);
    }

    /// <summary>A JSON array of objects, one a line.</summary>
    public static void WriteJson(TextWriter output, QueryResult result)
    {
        output.Write('[');
        for (var i = 0; i < result.Rows.Count; i++)
        {
            output.Write(i == 0 ? "\n" : ",\n");
            output.Write(JsonSerializer.Serialize(result.Columns.Zip(result.Rows[i]).ToDictionary(c => c.First, c => c.Second), s_json));
        }
        output.WriteLine(result.Rows.Count > 0 ? "\n]" : "]");
    }

    /// <summary>CSV as in RFC 4180, lists joined by semicolons; a text that a spreadsheet would take for a formula has an apostrophe before it.</summary>
    public static void WriteCsv(TextWriter output, QueryResult result)
    {
        output.Write(string.Join(',', result.Columns.Select(Quoted)) + "\r\n");
        foreach (var row in result.Rows)
            output.Write(string.Join(',', row.Select(c => Quoted(c is string or IReadOnlyList<string> ? Formulas.Disarm(Text(c)) : Text(c)))) + "\r\n");
    }

    /// <summary>A cell as text; absent is empty.</summary>
    public static string Text(object? cell) => cell switch
    {
        null => "",
        bool flag => flag ? "true" : "false",
        IReadOnlyList<string> list => string.Join("; ", list),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString()!,
    };

    // A column of nothing but the usual says little; one exception in it, and it stays.
    private static TextColumn Column(string name, IEnumerable<object?> cells) =>
        new(name, s_long.Contains(name) || s_quotes.Contains(name), cells.Any(c => c is long or double), s_extra.Contains(name) || cells.All(c => c is string text && s_usual.Contains(text)), s_days.Contains(name));

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : new StringBuilder(cell).Replace("\"", "\"\"").Insert(0, '"').Append('"').ToString();
}
