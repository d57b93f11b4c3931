using System.CommandLine.Parsing;
using System.Globalization;

namespace GraphBuilder.Cli.Options;

/// <summary>Reads a number on the command line, and says what is wanted where there is none.</summary>
internal static class WholeNumber
{
    /// <summary>The reader for the option or verb of that name; <paramref name="least"/> is the smallest number that makes sense.</summary>
    public static Func<ArgumentResult, int> Of(string name, int least = 0) => given =>
    {
        var word = given.Tokens[^1].Value;
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least)
            return number;
        given.AddError($"{name} wants a whole number{(least > 0 ? " above zero" : "")}, not '{word}'");
        return 0;
    };
}
