using System.Text;
using GraphBuilder.Sources.Formats;

namespace GraphBuilder.Sources.Tests;

public class JsonLinesReaderTests
{
    [Fact]
    public void Reads_every_field()
    {
        var article = Read("""{"id":"a1","text":"Türkiye asked Russia.","title":"T","publishedAt":"2022-12-13T10:15:00+03:00","publisher":"P","url":"https://x.example/1","language":"en","pairs":[{"actor":{"start":0,"end":7},"recipient":{"start":14,"end":20}}]}""");
        article.Label.ShouldBe("a1");
        article.PublishedAt.ToString().ShouldBe("2022-12-13T10:15:00+03:00");
        (article.Publisher, article.Url, article.Language, article.Title).ShouldBe(("P", "https://x.example/1", "en", "T"));
        article.Pairs.ShouldHaveSingleItem().Recipient.Of(article.Text).ShouldBe("Russia");
    }

    [Fact]
    public void Needs_nothing_but_the_text() => Read("""{"text":"x"}""").Label.ShouldBeNull();

    [Theory]
    [InlineData("yesterday")]
    [InlineData("2022-02-30")]
    [InlineData("121108")]
    public void A_day_that_cannot_be_read_costs_the_article_its_day_with_a_warning(string day)
    {
        var article = Read($$"""{"text":"x","publishedAt":"{{day}}"}""");
        article.PublishedAt.ShouldBeNull();
        article.Warnings.ShouldHaveSingleItem().ShouldContain(day);
    }

    [Theory]
    [InlineData("""{"text":"x" """, "not JSON")]
    [InlineData("""["text"]""", "no JSON object")]
    [InlineData("""{"id":"a"}""", "'text' is missing")]
    [InlineData("""{"text":5}""", "'text' is no string")]
    [InlineData("""{"text":"x","pairs":[{"actor":{"start":0,"end":9},"recipient":{"start":0,"end":1}}]}""", "'actor'")]
    [InlineData("""{"text":"x","pairs":[{"actor":{"start":0,"end":1}}]}""", "'recipient'")]
    [InlineData("""{"text":"x","pairs":7}""", "'pairs'")]
    public void Says_what_is_wrong_with_a_line_and_reads_the_others(string wrong, string reason)
    {
        var outcomes = Reading.All(Encoding.UTF8.GetBytes("{\"text\":\"first\"}\r\n\n" + wrong + "\n{\"text\":\"last\"}"), "in.jsonl");
        outcomes.Count.ShouldBe(3);
        outcomes[2].ShouldBeOfType<ReadOutcome.Read>().Article.Text.ShouldBe("last");
        var letter = outcomes[1].ShouldBeOfType<ReadOutcome.Failed>().Letter;
        letter.Line.ShouldBe(3);
        letter.Reason.ShouldContain(reason);
        letter.Content.ShouldBe(wrong);
    }

    [Fact]
    public void A_line_in_another_encoding_is_a_dead_letter()
    {
        var outcome = Reading.All([.. "{\"text\":\""u8, 0xE9, 0xFF, .. "\"}"u8], "in.jsonl").ShouldHaveSingleItem();
        outcome.ShouldBeOfType<ReadOutcome.Failed>().Letter.Reason.ShouldContain("UTF-8");
    }

    [Fact]
    public void A_lone_surrogate_becomes_one_replacement_character_so_that_offsets_keep()
    {
        Read("""{"text":"a\ud800b \\ud800 \ud83d\ude00 \udc00"}""").Text.ShouldBe("a\uFFFDb \\ud800 \U0001F600 \uFFFD");
    }

    [Fact]
    public void Null_characters_and_direction_marks_stay() => Read("""{"text":"a\u0000b\u202ec"}""").Text.ShouldBe("a\0b\u202ec");

    [Fact]
    public void Reads_lines_of_a_megabyte()
    {
        var text = new string('x', 1_000_000);
        Read($$"""{"text":"{{text}}"}""").Text.Length.ShouldBe(1_000_000);
    }

    [Fact]
    public void Skips_a_line_over_the_limit_and_goes_on()
    {
        var huge = new byte[ReadingLimits.MaxLineBytes + 1];
        Array.Fill(huge, (byte)'x');
        var outcomes = Reading.All([.. huge, .. "\n{\"text\":\"last\"}"u8], "in.jsonl");
        outcomes[0].ShouldBeOfType<ReadOutcome.Failed>().Letter.Reason.ShouldContain(nameof(ReadingLimits.MaxLineBytes));
        outcomes[1].ShouldBeOfType<ReadOutcome.Read>().Article.Text.ShouldBe("last");
    }

    [Fact]
    public void Gives_the_first_line_before_the_second_has_come()
    {
        var stream = new TwoParts("{\"text\":\"first\"}\n"u8.ToArray(), () => throw new InvalidOperationException("read on"));
        using var outcomes = new JsonLinesReader().Read(new RawDocument("pipe", () => stream), stream).GetEnumerator();
        outcomes.MoveNext().ShouldBeTrue();
        outcomes.Current.ShouldBeOfType<ReadOutcome.Read>().Article.Text.ShouldBe("first");
    }

    private static Model.Article Read(string line) => Reading.Article(line, "in.jsonl");

    private sealed class TwoParts(byte[] first, Action second) : MemoryStream(first)
    {
        public override int Read(Span<byte> buffer)
        {
            if (Position == Length)
                second();
            return base.Read(buffer);
        }
    }
}
