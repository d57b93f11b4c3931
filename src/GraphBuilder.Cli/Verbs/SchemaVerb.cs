using System.CommandLine;
using System.Text.Json;
using GraphBuilder.Cli.Options;
using GraphBuilder.Cli.Output;
using GraphBuilder.Stores;

namespace GraphBuilder.Cli.Verbs;

/// <summary><c>schema status</c> and <c>schema apply</c>.</summary>
internal static class SchemaVerb
{
    /// <summary>The verb with its two parts.</summary>
    public static Command Create()
    {
        var status = new Verb("status", "Says which version the store's schema has, and what is pending", "graphbuilder schema status --store graph.db");
        status.WithStore().SetAction((parsed, cancellation) => RunAsync(parsed, (store, c) => store.ReadSchemaAsync(c), cancellation));
        var apply = new Verb("apply", "Applies pending migrations, each once, in order; makes an SQLite file that is not there", "graphbuilder schema apply --store http://localhost:7474");
        apply.WithStore().SetAction((parsed, cancellation) => RunAsync(parsed, (store, c) => store.ApplySchemaAsync(c), cancellation));
        return new Verb("schema", "The store's schema: its version and its migrations", "graphbuilder schema status") { status, apply };
    }

    private static async Task<int> RunAsync(ParseResult parsed, Func<IGraphStore, CancellationToken, Task<SchemaStatus>> work, CancellationToken cancellation)
    {
        await using var store = CommonOptions.OpenStore(parsed);
        var status = await work(store, cancellation);
        await using var output = DataOutput.Create();
        if (parsed.GetValue(CommonOptions.Format) == OutputFormat.Json)
            output.Text.WriteLine(JsonSerializer.Serialize(new { store = store.Name, status.Version, status.Known, status.Pending }, JsonSerializerOptions.Web));
        else
            Write(output.Text, store.Name, status);
        await output.CompleteAsync();
        return status.Version > status.Known ? ExitCodes.StoreUnavailable : ExitCodes.Done;
    }

    private static void Write(TextWriter text, string store, SchemaStatus status)
    {
        text.WriteLine($"{store}: schema version {status.Version}; this program knows up to {status.Known}.");
        foreach (var migration in status.Pending)
            text.WriteLine($"  pending: {migration}");
        if (status.Pending.Count > 0)
            text.WriteLine("'graphbuilder schema apply' applies what is pending; 'ingest' does so by itself.");
    }
}
