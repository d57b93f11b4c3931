namespace GraphBuilder.Tests.Relations;

public sealed class PairTypeTests
{
    [Theory]
    [InlineData("Japan lifted sanctions on Iran.", "Japan", "Iran", "RETREAT")]
    [InlineData("Eritrea lifted the blockade of Djibouti.", "Eritrea", "Djibouti", "RETREAT")]
    [InlineData("The president cancelled a planned visit to France.", "The president", "France", "REJECT")]
    [InlineData("Qatar withdrew its peacekeepers from Eritrea.", "Qatar", "Eritrea", "SANCTION")]
    [InlineData("Austria will not release the Syrian prisoners.", "Austria", "Syrian prisoners", "REJECT")]
    [InlineData("Uganda is ready to pull its soldiers out of Congo.", "Uganda", "Congo", "AGREE")]
    public void Types_a_pair_by_what_is_meant(string text, string actor, string recipient, string expected) =>
        RelationReader.PairType(text, actor, recipient).Event.ShouldBe(expected);

    [Fact]
    public void A_word_of_the_next_sentence_does_not_take_the_place_of_the_recipient()
    {
        const string text = "Japan attacked Iran. They said Qatar stayed out.";
        RelationReader.PairType(text, "Japan", "Qatar").Confidence.ShouldBeLessThan(RelationReader.PairType(text, "Japan", "Iran").Confidence / 4);
    }

    [Fact]
    public void A_pair_outside_the_text_of_any_word_has_no_confidence() =>
        RelationReader.PairType(" Iran met Iraq.", " ", "Iraq").Confidence.ShouldBe(0);
}
