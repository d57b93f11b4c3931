using GraphBuilder.Sources.Formats;
using GraphBuilder.Sources.WebPages;

namespace GraphBuilder.Sources.Tests;

public class PageDateTests
{
    private const string Story = "<p>The two foreign ministers met in Tirana and agreed to reopen the border crossing that has been shut since spring, officials of both sides said.</p>";

    [Theory]
    [InlineData("", "<span class=published>05/06/2022</span>", null)]
    [InlineData("en-GB", "<span class=published>Published: 05/06/2022</span>", "2022-06-05")]
    [InlineData("en-US", "<span class=published>05/06/2022</span>", "2022-05-06")]
    [InlineData("en-CA", "<span class=published>05/06/2022</span>", null)]
    [InlineData("tr", "<span class=published>05/06/2022</span>", "2022-06-05")]
    [InlineData("en-US", "<span class=published>05/06/2022</span><p>Updated 23/06/2022</p>", "2022-06-05")]
    [InlineData("en", "<span class=published>05/06/2022</span><p>Since 12/31/2021 and 31/12/2021</p>", null)]
    [InlineData("en", "<meta name=date content='05/06/2022 10:15'>", null)]
    [InlineData("en", "<time>14 March 2023</time>", "2023-03-14")]
    [InlineData("en", "<div class=post-date>Posted on March 14, 2023</div>", "2023-03-14")]
    [InlineData("en", "<div class=date>Tuesday</div>", null)]
    public void Takes_no_day_from_numbers_whose_order_nothing_tells(string language, string line, string? day)
    {
        var article = Reading.Article($"<html lang=\"{language}\"><body><article><h1>Talks</h1>{line}{Story}</article></body></html>");
        (article.PublishedAt?.ToString()).ShouldBe(day);
    }

    [Fact]
    public void The_article_s_own_description_goes_before_that_of_the_site_and_its_comments() =>
        Reading.Article($$"""
            <html><head><script type="application/ld+json">[{"@type":"WebPage","datePublished":"2001-01-01"},{"@type":["NewsArticle"],"datePublished":"2023-03-14T09:30:00+01:00","publisher":[{"name":"Herald"}]}]</script></head>
            <body><article>{{Story}}</article></body></html>
            """).ShouldSatisfyAllConditions(a => a.PublishedAt.ToString().ShouldBe("2023-03-14T09:30:00+01:00"), a => a.Publisher.ShouldBe("Herald"));

    [Theory]
    [InlineData("https://news.example/2023/03/14/talks.html", "2023-03-14", "news.example")]
    [InlineData("https://www.news.example/talks", null, "news.example")]
    public void The_address_tells_day_and_outlet_where_the_page_is_silent(string url, string? day, string outlet)
    {
        var document = new RawDocument(url, () => new MemoryStream(System.Text.Encoding.UTF8.GetBytes($"<html><body>{Story}</body></html>"))) { Url = url };
        var article = new ArticleSource(InputFormat.Auto, new(null, null, null)).Read(document).ShouldHaveSingleItem().ShouldBeOfType<ReadOutcome.Read>().Article;
        (article.PublishedAt?.ToString(), article.Publisher).ShouldBe((day, outlet));
    }

    [Theory]
    [InlineData("https://m.news.example/a?utm_source=x", "https://www.news.example/a", "https://www.news.example/a")]
    [InlineData("https://amp.news.example/a", "/b", "https://amp.news.example/b")]
    [InlineData("https://www-news-example.cdn.ampproject.org/c/s/www.news.example/a", "https://www.news.example/a", "https://www.news.example/a")]
    [InlineData("https://copy.example/a", "https://news.example/a", "https://copy.example/a")]
    [InlineData("https://news.example/a", "https://news.example/", "https://news.example/a")]
    [InlineData("https://news.example/a", "javascript:void(0)", "https://news.example/a")]
    [InlineData(null, "https://news.example/a", "https://news.example/a")]
    [InlineData(null, "/a", null)]
    public void A_page_is_known_by_the_address_that_it_calls_its_own_on_the_same_site(string? fetched, string declared, string? own) =>
        CanonicalLink.Of(fetched, declared).ShouldBe(own);
}
