namespace GraphBuilder.Cli;

/// <summary>Where data is written: standard output, or a file that appears under its name only when it is complete.</summary>
internal sealed class OutputFile : IAsyncDisposable
{
    private readonly string? _path;

    private OutputFile(Stream stream, string? path) => (Stream, _path) = (stream, path);

    /// <summary>The stream to write to.</summary>
    public Stream Stream { get; }

    private string? Unfinished => _path + ".part";

    /// <summary>Standard output for <c>-</c>, else the file.</summary>
    public static OutputFile Create(string path) =>
        path == "-" ? new(new BufferedStream(Console.OpenStandardOutput(), 64 * 1024), null) : new(File.Create(path + ".part"), path);

    /// <summary>Ends the writing; the file gets its name.</summary>
    public async Task CompleteAsync()
    {
        await Stream.DisposeAsync();
        if (_path is not null)
            File.Move(Unfinished!, _path, overwrite: true);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Stream.DisposeAsync();
}
