using System.CommandLine;

namespace GraphBuilder.Cli;

/// <summary>Options that several verbs take.</summary>
internal static class CommonOptions
{
    /// <summary>Fewer words on standard error.</summary>
    public static readonly Option<bool> Quiet = new("--quiet", "-q") { Description = "Only what was asked for, and what went wrong" };

    /// <summary>Where data goes.</summary>
    public static readonly Option<string> Output = new("--output", "-o") { Description = "File to write to; - is standard output", HelpName = "path", DefaultValueFactory = _ => "-" };
}
