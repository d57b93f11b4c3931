using System.CommandLine;

namespace GraphBuilder.Cli.Options;

/// <summary>An option whose value is one of a few words.</summary>
internal static class Choice
{
    /// <summary>The option; its words are the lower-case names of the enumeration, or of those values that are allowed. The enumeration's first value is taken where none is given.</summary>
    public static Option<T> Of<T>(string name, string description, T[]? allowed = null)
        where T : struct, Enum
    {
        var words = (allowed ?? Enum.GetValues<T>()).Select(v => v.ToString().ToLowerInvariant()).ToList();
        return new Option<T>(name)
        {
            Description = $"{description}: {string.Join(", ", words)} [default: {words[0]}]",
            HelpName = "word",
            CustomParser = given =>
            {
                var word = given.Tokens[^1].Value;
                if (words.Contains(word, StringComparer.OrdinalIgnoreCase))
                    return Enum.Parse<T>(word, ignoreCase: true);
                given.AddError($"{name} wants one of {string.Join(", ", words)}, not '{word}'{Nearest.Hint(word, words)}");
                return default;
            },
        };
    }
}
