using System.Text;
using GraphBuilder.Sources.Formats;

namespace GraphBuilder.Sources.Tests;

public class PlainTextReaderTests
{
    private const string Story = "Türkiye asks Russia for help\n\nANKARA – Türkiye asked Russia on Tuesday to support joint steps.\n";

    static PlainTextReaderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public void Keeps_every_character_of_the_file_and_takes_a_lone_first_line_as_title()
    {
        var article = Reading.Article(Story, "story.txt");
        article.Text.ShouldBe(Story);
        article.Title.ShouldBe("Türkiye asks Russia for help");
        article.Label.ShouldBe("story.txt");
    }

    [Fact]
    public void A_first_sentence_is_no_title() => Reading.Article("Russia attacked Ukraine.\n\nOfficials said so.").Title.ShouldBeNull();

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void Decodes_by_byte_order_mark(string encoding)
    {
        var unicode = Encoding.GetEncoding(encoding);
        Reading.Article([.. unicode.GetPreamble(), .. unicode.GetBytes(Story)]).Text.ShouldBe(Story);
    }

    [Fact]
    public void Decodes_windows_1252_by_its_looks()
    {
        var text = string.Concat(Enumerable.Repeat("Le président français a déclaré mardi à Paris que l’été serait décisif pour la paix. ", 5));
        Reading.Article(Encoding.GetEncoding("windows-1252").GetBytes(text)).Text.ShouldBe(text);
    }

    [Fact]
    public void Decodes_cyrillic_by_its_looks()
    {
        var text = string.Concat(Enumerable.Repeat("Президент России заявил во вторник, что переговоры продолжатся. ", 5));
        Reading.Article(Encoding.GetEncoding("windows-1251").GetBytes(text)).Text.ShouldBe(text);
    }

    [Fact]
    public void A_file_of_bytes_is_a_dead_letter() =>
        Reading.Reason([.. Enumerable.Range(0, 4096).Select(i => (byte)(i * 7))], "photo.jpg").ShouldContain("binary");

    [Fact]
    public void A_stray_null_byte_and_a_right_to_left_mark_do_not_move_offsets()
    {
        var text = new string('x', 300) + "\0 \u202Eشكرا\u202C Russia attacked";
        Reading.Article(text).Text.ShouldBe(text);
    }

    [Fact]
    public void Escapes_count_for_an_encoding_only_where_one_is_named()
    {
        Reading.Article("Russia \u001B[1mattacked\u001B[0m, " + new string('x', 999)).Text.ShouldStartWith("Russia \u001B[1mattacked");
        var japanese = new RawDocument("x", () => new MemoryStream(Encoding.GetEncoding("iso-2022-jp").GetBytes(string.Concat(Enumerable.Repeat("外務省の報道官", 99))))) { Charset = "iso-2022-jp" };
        new ArticleSource(InputFormat.Text, new(null, null, null)).Read(japanese).ShouldHaveSingleItem().ShouldBeOfType<ReadOutcome.Read>().Article.Text.ShouldStartWith("外務省");
    }

    [Fact]
    public void Names_the_limit_that_a_text_exceeds() =>
        Reading.Reason(new string('a', ReadingLimits.MaxTextLength + 1)).ShouldContain(nameof(ReadingLimits.MaxTextLength));

    [Fact]
    public void An_empty_file_is_an_article_without_text() => Reading.Article([]).Text.ShouldBeEmpty();

    [Fact]
    public void Fills_in_only_what_the_input_does_not_say()
    {
        var defaults = new ArticleDefaults(new(new(2022, 12, 13), null), "Example News", "Given title");
        var article = Reading.Article(Story, defaults: defaults);
        article.Publisher.ShouldBe("Example News");
        article.PublishedAt!.Value.Day.ShouldBe(new(2022, 12, 13));
        article.Title.ShouldBe("Türkiye asks Russia for help");
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_a_dead_letter()
    {
        var source = new ArticleSource(InputFormat.Auto, new(null, null, null));
        var outcome = source.Read(new RawDocument("gone.txt", () => throw new FileNotFoundException("gone"))).ShouldHaveSingleItem();
        outcome.ShouldBeOfType<ReadOutcome.Failed>().Letter.Reason.ShouldContain("cannot be read");
    }
}
