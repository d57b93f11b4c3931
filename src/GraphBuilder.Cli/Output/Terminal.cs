using System.Globalization;
using Spectre.Console;

namespace GraphBuilder.Cli.Output;

/// <summary>What the terminal can show.</summary>
internal static class Terminal
{
    private const int Narrowest = 40;

    /// <summary>Width that the environment variable <c>COLUMNS</c> asks for.</summary>
    public static int? Columns =>
        int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), CultureInfo.InvariantCulture, out var columns) && columns >= Narrowest ? columns : null;

    /// <summary>Width of the window; null where it cannot be told.</summary>
    public static int? WindowWidth => Console.WindowWidth is >= Narrowest and var width ? width : null;

    /// <summary>True where a bar may be drawn on standard error.</summary>
    public static bool ErrorIsLively => !Console.IsErrorRedirected && !NoColor;

    private static bool NoColor => Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 };

    /// <summary>A console that writes styles only to a terminal, and only without <c>NO_COLOR</c>.</summary>
    public static IAnsiConsole ConsoleFor(TextWriter writer, bool terminal, int? width)
    {
        var styled = terminal && !NoColor;
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = styled ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = styled ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = width ?? int.MaxValue / 2;
        return console;
    }
}
