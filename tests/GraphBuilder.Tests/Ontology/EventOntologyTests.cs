using GraphBuilder.Ontology;

namespace GraphBuilder.Tests.Ontology;

public sealed class EventOntologyTests
{
    private const string Cameo = "1712\tASSAULT\tdestroy\thuman_security\tDestroy property\n";
    private readonly EventOntology _ontology = EventOntology.Load();

    [Fact]
    public void Has_the_16_types_and_37_contexts_of_Plover_2()
    {
        _ontology.Types.Count.ShouldBe(16);
        _ontology.Contexts.Count.ShouldBe(37);
    }

    [Fact]
    public void Has_exactly_the_labels_that_the_language_model_gives()
    {
        using var labels = System.Text.Json.JsonDocument.Parse(DataFile.Open("english.labels.json"));
        string[] Of(string name) => [.. labels.RootElement.GetProperty(name).EnumerateArray().Select(x => x.GetString()!)];
        _ontology.Types.Select(t => t.Name).ShouldBe(Of("triggers").Skip(2), ignoreOrder: true);
        _ontology.Types.SelectMany(t => t.Modes).Distinct().ShouldBe(Of("modes").Where(m => m != "-"), ignoreOrder: true);
        _ontology.Contexts.ShouldBe(Of("contexts"));
    }

    [Theory]
    [InlineData("190", "ASSAULT", null)]
    [InlineData("0871", "RETREAT", "ceasefire")]
    [InlineData("0234", null, null)]
    [InlineData("0579", "SUPPORT", null)]
    public void Maps_a_Cameo_code_or_its_parent_to_Plover(string code, string? type, string? mode)
    {
        _ontology.FromCameo(code)?.Event.ShouldBe(type);
        _ontology.FromCameo(code)?.Mode.ShouldBe(mode);
        (_ontology.FromCameo(code) is null).ShouldBe(type is null);
    }

    [Fact]
    public void Every_Cameo_code_is_among_those_its_Plover_event_maps_back_to()
    {
        foreach (var type in _ontology.Types)
            foreach (var mode in type.Modes.Prepend(null))
                foreach (var code in _ontology.ToCameo(type.Name, mode))
                    (_ontology.FromCameo(code)!.Event, _ontology.FromCameo(code)!.Mode).ShouldBe((type.Name, mode));
        _ontology.ToCameo("RETREAT", "ceasefire").ShouldBe(["0871"]);
        _ontology.ToCameo("CONSULT", "multilateral").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("{ name: ASSAULT, quad: 5, score: -9, modes: [destroy] }")]
    [InlineData("{ name: ASSAULT, quad: 4, score: 9, modes: [destroy] }")]
    [InlineData("{ name: ASSAULT, quad: 4, score: -9, modes: [destroy, destroy] }")]
    [InlineData("{ name: ASSAULT, quad: 4, score: -9, modes: [beat] }")]
    [InlineData("{ name: ATTACK, quad: 4, score: -9, modes: [destroy] }")]
    public void Refuses_data_that_is_not_sound(string type)
    {
        using var ontology = new StringReader($"types: [{type}]\ncontexts: [human_security]\n");
        using var cameo = new StringReader(Cameo);
        Should.Throw<InvalidDataException>(() => EventOntology.Read(ontology, cameo));
    }

    [Fact]
    public void Refuses_a_Cameo_row_with_an_unknown_context()
    {
        using var ontology = new StringReader("types: [{ name: ASSAULT, quad: 4, score: -9, modes: [destroy] }]\ncontexts: [military]\n");
        using var cameo = new StringReader(Cameo);
        Should.Throw<InvalidDataException>(() => EventOntology.Read(ontology, cameo)).Message.ShouldContain("human_security");
    }
}
