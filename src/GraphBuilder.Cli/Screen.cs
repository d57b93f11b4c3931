using System.CommandLine;
using Spectre.Console;

namespace GraphBuilder.Cli;

/// <summary>The two streams as a person sees them: data on standard output, all else on standard error; colour only on a terminal and without <c>NO_COLOR</c>.</summary>
internal sealed class Screen
{
    private const int WidthWithoutTerminal = 120;

    private readonly bool _quiet;

    /// <summary>Reads <c>--quiet</c> and the surroundings.</summary>
    public Screen(ParseResult parsed)
    {
        _quiet = parsed.GetValue(CommonOptions.Quiet);
        Out = ConsoleFor(Console.Out, Console.IsOutputRedirected);
        Error = ConsoleFor(Console.Error, Console.IsErrorRedirected);
    }

    /// <summary>Standard output.</summary>
    public IAnsiConsole Out { get; }

    /// <summary>Standard error.</summary>
    public IAnsiConsole Error { get; }

    /// <summary>True if a progress bar may be drawn.</summary>
    public bool ShowsProgress => !_quiet && Error.Profile.Capabilities.Ansi;

    /// <summary>Something that a person should know; left out with <c>--quiet</c>.</summary>
    public void Note(string text)
    {
        if (!_quiet)
            Console.Error.WriteLine(Printable.Of(text));
    }

    /// <summary>Something that went wrong, or may surprise.</summary>
    public static void Warn(string text) => Console.Error.WriteLine("graphbuilder: " + Printable.Of(text));

    private static IAnsiConsole ConsoleFor(TextWriter writer, bool redirected)
    {
        var plain = redirected || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = plain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = plain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,
        });
        if (int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), out var columns) && columns > 20)
            console.Profile.Width = columns;
        else if (redirected)
            console.Profile.Width = WidthWithoutTerminal;
        return console;
    }
}
