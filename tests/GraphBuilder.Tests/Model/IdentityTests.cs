using FsCheck.Xunit;
using GraphBuilder.Model;

namespace GraphBuilder.Tests.Model;

public class IdentityTests
{
    [Theory]
    [InlineData("https://news.example.org/a/?utm_source=x&id=7#top", "http://NEWS.example.org/a?id=7")]
    [InlineData("https://news.example.org:443/a?b=2&a=1", "https://news.example.org/a?a=1&b=2&fbclid=zz")]
    [InlineData("https://www.news.example.org/a", "http://m.news.example.org/a/")]
    [InlineData("https://news.example.org/a", "https://mobile.news.example.org/a?gclid=1")]
    [InlineData("https://news.example.org/world/a", "https://amp.news.example.org/world/a?outputType=amp")]
    [InlineData("https://news.example.org/world/a", "https://www.news.example.org/amp/world/a")]
    [InlineData("https://news.example.org/world/a", "https://www.news.example.org/world/a/amp/")]
    [InlineData("https://news.example.org/a.html", "https://news.example.org/a.amp.html?amp=1")]
    [InlineData("https://news.example.org/a?id=7", "https://www.google.com/amp/s/www.news.example.org/a?id=7&utm_medium=x")]
    [InlineData("https://news.example.org/a", "https://www-news-example-org.cdn.ampproject.org/c/s/www.news.example.org/amp/a?amp_js_v=0.1")]
    public void Variants_of_an_address_are_one_article(string one, string other) =>
        new Article { Text = "x", Url = one }.Id.ShouldBe(new Article { Text = "y", Url = other }.Id);

    [Theory]
    [InlineData("https://news.example.org/a?id=7", "https://news.example.org/a?id=8")]
    [InlineData("https://news.example.org/amplifiers", "https://news.example.org/lifiers")]
    [InlineData("https://m.tv/a", "https://tv/a")]
    [InlineData("https://blog.news.example.org/a", "https://news.example.org/a")]
    [InlineData("https://news.example.org:8080/a", "https://news.example.org/a")]
    public void Other_addresses_are_other_articles(string one, string other) =>
        new Article { Text = "x", Url = one }.Id.ShouldNotBe(new Article { Text = "x", Url = other }.Id);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void An_article_without_an_address_is_known_by_its_text(string? none)
    {
        new Article { Text = "x", Label = "one", Url = none }.Id.ShouldBe(new Article { Text = "x", Label = "two" }.Id);
        new Article { Text = "x", Url = none }.Id.ShouldNotBe(new Article { Text = "y", Url = none }.Id);
    }

    [Theory]
    [InlineData("Mevlüt Çavuşoğlu", "mevlut-cavusoglu")]
    [InlineData("U.S. State Department", "us-state-department")]
    [InlineData("  “Kurdish” fighters ", "kurdish-fighters")]
    [InlineData("日本 外務省", "日本-外務省")]
    [InlineData("— ' —", "")]
    public void Names_become_slugs(string name, string slug) => Slug.Of(name).ShouldBe(slug);

    [Property]
    public void Any_name_has_a_slug_that_is_its_own_slug(string? name) => Slug.Of(Slug.Of(name ?? "")).ShouldBe(Slug.Of(name ?? ""));

    [Theory]
    [InlineData("2022-12-13", "2022-12-13")]
    [InlineData("2022-12-13T23:30:00-05:00", "2022-12-13")]
    [InlineData("2022-12-13T10:15:00Z", "2022-12-13")]
    public void The_day_of_publication_is_the_one_at_the_publisher(string text, string day)
    {
        PublicationTime.TryParse(text, out var time).ShouldBeTrue();
        time.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(day);
    }

    [Theory]
    [InlineData("13.12.2022")]
    [InlineData("05/06/2022 10:15")]
    [InlineData("2022-13-01")]
    [InlineData("yesterday")]
    [InlineData("")]
    public void What_is_no_ISO_date_is_refused(string text) => PublicationTime.TryParse(text, out _).ShouldBeFalse();
}
