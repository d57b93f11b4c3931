namespace GraphBuilder.Tests.Statements;

/// <summary>Where a content begins and ends, and who speaks where another relays or suffers the words.</summary>
public sealed class ContentTests(StatementFinderTests.Reading reading) : IClassFixture<StatementFinderTests.Reading>
{
    [Theory]
    [InlineData("The governor said the bridge was closed, and that drivers should stay at home.", "the bridge was closed, and that drivers should stay at home")]
    [InlineData("Hungary insisted that the pipeline was safe, and that repairs would begin in June.", "the pipeline was safe, and that repairs would begin in June")]
    public void Goes_on_over_a_coordinated_clause(string text, string content) => Said(text).ShouldBe([content]);

    [Theory]
    [InlineData("The mayor urged residents to stay indoors.", "residents to stay indoors")]
    [InlineData("Brussels called on Warsaw to respect the ruling.", "Warsaw to respect the ruling")]
    [InlineData("Modi told the crowd that the border was calm and accused China of bullying.", "the border was calm", "China of bullying")]
    [InlineData("Macron promised Kyiv to send more howitzers.", "to send more howitzers")]
    public void Begins_with_whom_it_binds_but_not_with_who_only_hears_it(string text, params string[] contents) => Said(text).ShouldBe(contents);

    [Theory]
    [InlineData("Perhaps, he said, the two sides could meet again in Doha.", "Perhaps … the two sides could meet again in Doha")]
    [InlineData("To end the war, the chancellor said, both sides would have to give up land.", "To end the war … both sides would have to give up land")]
    public void Stands_on_both_sides_of_a_cue_that_interrupts_it(string text, string content) => Said(text).ShouldBe([content]);

    [Fact]
    public void Ends_before_what_the_same_speaker_says_next() =>
        Said("The bishop told worshippers that hatred was a poison, and asked them to pray for peace.").ShouldBe(["hatred was a poison", "them to pray for peace"]);

    [Fact]
    public void Goes_on_where_a_relative_pronoun_is_the_subject_of_both_verbs() =>
        Said("The envoy praised a treaty that binds Mali and demands a ceasefire.").ShouldBe(["a treaty that binds Mali and demands a ceasefire"]);

    [Theory]
    [InlineData("The union called for more money for schools in a statement on Monday.", "more money for schools")]
    [InlineData("The ministry noted the arrests on its website.", "the arrests")]
    public void Leaves_out_where_the_words_stand(string text, string content) => Said(text).ShouldBe([content]);

    [Theory]
    [InlineData("Serbia was accused of arming the gunmen.", null, "was accused of", "Serbia … arming the gunmen")]
    [InlineData("Serbia has been accused by Kosovo of arming the gunmen.", "Kosovo", "has been accused", "Serbia … of arming the gunmen")]
    [InlineData("The prime minister was asked whether the army would leave Idlib.", null, "was asked", "The prime minister … whether the army would leave Idlib")]
    [InlineData("The refugees were worried that the dam would break.", "The refugees", "were worried", "the dam would break")]
    public void Takes_the_subject_of_a_passive_for_what_is_said_unless_it_feels(string text, string? speaker, string cue, string content)
    {
        var statement = reading.Find(text).ShouldHaveSingleItem();
        (statement.Speaker?.Span.Of(text), statement.Cue.Of(text), StatementFinderTests.Said(text, statement)).ShouldBe((speaker, cue, content));
    }

    [Theory]
    [InlineData("TASS quoted Lavrov as saying the talks had failed.", "Lavrov", "the talks had failed")]
    [InlineData("The Interfax agency cited the minister as telling deputies that Moscow was ready.", "the minister", "Moscow was ready")]
    [InlineData("The agency quoted the general as warning that the front was collapsing.", "the general", "the front was collapsing")]
    [InlineData("The report cited a survivor as evidence of torture.", "The report", "a survivor as evidence of torture")]
    public void Gives_words_to_whom_an_agency_quotes_and_evidence_to_who_cites_it(string text, string speaker, string content)
    {
        var statement = reading.Find(text).ShouldHaveSingleItem();
        (statement.Speaker?.Span.Of(text), StatementFinderTests.Said(text, statement)).ShouldBe((speaker, content));
    }

    [Theory]
    [InlineData("The president went on to say that the port would stay open.", "went on to say", "the port would stay open")]
    public void Takes_the_verb_of_saying_into_a_cue_that_only_begins_or_goes_on(string text, string cue, string content)
    {
        var statement = reading.Find(text).ShouldHaveSingleItem();
        (statement.Cue.Of(text), StatementFinderTests.Said(text, statement)).ShouldBe((cue, content));
    }

    private string[] Said(string text) => [.. reading.Find(text).Select(s => StatementFinderTests.Said(text, s))];
}
