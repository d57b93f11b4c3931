using GraphBuilder.Actors;
using GraphBuilder.Language;

namespace GraphBuilder.Tests.Actors;

public sealed class ShortNamesTests : IDisposable
{
    private static readonly ActorFinder s_finder = new(ActorBook.Load());
    private readonly LanguageReader _reader = LanguageReader.Load();

    public void Dispose() => _reader.Dispose();

    [Theory]
    [InlineData("Senator Paulo Brandao of Brazil spoke on Monday. Reporters liked Paulo.", "Paulo", "person/paulo-brandao~BRA")]
    [InlineData("The Lake Basin Council met on Monday. The Council voted for the dam.", "Council", "organization/lake-basin-council")]
    [InlineData("The University of Oxford closed on Monday. The University blamed the storm.", "University", "organization/university-of-oxford~GBR")]
    public void A_given_name_or_the_noun_of_a_name_means_the_one_named_in_full(string text, string name, string actor) => ActorsOf(text, name).ShouldBe([actor]);

    [Fact]
    public void A_given_name_of_two_people_means_neither() =>
        ActorsOf("Senator Paulo Brandao met Paulo Quintela on Monday. Reporters liked Paulo.", "Paulo").ShouldBe(["person/paulo"]);

    private string?[] ActorsOf(string text, string name) => [.. s_finder.Find(_reader.Read(text), new(2022, 12, 13)).Where(m => m.Text == name).Select(m => m.Actor?.Id.Value)];
}
