using GraphBuilder.Ontology;
using GraphBuilder.Relations;

namespace GraphBuilder.Tests.Relations;

public sealed class LexiconAndRulesTests
{
    private static readonly EventOntology s_ontology = EventOntology.Load();
    private static readonly TriggerLexicon s_lexicon = TriggerLexicon.Load(s_ontology);
    private static readonly CompositionRules s_rules = CompositionRules.Load(s_ontology);

    public static TheoryData<string> LexiconExamples() => [.. s_lexicon.Rows.Select(r => r.Example)];

    public static TheoryData<string> RuleNames() => [.. s_rules.Rules.Select(r => r.Name)];

    [Theory]
    [MemberData(nameof(LexiconExamples))]
    public void Every_row_of_the_lexicon_fits_its_own_example(string example)
    {
        var row = s_lexicon.Rows.Single(r => r.Example == example);
        var text = RelationReader.Analyze(example);
        text.Words.Select(w => s_lexicon.Match(text, w.Index)).ShouldContain(row);
    }

    [Theory]
    [MemberData(nameof(RuleNames))]
    public void Every_rule_makes_of_its_own_example_what_it_says(string name)
    {
        var rule = s_rules.Rules.Single(r => r.Name == name);
        var text = RelationReader.Analyze(rule.Example);
        var found = RelationReader.Events(text).Where(e => e.Rule?.Name == name).ToList();
        found.ShouldNotBeEmpty();
        s_ontology.Types[found[0].Best].Name.ShouldBe(rule.Becomes);
    }

    [Fact]
    public void Makes_a_request_of_what_a_speaker_says_that_somebody_must_do()
    {
        var example = s_rules.Urging.Example;
        RelationReader.Triples(example).ShouldContain("minister REQUEST Israel");
    }

    [Fact]
    public void Makes_a_request_of_what_somebody_does_under_pressure()
    {
        var example = s_rules.Pressing.Example;
        RelationReader.Triples(example).ShouldContain("French REQUEST Lebanon");
    }

    [Fact]
    public void Makes_a_support_of_what_is_done_for_a_side() =>
        RelationReader.Triples(s_rules.Bystanders.Example).ShouldContain("Ugandan jets SUPPORT Kenya");
}
