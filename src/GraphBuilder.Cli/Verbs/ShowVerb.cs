using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphBuilder.Cli.Options;
using GraphBuilder.Cli.Output;
using GraphBuilder.Stores;
using Spectre.Console;

namespace GraphBuilder.Cli.Verbs;

/// <summary><c>show</c>: one node with its evidence quoted.</summary>
internal static class ShowVerb
{
    private const int LongestProperty = 400;
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly Argument<string> s_id = new("id") { Description = "Id of an actor, statement, relationship or article; for an actor its ISO code or name as well" };

    /// <summary>The verb with its options.</summary>
    public static Command Create()
    {
        var verb = new Verb("show", "Shows one actor, statement, relationship or article with the words it rests on", "graphbuilder show country/TUR") { s_id };
        verb.WithStore();
        verb.SetAction(RunAsync);
        return verb;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var id = parsed.GetValue(s_id)!;
        await using var store = CommonOptions.OpenStore(parsed);
        var node = await store.ReadNodeAsync(id, cancellation) ?? await ReadActorAsync(parsed, store, id, cancellation);
        await using var output = DataOutput.Create();
        if (parsed.GetValue(CommonOptions.Format) == OutputFormat.Json)
            output.Text.WriteLine(JsonSerializer.Serialize(Shape(node), s_json));
        else
            Write(output, node);
        await output.CompleteAsync();
        return ExitCodes.Done;
    }

    private static async Task<NodeView> ReadActorAsync(ParseResult parsed, IGraphStore store, string id, CancellationToken cancellation)
    {
        if (id.StartsWith("relationship/", StringComparison.Ordinal) || id.StartsWith("statement/", StringComparison.Ordinal) || id.StartsWith("article/", StringComparison.Ordinal))
            throw new UsageException($"nothing in the graph has the id '{id}'");
        var actor = (await ActorLookup.LoadAsync(store, () => Configured.BookOf(parsed), cancellation)).Find(id);
        return await store.ReadNodeAsync(actor, cancellation) ?? throw new UsageException($"nothing in the graph has the id '{id}'");
    }

    private static void Write(DataOutput output, NodeView node)
    {
        output.Console.Write(new Text($"{node.Label}  {node.Id}\n", new Style(decoration: Decoration.Bold)));
        var width = node.Properties.Select(p => p.Key.Length).DefaultIfEmpty().Max();
        foreach (var (name, value) in node.Properties)
            if (name != "id" && QueryRows.Text(value) is { Length: > 0 } text)
                output.Text.WriteLine($"  {name.PadRight(width)}  {TextTable.Shorten(Printable.Of(text), LongestProperty)}");
        if (node.Evidence.Count == 0)
            return;
        output.Text.WriteLine();
        output.Text.WriteLine(node.Evidence.Count == NodeView.MostEvidence ? $"Evidence, the first {NodeView.MostEvidence}" : "Evidence");
        foreach (var article in node.Evidence.GroupBy(e => e.Article))
        {
            var first = article.First();
            output.Text.WriteLine("  " + Printable.Of(string.Join(" · ", new[] { first.PublishedAt, first.Publisher, first.Title }.OfType<string>().Append(first.Article.Value))));
            foreach (var quote in article)
                output.Text.WriteLine($"    “{Printable.Of(quote.Quote)}”  [{quote.Start}–{quote.End}]{(quote.AssertedBy is { } speaker ? $", says {Printable.Of(speaker)}" : "")}");
        }
    }

    private static object Shape(NodeView node) => new
    {
        node.Id,
        node.Label,
        Properties = node.Properties.Where(p => p.Value is not null).ToDictionary(p => p.Key, p => p.Value),
        Evidence = node.Evidence.Select(e => new { Article = e.Article.Value, e.Title, e.PublishedAt, e.Publisher, e.Start, e.End, e.Quote, e.AssertedBy }),
    };
}
