namespace GraphBuilder.Sources.Tests;

public sealed class FolderFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("graphbuilder").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Lists_all_files_below_in_order_and_no_hidden_ones()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "b"));
        foreach (var name in (string[])["c.txt", "b/2.txt", "b/1.txt", "a.txt", ".hidden"])
            File.WriteAllText(Path.Combine(_folder, name), "x");
        FolderFiles.In(_folder).Select(f => Path.GetRelativePath(_folder, f).Replace('\\', '/')).ShouldBe(["a.txt", "b/1.txt", "b/2.txt", "c.txt"]);
    }
}
