namespace GraphBuilder.Sources.Tests;

public class LanguageDetectionTests
{
    private readonly LanguageDetection _detection = new();

    [Theory]
    [InlineData("en", "Türkiye has asked Russia to support joint steps in northern Syria, President Recep Tayyip Erdogan said on Tuesday.")]
    [InlineData("en", "Polish foreign ministry spokesman Paweł Wroński took them in order: the dam, the border and the grain.")]
    [InlineData("de", "Der Bundeskanzler sagte am Dienstag in Berlin, die Regierung werde weitere Sanktionen gegen Russland verhängen.")]
    [InlineData("tr", "Cumhurbaşkanı Erdoğan salı günü yaptığı açıklamada Rusya'dan Suriye'nin kuzeyinde ortak adımlar için destek istedi.")]
    [InlineData("ru", "Президент России заявил во вторник, что переговоры продолжатся.")]
    [InlineData("zh", "安理会周二通过决议")]
    public void Tells_languages_apart(string code, string text) => _detection.Detect(text).ShouldBe(code);

    [Theory]
    [InlineData("Ankara, Erdogan, Putin, Assad")]
    [InlineData("MANILA")]
    [InlineData("2022-12-13 10:15")]
    [InlineData("")]
    public void Says_nothing_of_a_few_names_or_numbers(string text) => _detection.Detect(text).ShouldBeNull();
}
