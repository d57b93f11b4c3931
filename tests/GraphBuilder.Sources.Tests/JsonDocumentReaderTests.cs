using System.Text;

namespace GraphBuilder.Sources.Tests;

public class JsonDocumentReaderTests
{
    private const string Article = """{"id":"a1","title":"Pact","publishedAt":"2024-01-18","text":"Chile thanked Peru."}""";

    [Theory]
    [InlineData("[" + Article + "]")]
    [InlineData("[\n  " + Article + "\n]\n")]
    [InlineData("{\n  \"id\": \"a1\",\n  \"title\": \"Pact\",\n  \"publishedAt\": \"2024-01-18\",\n  \"text\": \"Chile thanked Peru.\"\n}")]
    public void Reads_arrays_and_objects_over_several_lines(string json)
    {
        foreach (var bytes in (byte[][])[Encoding.UTF8.GetBytes(json), [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(json)], [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(json)]])
        {
            var article = Reading.Article(bytes, "news.json");
            (article.Label, article.Title, article.Text, article.PublishedAt?.ToString()).ShouldBe(("a1", "Pact", "Chile thanked Peru.", "2024-01-18"));
        }
    }

    [Fact]
    public void Reads_one_object_after_another() => Reading.All("{\n\"text\": \"a\"\n}\n{\n\"text\": \"b\"\n}"u8.ToArray(), "input").Count.ShouldBe(2);

    [Fact]
    public void An_array_is_known_without_a_name() => Reading.Article($"[ {Article} ]").Label.ShouldBe("a1");

    [Fact]
    public void An_empty_array_holds_nothing() => Reading.All("[]"u8.ToArray(), "news.json").ShouldBeEmpty();

    [Fact]
    public void Brackets_in_prose_are_no_array() => Reading.Article("[{Update}] Chile thanked Peru on Monday.").Text.ShouldStartWith("[{Update}]");

    [Fact]
    public void Keeps_what_is_wrong_and_reads_the_others_up_to_the_damage()
    {
        var outcomes = Reading.All(Encoding.UTF8.GetBytes($"[\n{{\"id\":7}},\n5,\n{Article},\n{{\"text\": ]"), "news.json");
        outcomes.Count.ShouldBe(4);
        outcomes[2].ShouldBeOfType<ReadOutcome.Read>().Article.Label.ShouldBe("a1");
        var letters = outcomes.OfType<ReadOutcome.Failed>().Select(o => o.Letter).ToList();
        letters.Select(l => l.Reason).ShouldBe(["the field 'text' is missing", "this is no JSON object", "not JSON (line 5, byte 10)"]);
        letters[0].Content.ShouldBe("{\"id\":7}");
    }
}
