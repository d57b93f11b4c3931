using System.IO.Compression;
using System.Text;
using GraphBuilder.Sources.Formats;

namespace GraphBuilder.Sources.Tests;

public class PackingTests
{
    private const string Line = "{\"id\":\"a\",\"text\":\"Kosovo demanded their release.\"}\n";

    [Fact]
    public void Reads_a_compressed_file_as_what_it_holds()
    {
        Reading.Article(Gzip(Encoding.UTF8.GetBytes(Line)), "news.jsonl.gz").Label.ShouldBe("a");
        Reading.Article(Gzip("Kosovo demanded their release."u8.ToArray()), "story.txt.gz").Label.ShouldBe("story.txt");
    }

    [Fact]
    public void Reads_the_files_of_a_ZIP_folder_in_order_and_each_by_its_format()
    {
        var zip = Zip(("b/two.txt", "Serbia arrested three officers."u8.ToArray()), ("b/", []), ("a.jsonl.gz", Gzip(Encoding.UTF8.GetBytes(Line))), ("__MACOSX/x", [1]), (".hidden", [1]), ("c.bin", [.. Enumerable.Repeat((byte)1, 99)]));
        var outcomes = Reading.All(zip, "news.zip");
        outcomes.OfType<ReadOutcome.Read>().Select(o => o.Article.Label).ShouldBe(["a", "news.zip/b/two.txt"]);
        outcomes.OfType<ReadOutcome.Failed>().ShouldHaveSingleItem().Letter.Input.ShouldBe("news.zip/c.bin");
    }

    [Fact]
    public void A_ZIP_folder_that_comes_through_a_pipe_is_read_as_well()
    {
        var zip = Zip(("one.txt", "Serbia arrested three officers."u8.ToArray()));
        var piped = new RawDocument("-", () => new GZipStream(new MemoryStream(Gzip(zip)), CompressionMode.Decompress));
        new ArticleSource(InputFormat.Auto, new(null, null, null)).Read(piped).ShouldHaveSingleItem().ShouldBeOfType<ReadOutcome.Read>().Article.Label.ShouldBe("-/one.txt");
    }

    [Fact]
    public void Names_of_entries_lead_nowhere()
    {
        var article = Reading.Article(Zip(("../../escape.txt", "Serbia arrested three officers."u8.ToArray())), "news.zip");
        article.Label.ShouldBe("news.zip/../../escape.txt");
        File.Exists("../../escape.txt").ShouldBeFalse();
    }

    [Fact]
    public void A_ZIP_folder_that_is_cut_is_a_dead_letter()
    {
        var zip = Zip(("a.txt", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 2000).Select(i => $"{i * 7919 % 1000} arrests. ")))));
        Reading.Reason(zip[..(zip.Length / 2)], "news.zip").ShouldContain("cannot be read");
    }

    [Fact]
    public void Damage_in_a_compressed_file_is_a_dead_letter()
    {
        var packed = Gzip(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 2000).Select(i => $"{i * 7919 % 1000} arrests. "))));
        packed.AsSpan(packed.Length / 2, 40).Fill(0xFF);
        Reading.Reason(packed, "story.txt.gz").ShouldContain("cannot be read");
    }

    [Fact]
    public void A_compressed_file_that_is_cut_is_a_dead_letter()
    {
        var packed = Gzip(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 2000).Select(i => $"{i * 7919 % 1000} arrests. "))));
        Reading.Reason(packed[..(packed.Length / 2)], "story.txt.gz").ShouldContain("cannot be read");
    }

    [Fact]
    public void A_bomb_is_refused_by_the_limit_of_documents_before_it_fills_the_memory() =>
        Reading.Reason(Gzip(new byte[ReadingLimits.MaxDocumentBytes + 1]), "bomb.txt.gz").ShouldContain(nameof(ReadingLimits.MaxDocumentBytes));

    [Fact]
    public void What_is_packed_in_itself_again_and_again_is_refused() =>
        Reading.Reason(Gzip(Gzip(Gzip("x"u8.ToArray()))), "x.gz").ShouldContain(nameof(ReadingLimits.MaxPackings));

    [Theory]
    [InlineData("[Content_Types].xml", "report.docx")]
    [InlineData("META-INF/manifest.xml", "report.odt")]
    [InlineData("META-INF/container.xml", "book.epub")]
    public void An_office_document_asks_for_another_form(string part, string name) => Reading.Reason(Zip((part, [1]), ("document.xml", [1])), name).ShouldContain("office document");

    [Fact]
    public void Rich_text_asks_for_another_form() => Reading.Reason(@"{\rtf1\ansi Peru thanked Chile.\par}", "report.rtf").ShouldContain("office document");

    private static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
            gzip.Write(bytes);
        return packed.ToArray();
    }

    private static byte[] Zip(params (string Name, byte[] Bytes)[] files)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create))
            foreach (var (name, bytes) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        return packed.ToArray();
    }
}
