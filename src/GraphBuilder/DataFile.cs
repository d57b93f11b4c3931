namespace GraphBuilder;

/// <summary>Access to the data files that ship beside the program.</summary>
internal static class DataFile
{
    /// <summary>Full path of a file below <c>Data</c>.</summary>
    public static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "Data", name);

    /// <summary>Opens a file below <c>Data</c> for reading; one that is missing means a broken installation.</summary>
    public static Stream Open(string name) => File.OpenRead(PathOf(name));
}
