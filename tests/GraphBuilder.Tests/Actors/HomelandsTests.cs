using GraphBuilder.Actors;
using GraphBuilder.Language;
using GraphBuilder.Model;

namespace GraphBuilder.Tests.Actors;

public sealed class HomelandsTests : IDisposable
{
    private static readonly ActorFinder s_finder = new(ActorBook.Load());
    private readonly LanguageReader _reader = LanguageReader.Load();

    public void Dispose() => _reader.Dispose();

    [Theory]
    [InlineData("“We will defend our country,” French President Emmanuel Macron told reporters in Berlin.", "country", "FRA")]
    [InlineData("Tanzania will build a railway. Most of it will be paid by our nation.", "nation", "TZA")]
    [InlineData("Uganda closed the bridge on Friday. On Sunday the country sent troops to Kenya.", "country", "UGA")]
    public void A_country_without_a_name_is_that_of_the_speaker_or_the_one_named_before(string text, string word, string state) =>
        Find(text).Single(m => m.Text == word).Actor!.Country.ShouldBe(state);

    [Theory]
    [InlineData("Uganda closed the bridge. Traders left for another country.")]
    [InlineData("The country closed the bridge.")]
    public void Another_country_is_nobody(string text) => Find(text).ShouldNotContain(m => m.Text == "country");

    [Fact]
    public void A_campaign_is_no_actor() => Find("The airmen came to Kuwait in support of Operation Inherent Resolve.").ShouldNotContain(m => m.Text.StartsWith("Operation"));

    [Fact]
    public void A_pronoun_inside_a_longer_mention_has_its_own_actor() =>
        Find("German Chancellor Angela Merkel came to Rome. Reporters met Peter Kasner, her spokesman.").Single(m => m.Text == "her").Actor!.Name.ShouldBe("Angela Merkel");

    private IReadOnlyList<Mention> Find(string text) => s_finder.Find(_reader.Read(text), new(2016, 12, 13));
}
