using System.Text;
using FsCheck.Xunit;
using GraphBuilder.Model;

namespace GraphBuilder.Tests;

/// <summary>The whole way of an article through the real model and data.</summary>
public sealed class ArticlePipelineTests
{
    private const string Text =
        "Türkiye has asked Russia to support joint steps in northern Syria, President Recep Tayyip Erdogan said on Tuesday. " +
        "“We have been negotiating with the Syrian regime since October,” Turkish Foreign Minister Mevlut Cavusoglu told journalists in Izmir on Monday.";

    private static readonly Lazy<ArticlePipeline> s_pipeline = new(() => ArticlePipeline.Load());

    [Fact]
    public void Says_who_asked_whom_and_who_says_so()
    {
        var extraction = Read(Text);
        var request = extraction.Relations.Single(r => r.Event == "REQUEST");
        (request.Actor.Actor?.Id.Value, request.Recipient?.Actor?.Id.Value, request.Polarity, request.Modality).ShouldBe(("country/TUR", "country/RUS", Polarity.Affirmed, Modality.Actual));
        var statement = extraction.Statements.Single(s => s.Label == request.AssertedBy || s.Within is null && s.Cue.Of(Text) == "said");
        (statement.Speaker?.Actor?.Name, statement.SaidOn?.Value, statement.Kind).ShouldBe(("Recep Tayyip Erdoğan", "2022-12-13", StatementKind.Indirect));
    }

    [Fact]
    public void Takes_we_in_a_quotation_for_the_speakers_state()
    {
        var talks = Read(Text).Relations.Single(r => r.Event == "CONSULT");
        (talks.Actor.Actor?.Id.Value, talks.Recipient?.Actor?.Id.Value).ShouldBe(("country/TUR", "country/SYR"));
    }

    [Fact]
    public void The_same_article_gives_the_same_bytes() =>
        ExtractionJson.Write(Read(Text)).ToArray().ShouldBe(ExtractionJson.Write(Read(Text)).ToArray());

    [Fact]
    public void A_text_of_another_language_gives_nothing_but_a_warning()
    {
        var extraction = s_pipeline.Value.Read(new() { Text = "La Turquie a demandé l'aide de la Russie.", Language = "fr" });
        extraction.Relations.ShouldBeEmpty();
        extraction.Warnings.ShouldHaveSingleItem().ShouldContain("'fr'");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0\0\0")]
    [InlineData("“““““ ‘‘‘ \"\" said said said")]
    [InlineData("\ud800 said \udfff attacked \ud83d\ude00 Russia")]
    [InlineData("\u202eRussia\u202c attacked \u200fUkraine\u200e, Kyiv said.")]
    [InlineData("RUSSIA ATTACKS UKRAINE")]
    public void Odd_text_is_read_with_exact_quotes(string text) => ShouldQuoteExactly(text);

    [Property(MaxTest = 40)]
    public void Any_text_put_into_an_article_is_read_with_exact_quotes(string? before, string? between) =>
        ShouldQuoteExactly($"{before} Russia attacked {between} Ukraine, “Kyiv {before} said”.");

    private static void ShouldQuoteExactly(string text)
    {
        var extraction = Read(text);
        extraction.Mentions.ShouldAllBe(m => m.Span.Of(text) == m.Text);
        extraction.Dates.ShouldAllBe(d => d.Span.Of(text) == d.Text);
        extraction.Statements.ShouldAllBe(s => s.Cue.Length > 0 && s.Content.All(c => c.Of(text).Length > 0));
        extraction.Relations.ShouldAllBe(r => r.Evidence.Contains(r.Trigger) && r.Evidence.Contains(r.Actor.Span) && r.Evidence.Of(text).Length > 0);
        Encoding.UTF8.GetString(ExtractionJson.Write(extraction).Span).ShouldStartWith("{");
    }

    private static Extraction Read(string text) => s_pipeline.Value.Read(new() { Text = text, Label = "a", PublishedAt = new PublicationTime(new(2022, 12, 13), null) });
}
