using System.Text;

namespace GraphBuilder.Sources.Tests;

public class TableAndMailTests
{
    [Fact]
    public void Reads_the_rows_of_a_table_by_the_names_of_its_columns()
    {
        var articles = Reading.All(Encoding.UTF8.GetBytes("\uFEFFID;Published_At;Headline;Text;URL\n1;13/12/2022;Arrests;\"Serbia arrested \"\"three\"\"\nofficers; Kosovo protested.\";https://news.example/1\n2;05/06/2022;;Second.;\n"), "news.txt")
            .Cast<ReadOutcome.Read>().Select(o => o.Article).ToList();
        (articles[0].Label, articles[0].Title, articles[0].Text, articles[0].Url, articles[0].PublishedAt.ToString()).ShouldBe(("1", "Arrests", "Serbia arrested \"three\"\nofficers; Kosovo protested.", "https://news.example/1", "2022-12-13"));
        articles[1].PublishedAt.ShouldBeNull();
        articles[1].Warnings.ShouldHaveSingleItem().ShouldContain("05/06/2022");
    }

    [Fact]
    public void Names_a_row_without_text_by_its_line_and_reads_the_others()
    {
        var outcomes = Reading.All("title,text\nA,\"One\ntwo\"\nB,\nC,Three\n"u8.ToArray(), "news.csv");
        outcomes.OfType<ReadOutcome.Read>().Select(o => o.Article.Text).ShouldBe(["One\ntwo", "Three"]);
        var letter = outcomes.OfType<ReadOutcome.Failed>().ShouldHaveSingleItem().Letter;
        (letter.Line, letter.Content).ShouldBe((4, "B,"));
    }

    [Fact]
    public void A_table_without_a_column_of_text_names_those_that_it_has() => Reading.Reason("a,b\n1,2\n", "news.csv").ShouldContain("a, b");

    [Fact]
    public void A_table_of_a_spreadsheet_in_its_old_encoding_is_decoded()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var rows = "title;text\n" + string.Concat(Enumerable.Repeat("Élysée;Le président français a déclaré mardi à Paris que l’été serait décisif pour la paix.\n", 5));
        Reading.All(Encoding.GetEncoding("windows-1252").GetBytes(rows), "news.csv").Cast<ReadOutcome.Read>().First().Article.Text.ShouldContain("président français");
    }

    [Fact]
    public void Reads_a_mail_by_its_plain_text()
    {
        var article = Reading.Article("""
            From: =?utf-8?Q?Haber_B=C3=BClteni?= <news@haber.example>
            To: reader@example.org
            Subject: Talks in Ankara
            Date: Tue, 13 Dec 2022 18:00:00 +0300
            MIME-Version: 1.0
            Content-Type: multipart/alternative; boundary=x

            --x
            Content-Type: text/plain; charset=utf-8; format=flowed
            Content-Transfer-Encoding: quoted-printable

            T=C3=BCrkiye hosted talks=20
            on Tuesday.
            --x
            Content-Type: text/html

            <p>other</p>
            --x--
            """);
        (article.Text.Trim(), article.Title, article.Publisher, article.PublishedAt.ToString()).ShouldBe(("Türkiye hosted talks on Tuesday.", "Talks in Ankara", "Haber Bülteni", "2022-12-13T18:00:00+03:00"));
    }

    [Fact]
    public void Reads_a_mail_that_has_HTML_only() =>
        Reading.Article("From: a@haber.example\nTo: b@example.org\nSubject: x\nContent-Type: text/html\n\n<html><style>p {}</style><p>Kosovo demanded</p><p>their release.</p></html>", "x.eml")
            .ShouldSatisfyAllConditions(a => a.Text.ShouldBe("Kosovo demanded\n\ntheir release."), a => a.Publisher.ShouldBe("haber.example"));

    [Theory]
    [InlineData("{\"text\":\"x\"}\n", "a.txt", "x")]
    [InlineData("<html><body><p>From html to text.</p></body></html>", "a.txt", "From html to text.")]
    [InlineData("From: the desk\nSubject to change, the ministers will meet.", "a.txt", "From: the desk\nSubject to change, the ministers will meet.")]
    [InlineData("Text, content and body of the treaty were agreed.", "a.txt", "Text, content and body of the treaty were agreed.")]
    public void Content_says_more_than_the_name(string content, string name, string text) => Reading.Article(content, name).Text.ShouldBe(text);

    [Fact]
    public void A_feed_is_known_whatever_it_is_called() =>
        Reading.All("<?xml version=\"1.0\"?>\n<!-- made by hand -->\n<rss><channel><item><link>https://news.example/1</link></item></channel></rss>"u8.ToArray(), "feed.xml")
            .ShouldHaveSingleItem().ShouldBeOfType<ReadOutcome.Linked>().Address.AbsoluteUri.ShouldBe("https://news.example/1");
}
