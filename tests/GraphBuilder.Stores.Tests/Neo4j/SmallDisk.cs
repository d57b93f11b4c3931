using System.Diagnostics;

namespace GraphBuilder.Stores.Tests.Neo4j;

/// <summary>A test that needs a server of its own and leave to mount a file system; skipped without.</summary>
public sealed class MountFactAttribute : FactAttribute
{
    public MountFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("NEO4J_TEST_SERVER") is null)
            Skip = "needs a Neo4j server in NEO4J_TEST_SERVER";
        else if (!SmallDisk.CanMount)
            Skip = "needs leave to mount a file system";
    }
}

/// <summary>A file system in memory with little room.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly DirectoryInfo _mounted = Directory.CreateTempSubdirectory("graphbuilder-disk");

    public SmallDisk() => Run("mount", "-t", "tmpfs", "-o", "size=60m", "tmpfs", _mounted.FullName).ShouldBe(0);

    /// <summary>True where this user may mount.</summary>
    public static bool CanMount { get; } = TryMount();

    /// <summary>A folder on it that is not there yet.</summary>
    public string Folder => Path.Combine(_mounted.FullName, "home");

    private string Filler => Path.Combine(_mounted.FullName, "filler");

    /// <summary>Leaves no room.</summary>
    public void Fill()
    {
        using var filler = new FileStream(Filler, new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, BufferSize = 0 });
        try
        {
            for (; ; )
                filler.Write(new byte[4096]);
        }
        catch (IOException)
        {
            // That was the last of it.
        }
    }

    /// <summary>Gives the room back.</summary>
    public void MakeRoom() => File.Delete(Filler);

    public void Dispose()
    {
        Run("umount", "--lazy", _mounted.FullName);
        _mounted.Delete();
    }

    private static bool TryMount()
    {
        try
        {
            using var disk = new SmallDisk();
            return true;
        }
        catch (Exception e) when (e is ShouldAssertException or System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static int Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode;
    }
}
