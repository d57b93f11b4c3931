using System.Globalization;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Compact;
using Serilog.Sinks.SystemConsole.Themes;

namespace GraphBuilder.Cli.Output;

/// <summary>Forms of the log.</summary>
internal enum LogFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>One JSON object a line.</summary>
    Json,
}

/// <summary>The log of <c>run</c>, on standard error.</summary>
internal static class RunLog
{
    private const string Line = "{UtcTimestamp:yyyy-MM-dd HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}";

    /// <summary>A log; <c>--verbose</c> tells of every input, <c>--quiet</c> only of what went wrong.</summary>
    public static Logger Create(LogFormat format)
    {
        var log = new LoggerConfiguration().MinimumLevel.Is(Screen.IsVerbose ? LogEventLevel.Debug : Screen.IsQuiet ? LogEventLevel.Warning : LogEventLevel.Information);
        return (format == LogFormat.Json
            ? log.WriteTo.Console(new RenderedCompactJsonFormatter(), standardErrorFromLevel: LogEventLevel.Verbose)
            : log.WriteTo.Console(outputTemplate: Line, formatProvider: CultureInfo.InvariantCulture, standardErrorFromLevel: LogEventLevel.Verbose, theme: Terminal.ErrorIsLively ? AnsiConsoleTheme.Code : ConsoleTheme.None))
            .CreateLogger();
    }
}
