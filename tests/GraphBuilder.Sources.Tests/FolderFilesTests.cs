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

    [Fact]
    public void Links_that_lead_in_circles_are_walked_once()
    {
        if (OperatingSystem.IsWindows())
            return;
        Directory.CreateDirectory(Path.Combine(_folder, "news/old"));
        File.WriteAllText(Path.Combine(_folder, "news/1.txt"), "x");
        Directory.CreateSymbolicLink(Path.Combine(_folder, "news/old/up"), "..");
        Directory.CreateSymbolicLink(Path.Combine(_folder, "all"), _folder);
        Directory.CreateSymbolicLink(Path.Combine(_folder, "again"), "news/old/up");
        Directory.CreateSymbolicLink(Path.Combine(_folder, "self"), "self");
        FolderFiles.In(_folder).Select(f => Path.GetRelativePath(_folder, f)).ShouldBe(["news/1.txt", "self"]);
    }

    [Fact]
    public void A_link_to_a_folder_elsewhere_is_followed_under_its_own_name()
    {
        if (OperatingSystem.IsWindows())
            return;
        Directory.CreateDirectory(Path.Combine(_folder, "inbox"));
        Directory.CreateDirectory(Path.Combine(_folder, "archive/2024"));
        File.WriteAllText(Path.Combine(_folder, "archive/2024/1.txt"), "x");
        Directory.CreateSymbolicLink(Path.Combine(_folder, "inbox/past"), "../archive");
        FolderFiles.In(Path.Combine(_folder, "inbox")).Select(f => Path.GetRelativePath(_folder, f)).ShouldBe(["inbox/past/2024/1.txt"]);
    }
}
