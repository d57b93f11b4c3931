using System.CommandLine;
using GraphBuilder.Cli.Options;
using GraphBuilder.Cli.Output;
using GraphBuilder.Export;

namespace GraphBuilder.Cli.Verbs;

/// <summary><c>export</c>: the graph or a part of it, for other programs.</summary>
internal static class ExportVerb
{
    private static readonly Option<string> s_format = new("--format", "-f")
    {
        Description = "One of\n" + string.Join('\n', ExportFormats.All.Select(f => $"  {f.Key}: {f.Value.Purpose}")),
        HelpName = "word",
        Required = true,
    };

    /// <summary>The verb with its options.</summary>
    public static Command Create()
    {
        var verb = new Verb("export", "Writes the graph, or the relationships asked for with all that hangs on them, for other programs",
            "graphbuilder export --format graphml --dyad TUR SYR --from 2022-12-01 --output turkey-syria.graphml")
        { s_format, CommonOptions.Output };
        GraphFilterOptions.AddTo(verb);
        verb.Add(CommonOptions.Store);
        verb.Add(CommonOptions.Config);
        verb.Add(CommonOptions.Insecure);
        verb.Add(CommonOptions.Quiet);
        verb.Add(CommonOptions.Verbose);
        verb.SetAction(RunAsync);
        return verb;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var name = parsed.GetValue(s_format)!;
        if (!ExportFormats.All.TryGetValue(name.ToLowerInvariant(), out var exporter))
            throw new UsageException($"--format wants one of {string.Join(", ", ExportFormats.All.Keys)}, not '{name}'{Nearest.Hint(name, ExportFormats.All.Keys)}");
        var path = parsed.GetValue(CommonOptions.Output)!;
        if (exporter.WritesFolder && path == "-")
            throw new UsageException($"{name} is {exporter.Purpose}: name one with --output");
        await using var store = CommonOptions.OpenStore(parsed);
        var filter = await GraphFilterOptions.ReadAsync(parsed, store, cancellation);
        await using var graph = await store.OpenReaderAsync(cancellation);
        var selection = new GraphSelection(graph, filter);
        if (exporter.WritesFolder)
        {
            using var folder = FolderOutput.Create(path);
            await exporter.ExportAsync(selection, folder.Open, cancellation);
            folder.Complete();
        }
        else
        {
            await using var output = DataOutput.Create(path);
            await exporter.ExportAsync(selection, _ => output.Stream, cancellation);
            await output.CompleteAsync();
        }
        if (graph.LeftOut > 0)
            Screen.Note($"Others wrote to the store meanwhile: {graph.LeftOut} edges of nodes that came or went were left out.");
        return ExitCodes.Done;
    }
}
