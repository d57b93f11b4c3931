namespace GraphBuilder.Tests.Relations;

/// <summary>Whoever is named beside an act must not become one of its sides: the edge would say the opposite.</summary>
public sealed class BystanderTests
{
    [Theory]
    [InlineData("Egypt conducted air strikes in support of Haftar's forces.", "Egypt SUPPORT Haftar's forces", "Egypt ASSAULT Haftar's forces")]
    [InlineData("French jets bombed the camp together with and in defence of Chad's army.", null, "French jets ASSAULT Chad's army")]
    [InlineData("Hezbollah fired rockets at Israel in solidarity with Hamas.", "Hezbollah SUPPORT Hamas", "Hezbollah SUPPORT Israel")]
    [InlineData("Thousands marched in Tbilisi in support of Ukraine.", "Thousands SUPPORT Ukraine", "Thousands PROTEST Ukraine")]
    [InlineData("Poland backs sanctions against Russia.", null, "Poland SUPPORT Russia")]
    [InlineData("Hungary opposes sanctions against Russia.", null, "Hungary SANCTION Russia")]
    [InlineData("China criticised the sanctions on Iran.", null, "China ACCUSE Iran")]
    [InlineData("China criticised the sanctions on Iran.", null, "China SANCTION Iran")]
    [InlineData("South Africa defended its case against Israel at the court.", null, "South Africa SUPPORT Israel")]
    [InlineData("Britain supports Ukraine against Russia.", "Britain SUPPORT Ukraine", "Britain SUPPORT Russia")]
    [InlineData("Bulgaria arrested six people accused of spying for Russia.", null, "Bulgaria COERCE Russia")]
    [InlineData("Iran praised Hezbollah's attack on Israel.", "Hezbollah ASSAULT Israel", "Iran ASSAULT Israel")]
    [InlineData("Eleven states voted against Israel in the Security Council.", "Eleven states REJECT Israel", "Eleven states SUPPORT Israel")]
    [InlineData("Seoul scrapped its military pact with Pyongyang.", "Seoul SANCTION Pyongyang", "Seoul SUPPORT Pyongyang")]
    [InlineData("Hungary blocked an EU loan to Ukraine.", "Hungary SANCTION Ukraine", "EU SANCTION Ukraine")]
    [InlineData("Mali accused France of spying and expelled its ambassador.", "Mali ACCUSE France", "France SANCTION ambassador")]
    [InlineData("Moldova warned that Russia was plotting a coup.", "Moldova ACCUSE Russia", "Moldova THREATEN Russia")]
    [InlineData("\"We will not accept it,\" the Greek minister said after meeting the Swiss president.", null, "Greek minister REJECT Swiss president")]
    [InlineData("Kenya refused to march in solidarity with Mali.", null, "Kenya SUPPORT Mali")]
    [InlineData("Austria blocked Nordic sanctions on Belarus.", null, "Austria REJECT Belarus")]
    [InlineData("Ghana complained to the court over the dam.", null, "Ghana ACCUSE court")]
    [InlineData("Togo sold the port to India, angering Benin.", null, "Togo AGREE Benin")]
    [InlineData("China held military drills around Taiwan.", "China MOBILIZE Taiwan", "China COOPERATE Taiwan")]
    public void Stands_beside_the_event(string text, string? told, string opposite)
    {
        var found = RelationReader.Triples(text);
        if (told is not null)
            found.ShouldContain(told);
        found.ShouldNotContain(opposite);
    }

}
