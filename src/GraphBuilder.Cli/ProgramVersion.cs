using System.Reflection;

namespace GraphBuilder.Cli;

/// <summary>The version of the program.</summary>
internal static class ProgramVersion
{
    /// <summary>As in <c>--version</c>.</summary>
    public static string Text { get; } = typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
