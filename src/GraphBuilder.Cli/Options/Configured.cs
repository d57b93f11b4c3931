using System.CommandLine;
using GraphBuilder.Actors;
using GraphBuilder.Worker.Configuration;

namespace GraphBuilder.Cli.Options;

/// <summary>What the command line, the <c>GRAPHBUILDER_*</c> variables and the configuration file say together: the first beat the last.</summary>
internal static class Configured
{
    /// <summary>Name of the variable that names the configuration file.</summary>
    public const string Variable = "GRAPHBUILDER_CONFIG";

    private const string UsualStore = "graph.db";

    /// <summary>The configuration file: the one that is named, or the one in the working folder; null where there is none.</summary>
    public static string? FileOf(ParseResult parsed) =>
        parsed.GetValue(CommonOptions.Config) ?? Environment.GetEnvironmentVariable(Variable) switch
        {
            { Length: > 0 } given => given,
            _ => File.Exists(ConfigurationFile.DefaultName) ? ConfigurationFile.DefaultName : null,
        };

    /// <summary>The configuration; what is wrong with it is a <see cref="UsageException"/>.</summary>
    public static RunConfiguration Read(ParseResult parsed)
    {
        try
        {
            return ConfigurationFile.Read(FileOf(parsed), Environment.GetEnvironmentVariable, TimeProvider.System);
        }
        catch (ConfigurationException problem)
        {
            throw new UsageException(problem.Message);
        }
    }

    /// <summary>The book of actors with the user's own rows; a row that cannot be read is a <see cref="UsageException"/>.</summary>
    public static ActorBook BookOf(ParseResult parsed)
    {
        try
        {
            return ActorBook.Load(Read(parsed).ExtraActors is { } extra ? [extra] : []);
        }
        catch (Exception problem) when (problem is FormatException or IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"actors.extra: {problem.Message}");
        }
    }

    /// <summary>What extracts, the rows of one's own counted in.</summary>
    public static string ExtractorOf(ParseResult parsed) => ExtractorVersion.Read(Read(parsed).ExtraActors is { } extra ? [extra] : []);

    /// <summary>The store's file or address.</summary>
    public static string StoreOf(ParseResult parsed) => parsed.GetValue(CommonOptions.Store) ?? Read(parsed).Store ?? UsualStore;
}
