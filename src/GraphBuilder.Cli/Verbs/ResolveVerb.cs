using System.CommandLine;
using GraphBuilder.Actors;
using GraphBuilder.Cli.Options;
using GraphBuilder.Cli.Output;
using GraphBuilder.Sources;
using GraphBuilder.Sources.Formats;

namespace GraphBuilder.Cli.Verbs;

/// <summary><c>resolve</c>: one mention, or one a line, to the actor that is meant.</summary>
internal static class ResolveVerb
{
    private static readonly Argument<string> s_mention = new("mention") { Description = "Words that name an actor; - reads one JSON object a line from standard input" };
    private static readonly Option<string?> s_on = new("--on") { Description = "Day on which offices are looked up: 2022-12-13, \"12 April 2022\" or today (the default)", HelpName = "day" };
    private static readonly Option<string?> s_context = new("--context") { Description = "Words around the mention, or a country", HelpName = "text" };
    private static readonly Option<InputFormat> s_inputFormat = Choice.Of("--input-format", "Format of the lines of -", [InputFormat.Jsonl]);

    /// <summary>The verb with its options.</summary>
    public static Command Create()
    {
        var verb = new Verb("resolve", "Says which actor a mention means on a day, and why", "graphbuilder resolve \"the Turkish foreign minister\" --on 2022-12-13")
        {
            s_mention, s_on, s_context, s_inputFormat, CommonOptions.Config, CommonOptions.Format, CommonOptions.Output, CommonOptions.Quiet, CommonOptions.Verbose,
        };
        verb.SetAction(RunAsync);
        return verb;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var mention = parsed.GetValue(s_mention)!;
        var request = new Request(null, mention, Day(parsed.GetValue(s_on)), parsed.GetValue(s_context));
        var resolver = new ActorResolver(Configured.BookOf(parsed));
        await using var output = DataOutput.Create(parsed.GetValue(CommonOptions.Output)!);
        if (mention == "-")
            return await ResolveLinesAsync(resolver, output, cancellation);
        var resolution = resolver.Resolve(request.Mention, request.On, request.Context);
        if (parsed.GetValue(CommonOptions.Format) == OutputFormat.Table)
            ResolutionText.Write(output.Text, resolution);
        else
            await WriteLineAsync(output.Stream, null, resolution, cancellation);
        await output.CompleteAsync();
        return ExitCodes.Done;
    }

    private static async Task<int> ResolveLinesAsync(ActorResolver resolver, DataOutput output, CancellationToken cancellation)
    {
        var failures = new Failures(new DeadLetterFile(ExtractVerb.DeadLetters));
        await using var input = Console.OpenStandardInput();
        foreach (var (request, letter) in JsonLines.Read(RawDocument.StandardInput.Name, input, Parse))
        {
            cancellation.ThrowIfCancellationRequested();
            if (letter is not null)
                failures.Add(letter);
            else
                await WriteLineAsync(output.Stream, request!.Id, resolver.Resolve(request.Mention, request.On, request.Context), cancellation);
        }
        await output.CompleteAsync();
        return failures.End();
    }

    private static async Task WriteLineAsync(Stream output, string? id, Resolution resolution, CancellationToken cancellation)
    {
        await output.WriteAsync(ResolutionJson.Write(id, resolution), cancellation);
        output.WriteByte((byte)'\n');
        await output.FlushAsync(cancellation);
    }

    private static Request Parse(string line)
    {
        using var json = JsonFields.Parse(line);
        var root = json.RootElement;
        var mention = JsonFields.Text(root, "mention") ?? throw new UnreadableException("the field 'mention' is missing");
        var given = JsonFields.Text(root, "on");
        return OnDay.TryParse(given, TimeProvider.System, out var on)
            ? new(JsonFields.Id(root), mention, on, JsonFields.Text(root, "context"))
            : throw new UnreadableException($"the field 'on' wants a day such as 2022-12-13, not '{given}'");
    }

    private static DateOnly Day(string? given) =>
        OnDay.TryParse(given, TimeProvider.System, out var day) ? day : throw new UsageException($"--on wants a day such as 2022-12-13, not '{given}'");

    private sealed record Request(string? Id, string Mention, DateOnly On, string? Context);
}
