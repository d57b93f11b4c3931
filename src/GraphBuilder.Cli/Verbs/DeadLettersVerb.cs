using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphBuilder.Cli.Options;
using GraphBuilder.Cli.Output;
using GraphBuilder.Sources.Fetching;
using GraphBuilder.Stores;
using GraphBuilder.Worker;

namespace GraphBuilder.Cli.Verbs;

/// <summary><c>deadletters</c>: inputs that could not be used, and another try for them.</summary>
internal static class DeadLettersVerb
{
    private const int Widest = 200;
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly Argument<string> s_input = new("input") { Description = "The input, as the list names it" };
    private static readonly Argument<string[]> s_inputs = new("input") { Description = "Inputs as the list names them; none means all", Arity = ArgumentArity.ZeroOrMore };

    /// <summary>The verb with its parts.</summary>
    public static Command Create()
    {
        var list = new Verb("list", "Lists inputs that could not be used, and why", "graphbuilder deadletters list");
        list.WithStore().SetAction(ListAsync);
        var show = new Verb("show", "Shows one with what was kept of it", "graphbuilder deadletters show \"wire.jsonl, line 3\"") { s_input };
        show.WithStore().SetAction(ShowAsync);
        var retry = new Verb("retry", "Reads them again; what is done goes from the list", "graphbuilder deadletters retry") { s_inputs };
        retry.WithStore().SetAction(RetryAsync);
        return new Verb("deadletters", "Inputs that could not be used: list, show, retry", "graphbuilder deadletters list") { list, show, retry };
    }

    /// <summary>Writes letters as a table.</summary>
    public static void Write(DataOutput output, IReadOnlyList<LedgerEntry> letters)
    {
        if (letters.Count == 0)
            return;
        var table = new TextTable([new("at (UTC)", Whole: true), new("tries", Number: true), new("stage"), new("input", Long: true), new("reason", Long: true)]);
        foreach (var letter in letters)
            table.Add(letter.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), letter.Attempts.ToString(CultureInfo.InvariantCulture), letter.Stage, letter.Input, letter.Reason);
        table.Write(output, Widest);
    }

    private static async Task<int> ListAsync(ParseResult parsed, CancellationToken cancellation)
    {
        await using var store = CommonOptions.OpenStore(parsed);
        var letters = await store.Ledger.ReadDeadLettersAsync(null, cancellation);
        await using var output = DataOutput.Create();
        if (parsed.GetValue(CommonOptions.Format) == OutputFormat.Json)
            output.Text.WriteLine(JsonSerializer.Serialize(letters.Select(Shape), s_json));
        else
            Write(output, letters);
        await output.CompleteAsync();
        if (letters.Count == 0)
            Screen.Note("No dead letters.");
        return ExitCodes.Done;
    }

    private static async Task<int> ShowAsync(ParseResult parsed, CancellationToken cancellation)
    {
        await using var store = CommonOptions.OpenStore(parsed);
        var letter = Chosen(await store.Ledger.ReadDeadLettersAsync(null, cancellation), [parsed.GetValue(s_input)!])[0];
        await using var output = DataOutput.Create();
        if (parsed.GetValue(CommonOptions.Format) == OutputFormat.Json)
            output.Text.WriteLine(JsonSerializer.Serialize(Shape(letter), s_json));
        else
            foreach (var (name, value) in new[] { ("input", letter.Input), ("document", letter.Document), ("first at", $"{letter.FirstAt:u}"), ("last at", $"{letter.At:u}"), ("tries", $"{letter.Attempts}"), ("run", letter.Run), ("stage", letter.Stage), ("reason", letter.Reason), ("content", letter.Content) })
                if (value is not null)
                    output.Text.WriteLine($"{name,-9} {Printable.Of(value)}");
        await output.CompleteAsync();
        return ExitCodes.Done;
    }

    private static async Task<int> RetryAsync(ParseResult parsed, CancellationToken cancellation)
    {
        await using var store = CommonOptions.OpenStore(parsed);
        await store.ApplySchemaAsync(cancellation);
        var letters = await store.Ledger.ReadDeadLettersAsync(null, cancellation);
        if (parsed.GetValue(s_inputs) is { Length: > 0 } chosen)
            letters = Chosen(letters, chosen);
        using var pipeline = ArticlePipeline.Load(Configured.BookOf(parsed));
        using var fetcher = new Fetcher(Configured.Read(parsed).Fetch, TimeProvider.System);
        var failures = new Failures();
        var ingestion = new Ingestion(store, pipeline, TimeProvider.System)
        {
            Command = "deadletters retry",
            Version = ProgramVersion.Text,
            Extractor = Configured.ExtractorOf(parsed),
            Passed = outcome =>
            {
                if (outcome is Outcome.Failed { Letter: var letter })
                    failures.Add(letter);
            },
        };
        var parts = new DeadLetters(new(fetcher, store.Ledger)).Retry(letters);
        var result = await ingestion.RunAsync(SideBySide.ReadAsync(parts, cancellation), cancellation);
        Screen.Note($"{letters.Count} tried again: {result.Articles} articles in the graph, {result.Failed} failed");
        return result.Interrupted ? ExitCodes.Interrupted : failures.End();
    }

    private static List<LedgerEntry> Chosen(IReadOnlyList<LedgerEntry> letters, IReadOnlyList<string> inputs) =>
        [.. inputs.Select(input => letters.FirstOrDefault(l => l.Input == input)
            ?? throw new UsageException($"no dead letter '{input}'{Nearest.Hint(input, letters.Select(l => l.Input))}; 'graphbuilder deadletters list' lists them"))];

    private static object Shape(LedgerEntry l) => new { l.Input, l.Document, l.FirstAt, l.At, l.Attempts, l.Run, l.Stage, l.Reason, l.Content };
}
