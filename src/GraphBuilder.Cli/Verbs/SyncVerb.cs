using System.CommandLine;
using System.Text.Json;
using GraphBuilder.Cli.Options;
using GraphBuilder.Cli.Output;
using GraphBuilder.Model;
using GraphBuilder.Stores;

namespace GraphBuilder.Cli.Verbs;

/// <summary><c>sync</c>: a store into another.</summary>
internal static class SyncVerb
{
    private static readonly Option<string> s_to = new("--to") { Description = "Store to copy into: an SQLite file, or http(s)://host:7474 of a Neo4j server", HelpName = "store", Required = true };

    /// <summary>The verb with its options.</summary>
    public static Command Create()
    {
        var verb = new Verb("sync", "Copies a store into another; what is there already is passed over, and a copy that was cut off goes on where it ended",
            "graphbuilder sync --store graph.db --to http://localhost:7474")
        { s_to };
        verb.WithStore();
        verb.SetAction(RunAsync);
        return verb;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var started = TimeProvider.System.GetTimestamp();
        await using var from = CommonOptions.OpenStore(parsed);
        await using var to = StoreFactory.Open(parsed.GetValue(s_to)!, parsed.GetValue(CommonOptions.Insecure));
        if (from.Name == to.Name)
            throw new UsageException($"--to is the store itself: {from.Name}");
        var progress = new ProgressLine((await from.CountAsync(cancellation))["Article"], "of the store copied");
        await to.ApplySchemaAsync(cancellation);
        var refused = 0;
        var total = await CopyAsync(new(from, to) { Refused = Refuse }, progress, cancellation);
        progress.Clear();
        await using var output = DataOutput.Create();
        if (parsed.GetValue(CommonOptions.Format) == OutputFormat.Json)
            output.Text.WriteLine(JsonSerializer.Serialize(new { from = from.Name, to = to.Name, total.Added, total.Edited, total.Unchanged, refused }, JsonSerializerOptions.Web));
        else
            output.Text.WriteLine($"{to.Name}: {total.Added} articles added, {total.Edited} edited, {total.Unchanged} there already{(refused == 0 ? "" : $", {refused} refused")}, in {TimeProvider.System.GetElapsedTime(started).TotalSeconds:0.0} s.");
        await output.CompleteAsync();
        return refused == 0 ? ExitCodes.Done : ExitCodes.SomeFailed;

        void Refuse(ArticleId article, string reason)
        {
            refused++;
            Screen.Warn($"{article}: {reason}");
        }
    }

    private static async Task<WriteSummary> CopyAsync(StoreCopy copy, ProgressLine progress, CancellationToken cancellation)
    {
        try
        {
            return await copy.RunAsync(articles =>
            {
                progress.InputsRead(articles);
                progress.Passed(articles);
            }, cancellation);
        }
        catch (InvalidOperationException differs)
        {
            throw new UsageException($"the two stores have decided differently who is who: {differs.Message}");
        }
    }
}
