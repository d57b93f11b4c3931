using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.Globalization;
using GraphBuilder.Cli;
using GraphBuilder.Cli.Options;
using GraphBuilder.Cli.Output;
using GraphBuilder.Cli.Verbs;
using GraphBuilder.Stores;

// What is written is the same on every machine.
CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;

var root = new RootCommand("Turns news articles into a graph of who did and said what to whom, each node traceable to the words it came from.")
{
    IngestVerb.Create(),
    ExtractVerb.Create(),
    ResolveVerb.Create(),
    RunVerb.Create(),
    RunsVerb.Create(),
    DeadLettersVerb.Create(),
    QueryVerb.Create(),
    ShowVerb.Create(),
    ExplainVerb.Create(),
    ActorsVerb.Create(),
    ExportVerb.Create(),
    SyncVerb.Create(),
    SchemaVerb.Create(),
    VerifyVerb.Create(),
    DoctorVerb.Create(),
};
var help = root.Options.OfType<HelpOption>().Single();
help.Action = new HelpWithExample((HelpAction)help.Action!);

var parsed = root.Parse(args);
if (UsageErrors.Find(parsed) is { } problem)
    return Fail(problem + $"\nTry '{string.Join(' ', VerbsOf(parsed.CommandResult).Prepend("graphbuilder").Append("--help"))}'.", ExitCodes.WrongUsage);
Screen.IsQuiet = parsed.GetResult(CommonOptions.Quiet) is { Implicit: false };
Screen.IsVerbose = parsed.GetResult(CommonOptions.Verbose) is { Implicit: false };
try
{
    // What is finished when Ctrl-C comes is still written.
    return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromSeconds(30) });
}
catch (UsageException wrong)
{
    return Fail(wrong.Message, ExitCodes.WrongUsage);
}
catch (StoreUnavailableException dead)
{
    Screen.Detail(dead.ToString());
    return Fail(dead.Message, ExitCodes.StoreUnavailable);
}
catch (OperationCanceledException)
{
    return Fail("interrupted", ExitCodes.Interrupted);
}
catch (IOException broken)
{
    // Whoever read our output has enough ("| head"), or the disk is full.
    Screen.Detail(broken.ToString());
    return Fail(broken.Message, ExitCodes.WrongUsage);
}

static IEnumerable<string> VerbsOf(SymbolResult? result) => result is CommandResult { Command: Verb verb } ? VerbsOf(result.Parent).Append(verb.Name) : [];

static int Fail(string message, int code)
{
    Console.Error.WriteLine("graphbuilder: " + message);
    return code;
}
