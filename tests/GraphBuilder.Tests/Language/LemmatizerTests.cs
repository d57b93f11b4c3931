using GraphBuilder.Language;

namespace GraphBuilder.Tests.Language;

public sealed class LemmatizerTests
{
    private static readonly Lemmatizer Lemmatizer = Lemmatizer.Load();

    [Theory]
    [InlineData("said", UniversalTag.Verb, "say")]
    [InlineData("Imposed", UniversalTag.Verb, "impose")]
    [InlineData("condemning", UniversalTag.Verb, "condemn")]
    [InlineData("ratified", UniversalTag.Verb, "ratify")]
    [InlineData("withdrew", UniversalTag.Verb, "withdraw")]
    [InlineData("expelled", UniversalTag.Verb, "expel")]
    [InlineData("overthrew", UniversalTag.Verb, "overthrow")]
    [InlineData("conceded", UniversalTag.Verb, "concede")]
    [InlineData("'ve", UniversalTag.Aux, "have")]
    [InlineData("n’t", UniversalTag.Part, "not")]
    [InlineData("countries", UniversalTag.Noun, "country")]
    [InlineData("spokesmen", UniversalTag.Noun, "spokesman")]
    [InlineData("them", UniversalTag.Pron, "they")]
    [InlineData("Brussels", UniversalTag.Propn, "Brussels")]
    [InlineData("Americans", UniversalTag.Propn, "American")]
    [InlineData("S", UniversalTag.Noun, "s")]
    public void Gives_the_dictionary_form(string word, UniversalTag tag, string lemma) => Lemmatizer.Lemma(word, tag).ShouldBe(lemma);
}
