using System.Text;

namespace GraphBuilder.Sources.Tests;

public class HtmlReaderTests
{
    private const string Story = """
        <p>ANKARA – Türkiye has asked <a href="/russia">Russia</a> to support joint steps in northern Syria, the president said on Tuesday, as his army prepares for a land operation.</p>
        <p>The Kremlin said after the call that the two presidents had discussed Syria and that their ministries would stay in close contact.<br>Damascus has kept its distance.</p>
        <p>Moscow has pressed both sides to mend ties, and its deputy foreign minister met Turkish diplomats in Istanbul last week, he said.</p>
        """;

    [Fact]
    public void Gives_a_paragraph_a_block_without_menus_and_scripts()
    {
        var article = Reading.Article($"<html><head><title>T</title></head><body><nav><ul><li>Home</li><li>World</li></ul></nav><article>{Story}</article><script>var x = 1;</script><footer>Imprint</footer></body></html>", "page.html");
        article.Text.ShouldStartWith("ANKARA – Türkiye has asked Russia to support joint steps in northern Syria");
        article.Text.ShouldContain("close contact.\n\nDamascus has kept its distance.\n\nMoscow");
        article.Text.ShouldNotContain("Home");
        article.Text.ShouldNotContain("var x");
    }

    [Fact]
    public void Reads_title_outlet_time_and_address_from_open_graph()
    {
        var article = Reading.Article($"""
            <html><head><link rel="canonical" href="https://news.example/1"><meta property="og:title" content="Ankara asks"><meta property="og:site_name" content="Herald">
            <meta property="article:published_time" content="2022-12-13T18:40:00+03:00"></head><body><article>{Story}</article></body></html>
            """, "page.html");
        (article.Title, article.Publisher, article.Url).ShouldBe(("Ankara asks", "Herald", "https://news.example/1"));
        article.PublishedAt!.Value.ToString().ShouldBe("2022-12-13T18:40:00+03:00");
    }

    [Fact]
    public void Reads_title_outlet_and_time_from_linked_data()
    {
        var article = Reading.Article($$"""
            <html><head><script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Ankara asks","datePublished":"2022-12-13","publisher":{"@type":"Organization","name":"Herald"} } ]}</script>
            <script type="application/ld+json">{broken</script></head><body><article>{{Story}}</article></body></html>
            """, "page.html");
        (article.Title, article.Publisher, article.PublishedAt!.Value.ToString()).ShouldBe(("Ankara asks", "Herald", "2022-12-13"));
    }

    [Fact]
    public void Reads_the_time_from_a_time_element() =>
        Reading.Article($"<html><body><article><time datetime=\"2022-12-13T10:00Z\">today</time>{Story}</article></body></html>", "page.html").PublishedAt!.Value.Day.ShouldBe(new(2022, 12, 13));

    [Fact]
    public void Knows_a_page_by_its_first_bytes() => Reading.Article($"<!DOCTYPE html><html><body><article>{Story}</article></body></html>").Text.ShouldNotContain("<p>");

    [Fact]
    public void Decodes_by_the_charset_that_the_page_declares()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var page = $"<html><head><meta charset=\"iso-8859-9\"></head><body><article>{Story}<p>Cumhurbaşkanı Erdoğan İstanbul'da konuştu, Şam'ı eleştirdi.</p></article></body></html>".Replace('–', '-');
        Reading.Article(Encoding.GetEncoding("iso-8859-9").GetBytes(page), "page.html").Text.ShouldContain("Erdoğan İstanbul'da");
    }

    [Fact]
    public void A_page_without_text_is_a_dead_letter() => Reading.Reason("<html><body><img src=x></body></html>", "page.html").ShouldContain("no article text");

    [Fact]
    public void Names_the_limit_of_a_page_that_nests_for_ever() =>
        Reading.Reason("<html><body>" + string.Concat(Enumerable.Repeat("<div>", 100_000)) + "x", "page.html").ShouldContain(nameof(ReadingLimits.MaxPageDepth));

    [Fact]
    public void Names_the_limit_of_a_page_with_too_many_elements() =>
        Reading.Reason("<html><body>" + string.Concat(Enumerable.Repeat("<p>x</p>", ReadingLimits.MaxPageElements + 1)), "page.html").ShouldContain(nameof(ReadingLimits.MaxPageElements));

    [Fact]
    public void Entities_of_a_document_type_are_not_expanded() =>
        Reading.Article($"<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><html><body><article>{Story}<p>&x;</p></article></body></html>").Text.ShouldContain("&x;");
}
