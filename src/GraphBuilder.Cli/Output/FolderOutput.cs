namespace GraphBuilder.Cli.Output;

/// <summary>A folder of files that appears under its name only when all are complete.</summary>
internal sealed class FolderOutput : IDisposable
{
    private readonly string _path;
    private readonly string _part;

    private FolderOutput(string path)
    {
        _path = path;
        _part = DataOutput.PartOf(path);
    }

    /// <summary>A new folder; one that is there must be empty, because its files would go.</summary>
    public static FolderOutput Create(string path)
    {
        var output = new FolderOutput(Path.TrimEndingDirectorySeparator(path));
        if (File.Exists(output._path) || Directory.Exists(output._path) && Directory.EnumerateFileSystemEntries(output._path).Any())
            throw new UsageException($"'{path}' is there already: name a new folder, or remove it");
        try
        {
            Directory.CreateDirectory(output._part);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{path}' cannot be written: {problem.Message}");
        }
        return output;
    }

    /// <summary>A file in it.</summary>
    public Stream Open(string name) => new FileStream(Path.Combine(_part, name), FileMode.Create, FileAccess.Write, FileShare.None, 128 * 1024);

    /// <summary>Ends the writing; the folder gets its name.</summary>
    public void Complete()
    {
        if (Directory.Exists(_path))
            Directory.Delete(_path);
        Directory.Move(_part, _path);
    }

    /// <summary>Removes what was not completed.</summary>
    public void Dispose()
    {
        if (Directory.Exists(_part))
            Directory.Delete(_part, recursive: true);
    }
}
