using System.CommandLine;
using GraphBuilder.Stores;
using GraphBuilder.Worker.Configuration;

namespace GraphBuilder.Cli.Options;

/// <summary>How data is written.</summary>
internal enum OutputFormat
{
    /// <summary>For people.</summary>
    Table,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>For spreadsheets.</summary>
    Csv,
}

/// <summary>Options that several verbs take.</summary>
internal static class CommonOptions
{
    /// <summary>Which store.</summary>
    public static readonly Option<string?> Store = new("--store")
    {
        Description = "SQLite file, or http(s)://host:7474 of a Neo4j server; also from GRAPHBUILDER_STORE or the configuration [default: graph.db]",
        HelpName = "store",
    };

    /// <summary>The configuration.</summary>
    public static readonly Option<string?> Config = new("--config")
    {
        Description = $"Configuration; also from {Configured.Variable} [default: {ConfigurationFile.DefaultName}, if it is there]",
        HelpName = "file",
    };

    /// <summary>Leave for credentials over plain HTTP.</summary>
    public static readonly Option<bool> Insecure = new("--insecure") { Description = "Send Neo4j credentials over plain http:// to another machine" };

    /// <summary>Fewer words on standard error.</summary>
    public static readonly Option<bool> Quiet = new("--quiet", "-q") { Description = "Only what was asked for, and what went wrong" };

    /// <summary>More words on standard error.</summary>
    public static readonly Option<bool> Verbose = new("--verbose", "-v") { Description = "What is found in each article, and where an error comes from" };

    /// <summary>Where data goes.</summary>
    public static readonly Option<string> Output = new("--output", "-o") { Description = "File to write to; - is standard output", HelpName = "path", DefaultValueFactory = _ => "-" };

    /// <summary>How data is written.</summary>
    public static readonly Option<OutputFormat> Format = Choice.Of("--format", "For people or for programs", [OutputFormat.Table, OutputFormat.Json]);

    /// <summary>How rows are written.</summary>
    public static readonly Option<OutputFormat> RowFormat = Choice.Of<OutputFormat>("--format", "For people, programs or spreadsheets");

    /// <summary>Adds what every verb with a store takes.</summary>
    public static Command WithStore(this Command verb, bool rows = false)
    {
        verb.Add(Store);
        verb.Add(Config);
        verb.Add(Insecure);
        verb.Add(rows ? RowFormat : Format);
        verb.Add(Quiet);
        verb.Add(Verbose);
        return verb;
    }

    /// <summary>The store that the command line, a variable or the configuration names.</summary>
    public static IGraphStore OpenStore(ParseResult parsed) => StoreFactory.Open(Configured.StoreOf(parsed), parsed.GetValue(Insecure));
}
