namespace GraphBuilder.Sources.Tests;

public sealed class DeadLetterFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("graphbuilder").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Dead_letters_are_kept_once()
    {
        var path = Path.Combine(_folder, "x.deadletters.jsonl");
        new DeadLetterFile(path).Keep(new("in.jsonl", 3, "not JSON", "{"));
        new DeadLetterFile(path).Keep(new("in.jsonl", 3, "not JSON", "{"));
        File.ReadAllLines(path).ShouldHaveSingleItem().ShouldBe("""{"input":"in.jsonl","line":3,"stage":"read","reason":"not JSON","content":"{"}""");
    }
}
