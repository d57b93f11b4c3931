using System.Text;
using Spectre.Console;

namespace GraphBuilder.Cli.Output;

/// <summary>Where data is written: standard output, or a file that appears under its name only when it is complete.</summary>
internal sealed class DataOutput : IAsyncDisposable
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string? _path;
    private readonly string? _part;

    private DataOutput(Stream stream, string? path, string? part = null)
    {
        (Stream, _path, _part) = (stream, path, part);
        Text = new StreamWriter(stream, s_utf8);
        var terminal = path is null && !System.Console.IsOutputRedirected;
        Width = Terminal.Columns ?? (terminal ? Terminal.WindowWidth : null);
        Console = Terminal.ConsoleFor(Text, terminal, Width);
    }

    /// <summary>The bytes.</summary>
    public Stream Stream { get; }

    /// <summary>The same as text; what is written to it is complete only after <see cref="CompleteAsync"/>.</summary>
    public TextWriter Text { get; }

    /// <summary>The same with styles, which are left out where nobody would see them.</summary>
    public IAnsiConsole Console { get; }

    /// <summary>Width in terminal cells; null where lines may be as long as they like: in a file, or for another program.</summary>
    public int? Width { get; }

    /// <summary>Standard output for <c>-</c>, else the file.</summary>
    public static DataOutput Create(string path = "-")
    {
        if (path == "-")
            return new(new BufferedStream(System.Console.OpenStandardOutput(), 64 * 1024), null);
        try
        {
            if (OpenInPlace(path) is { } stream)
                return new(stream, path);
            if (File.Exists(path))
                path = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
            var part = PartOf(path);
            return new(new FileStream(part, FileMode.CreateNew), path, part);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{path}' cannot be written: {problem.Message}");
        }
    }

    /// <summary>A name that nobody has, beside the one that the output gets when it is complete: what somebody else keeps or writes there stays.</summary>
    public static string PartOf(string path) => $"{path}.{Path.GetRandomFileName()[..8]}.part";

    // A device or a named pipe is written to as it is: a file under its name would take its place.
    private static FileStream? OpenInPlace(string path)
    {
        if (!File.Exists(path))
            return null;
        var stream = new FileStream(path, FileMode.Open, FileAccess.Write);
        if (!stream.CanSeek || Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal))
            return stream;
        stream.Dispose();
        return null;
    }

    /// <summary>Ends the writing; the file gets its name.</summary>
    public async Task CompleteAsync()
    {
        if (Stream.CanWrite)    // whoever wrote bytes may have closed it
            await Text.DisposeAsync();
        if (_part is not null)
            File.Move(_part, _path!, overwrite: true);
    }

    /// <summary>Removes what was not completed.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await Stream.DisposeAsync();
        }
        finally
        {
            if (_part is not null)
                File.Delete(_part);
        }
    }
}
