using System.Diagnostics;

namespace GraphBuilder.Cli.Tests;

public sealed class OutputTests : IDisposable
{
    private readonly RunningProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public async Task A_named_pipe_is_written_to_and_not_replaced()
    {
        if (OperatingSystem.IsWindows())
            return;
        var pipe = _program.PathOf("pipe");
        Process.Start("mkfifo", pipe).WaitForExit();
        var reader = Task.Run(() => File.ReadAllText(pipe));
        _program.Run("query", "--output", "pipe").Code.ShouldBe(0);
        (await reader.WaitAsync(TimeSpan.FromMinutes(2))).ShouldContain("dyad-timeline");
    }

    [Fact]
    public void A_link_stays_and_its_file_is_replaced()
    {
        if (OperatingSystem.IsWindows())
            return;
        _program.Write("real.txt", "before");
        File.CreateSymbolicLink(_program.PathOf("link.txt"), _program.PathOf("real.txt"));
        _program.Run("query", "--output", "link.txt").Code.ShouldBe(0);
        File.ReadAllText(_program.PathOf("real.txt")).ShouldContain("dyad-timeline");
        new FileInfo(_program.PathOf("link.txt")).LinkTarget.ShouldNotBeNull();
    }
}
