using System.Globalization;
using System.Text.Json;
using GraphBuilder.Model;
using GraphBuilder.Worker;

namespace GraphBuilder.Cli.Output;

/// <summary>What a person wants to know after <c>ingest</c>: what was read, what is in the graph now, its strongest relationships, what to type next.</summary>
internal sealed class IngestionReport(string storeName, string storeArgument, IngestionResult result, IReadOnlyDictionary<string, long> before, IReadOnlyDictionary<string, long> after)
{
    private const int Shown = 8;
    private const int WidthElsewhere = 120;
    private const string Country = "country/";
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web);

    private static readonly (string Label, string One, string Many)[] s_counted =
        [("Actor", "actor", "actors"), ("Statement", "statement", "statements"), ("Relationship", "relationship", "relationships")];

    /// <summary>Writes one JSON object.</summary>
    public void WriteJson(TextWriter output)
    {
        var written = result.Written;
        output.WriteLine(JsonSerializer.Serialize(new
        {
            store = storeName,
            articles = new { read = result.Articles, written.Added, written.Edited, written.Unchanged, failed = result.Failed },
            nodesCreated = written.NodesCreated,
            nodesRemoved = written.NodesRemoved,
            graph = s_counted.Prepend(("Article", "article", "articles")).ToDictionary(c => c.Item3, c => after.GetValueOrDefault(c.Item1)),
            seconds = Math.Round(result.Took.TotalSeconds, 2),
            interrupted = result.Interrupted,
        }, s_json));
    }

    /// <summary>Writes it for people.</summary>
    public void Write(DataOutput output, Highlights highlights)
    {
        var text = output.Text;
        var write = result.Written;
        text.WriteLine($"Read {Count(result.Articles, "article", "articles")} in {result.Took.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)} s: {write.Added} added, {write.Edited} edited, {write.Unchanged} unchanged, {result.Failed} failed.");
        text.WriteLine($"{storeName} holds {string.Join(", ", s_counted.Select(Held))}.");
        if (result.Articles > 0 && write.Added + write.Edited == 0)
            text.WriteLine("Nothing changed: the graph had all of it already.");
        var strongest = highlights.Strongest(Shown);
        if (strongest.Count == 0)
            return;
        if (write.Added + write.Edited > 0)
            WriteTable(output, strongest);
        WriteNext(text, strongest);
    }

    private static void WriteTable(DataOutput output, IReadOnlyList<Highlight> strongest)
    {
        output.Text.WriteLine();
        output.Text.WriteLine("The strongest relationships");
        var table = new TextTable([new("day"), new("actor"), new("event"), new("recipient"), new("asserted by"), new("words", Long: true)]) { ShortenLast = true };
        foreach (var h in strongest)
            table.Add(h.Node.Date, h.Actor, h.Node.Mode is { } mode ? $"{h.Node.Event} {mode}" : h.Node.Event, h.Recipient, h.AssertedBy, $"“{Printable.Of(h.Quote)}”");
        table.Write(output, WidthElsewhere);
    }

    private void WriteNext(TextWriter output, IReadOnlyList<Highlight> strongest)
    {
        var best = strongest[0];
        output.WriteLine();
        output.WriteLine("What next");
        output.WriteLine($"  graphbuilder query dyad-timeline a={Short(best.Node.Actor)} b={Short(best.Node.Recipient!.Value)}{storeArgument}  # {best.Actor} and {best.Recipient}, day by day");
        output.WriteLine($"  graphbuilder query statements-by actor={Short(best.Node.Actor)}{storeArgument}  # what {best.Actor} said");
        output.WriteLine($"  graphbuilder show {best.Node.Id}{storeArgument}  # its words");
    }

    private string Held((string Label, string One, string Many) counted)
    {
        var now = after.GetValueOrDefault(counted.Label);
        var more = now - before.GetValueOrDefault(counted.Label);
        return Count(now, counted.One, counted.Many) + (more == 0 || more == now ? "" : $" ({more:+#;-#})");
    }

    private static string Short(ActorId actor) => actor.Value.StartsWith(Country, StringComparison.Ordinal) ? actor.Value[Country.Length..] : actor.Value;

    private static string Count(long count, string one, string many) => $"{count.ToString("N0", CultureInfo.InvariantCulture)} {(count == 1 ? one : many)}";
}
