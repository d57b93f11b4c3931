using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using CsvHelper;
using FsCheck;
using FsCheck.Xunit;

namespace GraphBuilder.Sources.Tests;

/// <summary>Offsets count from the text as it was given: whatever carries it must give back every code unit.</summary>
public class OffsetsTests
{
    [Property]
    public void A_text_comes_out_of_a_line_a_cell_and_a_packed_file_as_it_went_in(string? given, NonEmptyString tail)
    {
        var text = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes("“" + given + "”\r\n\u202E😀 " + tail.Get));
        Reading.Article(JsonSerializer.Serialize(new { text }), "a.jsonl").Text.ShouldBe(text);
        Reading.Article(Gzip(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { text }))), "a.jsonl.gz").Text.ShouldBe(text);
        Reading.Article(Csv(text), "a.csv").Text.ShouldBe(text);
    }

    private static byte[] Csv(string text)
    {
        using var written = new StringWriter();
        using (var csv = new CsvWriter(written, CultureInfo.InvariantCulture))
            csv.WriteRecords([new { id = "1", text }]);
        return Encoding.UTF8.GetBytes(written.ToString());
    }

    private static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
            gzip.Write(bytes);
        return packed.ToArray();
    }
}
