namespace GraphBuilder.Sources;

/// <summary>
/// Lists the files of a folder and all below it, hidden ones left out, in the ordinal order of their paths. Links to folders are followed, but no folder is
/// listed twice; one that may not be read stands in the list itself, so that whoever opens it hears why.
/// </summary>
public static class FolderFiles
{
    private static readonly EnumerationOptions s_visible = new() { IgnoreInaccessible = false, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System };

    /// <summary>Paths that begin with the folder's path as given.</summary>
    public static IReadOnlyList<string> In(string folder)
    {
        var (files, listed) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        // Links wait until all folders below are listed: what is there anyway keeps its plain path.
        var (folders, links) = (new Stack<Place>([new(folder, Followed(folder))]), new Queue<Place>());
        while (folders.TryPop(out var place) || links.TryDequeue(out place))
            if (listed.Add(place.Real))
                List(place, files, folders, links);
        return [.. files.Order(StringComparer.Ordinal)];
    }

    private static void List(Place place, List<string> files, Stack<Place> folders, Queue<Place> links)
    {
        try
        {
            foreach (var entry in new DirectoryInfo(place.Real).EnumerateFileSystemInfos("*", s_visible))
            {
                var path = Path.Join(place.Path, entry.Name);
                if (entry is FileInfo)
                    files.Add(path);
                else if (entry.LinkTarget is null)
                    folders.Push(new(path, entry.FullName));
                else
                    links.Enqueue(new(path, Followed(entry.FullName)));
            }
        }
        catch (UnauthorizedAccessException)
        {
            files.Add(place.Path);
        }
        catch (DirectoryNotFoundException)
        {
            // Removed in the meantime.
        }
    }

    private static string Followed(string folder) =>
        Directory.ResolveLinkTarget(folder, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(folder);

    // As it is written, beginning with the folder that was asked for, and where it lies.
    private readonly record struct Place(string Path, string Real);
}
