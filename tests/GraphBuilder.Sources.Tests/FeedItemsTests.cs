using System.Text;
using GraphBuilder.Loopback;
using GraphBuilder.Sources.Feeds;

namespace GraphBuilder.Sources.Tests;

public class FeedItemsTests
{
    private const string Long = "The two foreign ministers met in Tirana on Monday and agreed to reopen the border crossing that has been shut since spring. ";

    [Fact]
    public void Reads_links_titles_and_times_of_RSS()
    {
        var feed = Read("""
            <?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Herald: World</title>
            <item><title>Tirana &amp; Pristina</title><link> https://news.example/1 </link><pubDate>Mon, 05 Jun 2023 22:10:00 +0300</pubDate><description>&lt;p&gt;They &lt;b&gt;met&lt;/b&gt;.&lt;/p&gt;</description></item>
            <item><guid>https://news.example/2</guid><dc:date>2023-06-06</dc:date></item>
            <item><guid isPermaLink="false">17</guid><title>Nowhere</title></item></channel></rss>
            """);
        feed.Title.ShouldBe("Herald: World");
        var first = feed.Items[0];
        (first.Link!.AbsoluteUri, first.Title, first.PublishedAt.ToString(), first.Summary, first.FullText)
            .ShouldBe(("https://news.example/1", "Tirana & Pristina", "2023-06-05T22:10:00+03:00", "They met.", null));
        (feed.Items[1].Link!.AbsoluteUri, feed.Items[1].PublishedAt.ToString()).ShouldBe(("https://news.example/2", "2023-06-06"));
        feed.Items[2].Link.ShouldBeNull();
    }

    [Fact]
    public void Takes_the_article_from_the_feed_where_it_is_whole()
    {
        var whole = string.Concat(Enumerable.Repeat($"<p>{Long}</p>", 6));
        var feed = Read($"""
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Herald</title>
            <item><link>https://news.example/1</link><content:encoded><![CDATA[{whole}]]></content:encoded></item>
            <item><link>https://news.example/2</link><content:encoded><![CDATA[{whole}<p>Read more…</p>]]></content:encoded></item>
            <item><link>https://news.example/3</link><description>{Long}</description></item></channel></rss>
            """);
        feed.Items[0].Article!.Text.ShouldBe(string.Join("\n\n", Enumerable.Repeat(Long.Trim(), 6)));
        (feed.Items[0].Article!.Url, feed.Items[0].Article!.Publisher).ShouldBe(("https://news.example/1", "Herald"));
        feed.Items.Skip(1).Select(i => i.Article).ShouldAllBe(a => a == null);
    }

    [Fact]
    public void Reads_RSS_1_and_RSS_0_91_with_its_document_type()
    {
        Read("""
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><title>Old</title></channel>
            <item rdf:about="y"><title>One</title><link>https://news.example/1</link></item></rdf:RDF>
            """).Items.ShouldHaveSingleItem().Title.ShouldBe("One");
        Read("""
            <?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">
            <rss version="0.91"><channel><title>Older</title><item><title>One</title><link>https://news.example/1</link></item></channel></rss>
            """).Title.ShouldBe("Older");
    }

    [Fact]
    public void Reads_Atom_with_relative_links_and_text_of_each_type()
    {
        var feed = Read($"""
            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://news.example/world/"><title type="html">Herald &amp;amp; Post</title>
            <entry><title type="text">5 &lt; 6</title><link rel="self" href="self"/><link href="1"/><published>2023-06-05T10:00:00Z</published><updated>2024-01-01T10:00:00Z</updated>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{string.Concat(Enumerable.Repeat($"<p>{Long}</p>", 6))}</div></content></entry></feed>
            """);
        var item = feed.Items.ShouldHaveSingleItem();
        (feed.Title, item.Link!.AbsoluteUri, item.Title, item.PublishedAt.ToString())
            .ShouldBe(("Herald & Post", "https://news.example/world/1", "5 < 6", "2023-06-05T10:00:00+00:00"));
        item.FullText!.ShouldStartWith(Long.Trim() + "\n\nThe two");
    }

    [Fact]
    public void Reads_JSON_feeds()
    {
        var item = Read("""
            {"version":"https://jsonfeed.org/version/1.1","title":"Herald","items":[{"id":"1","url":"/1","title":"One","summary":"They met.","date_published":"2023-06-05T10:00:00-05:00"}]}
            """, "https://news.example/feed.json").Items.ShouldHaveSingleItem();
        (item.Link!.AbsoluteUri, item.Title, item.PublishedAt.ToString(), item.Publisher)
            .ShouldBe(("https://news.example/1", "One", "2023-06-05T10:00:00-05:00", "Herald"));
    }

    [Fact]
    public void Reads_news_sitemaps()
    {
        var item = Read("""
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://news.example/1</loc><lastmod>2024-01-01</lastmod>
            <news:news><news:publication><news:name>Herald</news:name><news:language>en</news:language></news:publication><news:publication_date>2023-06-05</news:publication_date><news:title>One</news:title></news:news></url></urlset>
            """).Items.ShouldHaveSingleItem();
        (item.Link!.AbsoluteUri, item.Title, item.PublishedAt.ToString(), item.Publisher).ShouldBe(("https://news.example/1", "One", "2023-06-05", "Herald"));
    }

    [Fact]
    public void Mends_what_feeds_get_wrong_most_often() =>
        Read("\n <rss version=\"2.0\"><channel><title>Caf&eacute; Q&A \u0003&nosuch;</title><item><link>https://news.example/?a=1&b=2</link><description>"
            + Long + Long + "</description></item></channel></rss>")
            .ShouldSatisfyAllConditions(f => f.Title.ShouldBe("Café Q&A &nosuch;"), f => f.Items[0].Link!.Query.ShouldBe("?a=1&b=2"));

    [Theory]
    [InlineData(Misbehaviour.EntityBomb, "entities")]
    [InlineData("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><rss><channel><title>&e;</title></channel></rss>", "entities")]
    [InlineData("<?xml version=\"1.0\"?><!-- x --><!DOCTYPE rss [<!ENTITY % p SYSTEM \"http://localhost/evil.dtd\"> %p;]><rss/>", "entities")]
    [InlineData("<rss><channel><item>", "damaged")]
    [InlineData("<html><body>404</body></html>", "no feed")]
    [InlineData("{\"version\":1}", "no 'items'")]
    [InlineData("{\"version\":", "damaged")]
    public void Refuses_what_is_no_feed_or_hostile(string text, string reason) =>
        Should.Throw<UnreadableException>(() => Read(text)).Message.ShouldContain(reason);

    [Fact]
    public void Decodes_by_the_encoding_that_the_XML_declares_and_not_by_the_wrong_one_of_the_server()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var turkish = Encoding.GetEncoding("iso-8859-9")
            .GetBytes("<?xml version=\"1.0\" encoding=\"iso-8859-9\"?><rss><channel><title>Dışişleri</title></channel></rss>");
        FeedItems.Read(new RawDocument("feed", () => new MemoryStream(turkish))).Title.ShouldBe("Dışişleri");
        FeedItems.Read(new RawDocument("feed",
            () => new MemoryStream("<rss><channel><title>Dışişleri</title></channel></rss>"u8.ToArray()))
        { Charset = "iso-8859-1" }).Title.ShouldBe("Dışişleri");
    }

    private static Feed Read(string text, string? address = null) =>
        FeedItems.Read(new RawDocument("feed", () => new MemoryStream(Encoding.UTF8.GetBytes(text))) { Url = address });
}
