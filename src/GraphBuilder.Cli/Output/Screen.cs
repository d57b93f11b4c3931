namespace GraphBuilder.Cli.Output;

/// <summary>Standard error, where everything goes that is not data.</summary>
internal static class Screen
{
    /// <summary>Set by <c>--quiet</c>: notes are left out, and no bar is drawn.</summary>
    public static bool IsQuiet { get; set; }

    /// <summary>Set by <c>--verbose</c>: details are told.</summary>
    public static bool IsVerbose { get; set; }

    /// <summary>Something that helps to follow the work.</summary>
    public static void Detail(string text)
    {
        if (IsVerbose)
            Console.Error.WriteLine(Printable.Of(text));
    }

    /// <summary>Something that a person should know.</summary>
    public static void Note(string text)
    {
        if (!IsQuiet)
            Console.Error.WriteLine(Printable.Of(text));
    }

    /// <summary>Something that went wrong.</summary>
    public static void Warn(string text) => Console.Error.WriteLine("graphbuilder: " + Printable.Of(text));
}
