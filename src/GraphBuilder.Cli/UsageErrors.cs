using System.CommandLine;
using GraphBuilder.Stores;

namespace GraphBuilder.Cli;

/// <summary>Says in words what is wrong with a command line, and what was probably meant.</summary>
internal static class UsageErrors
{
    /// <summary>The first thing that is wrong, or null.</summary>
    public static string? Find(ParseResult parsed)
    {
        if (parsed.Action is HelpWithExample)
            return null;
        var command = parsed.CommandResult.Command;
        if (command.Subcommands.Count > 0 && parsed.UnmatchedTokens is [var verb, ..] && !IsOption(verb))
            return $"unknown verb '{verb}'{Nearest.Hint(verb, command.Subcommands.Select(c => c.Name))}";
        var stray = parsed.UnmatchedTokens.Concat(Values(parsed)).FirstOrDefault(IsOption) ?? (parsed.UnmatchedTokens is [var first, ..] ? first : null);
        if (stray is not null && IsOption(stray))
            return $"unknown option '{stray}'{ParameterHint(command, stray) ?? Nearest.Hint(stray, OptionsOf(parsed))}";
        if (command.Subcommands.Count > 0 && parsed.Errors.Count > 0)
            return $"say what to do: {string.Join(", ", command.Subcommands.Select(c => c.Name))}";
        return parsed.Errors.Count > 0 ? parsed.Errors[0].Message : null;
    }

    // Whoever writes "query actors --limit 5" knows other programs.
    private static string? ParameterHint(Command command, string stray)
    {
        var name = stray.TrimStart('-').Split('=')[0];
        return command.Name == "query" && QueryCatalog.Load().Queries.Any(q => q.Parameters.Any(p => p.Name == name)) ? $": a parameter is written {name}=…" : null;
    }

    private static bool IsOption(string token) => token.Length > 1 && token[0] == '-';

    // An unknown option beside a list of inputs is taken for one of them.
    private static IEnumerable<string> Values(ParseResult parsed) =>
        parsed.Tokens.Any(t => t.Value == "--") ? [] : parsed.CommandResult.Command.Arguments.SelectMany(a => parsed.GetResult(a)?.Tokens.Select(t => t.Value) ?? []);

    private static IEnumerable<string> OptionsOf(ParseResult parsed) =>
        parsed.CommandResult.Command.Options.Concat(parsed.RootCommandResult.Command.Options.Where(o => o.Recursive)).SelectMany(o => o.Aliases.Append(o.Name)).Where(n => n.StartsWith("--", StringComparison.Ordinal));
}
