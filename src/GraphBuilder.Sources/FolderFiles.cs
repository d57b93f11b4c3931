namespace GraphBuilder.Sources;

/// <summary>Lists the files of a folder and all below it, hidden ones left out, in the ordinal order of their paths.</summary>
public static class FolderFiles
{
    /// <summary>Paths that begin with the folder's path as given.</summary>
    public static IReadOnlyList<string> In(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*",
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System })
            .Order(StringComparer.Ordinal)];
}
