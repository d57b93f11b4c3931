using GraphBuilder.Model;
using GraphBuilder.Statements;

namespace GraphBuilder.Tests.Statements;

/// <summary>Texts that no stylebook foresees: marks that never close, piles of quotations, transcripts, lists of tweets.</summary>
public sealed class OddTextTests(StatementFinderTests.Reading reading) : IClassFixture<StatementFinderTests.Reading>
{
    [Fact]
    public void Keeps_five_hundred_quotations_apart()
    {
        var text = string.Concat(Enumerable.Repeat("“No,” he said. ", 500));
        reading.Read(text).Statements.Count.ShouldBe(500);
    }

    [Fact]
    public void Keeps_statements_where_every_paragraph_opens_a_quotation_and_none_closes()
    {
        const string text = "“Iran said it would retaliate.\n\n“Israel said it was ready.\n\n“Egypt said it would mediate.";
        reading.Find(text).Select(s => s.Speaker?.Span.Of(text)).ShouldBe(["Iran", "Israel", "Egypt"]);
    }

    [Fact]
    public void Nests_no_statement_in_a_quotation_in_a_quotation_in_a_quotation()
    {
        const string text = "“He told me, ‘The king said “never” twice,’ and left,” Karzai said.";
        reading.Find(text).Single(s => s.Speaker?.Span.Of(text) == "Karzai").Content.ShouldHaveSingleItem().Of(text).ShouldStartWith("He told me, ‘The king said “never”");
    }

    [Fact]
    public void Gives_each_line_of_a_transcript_to_its_speaker()
    {
        const string text = "Q: Will the army leave?\n\nA: It will leave in June.\n\nQ: All of it?\n\nA: All of it.";
        reading.Find(text).Select(s => (s.Speaker?.Span.Of(text), s.Attitude)).ShouldBe([("Q", Attitude.Ask), ("A", Attitude.Assert), ("Q", Attitude.Ask), ("A", Attitude.Assert)]);
    }

    [Fact]
    public void Finds_the_tweets_of_a_list()
    {
        const string text = "Zelensky tweeted: “We hold Bakhmut.”\n\nMacron tweeted: “France stands by Armenia.”\n\nThe weather was fine.";
        reading.Find(text).Select(s => StatementFinderTests.Said(text, s)).ShouldBe(["We hold Bakhmut.", "France stands by Armenia."]);
    }

    [Fact]
    public void Gives_long_answers_of_an_interview_to_whoever_is_named_before_the_colon()
    {
        const string text = "Harbour Weekly: What is left to negotiate?\n\n"
            + "Marta Lindqvist: Norway has broken every agreement that it signed since the spring, and it has done so in front of the ministers, who looked on. We will not accept another one: there is nothing in it.\n\n"
            + "Harbour Weekly: Would you meet the minister?\n\n"
            + "Marta Lindqvist: I have met him.";
        var answers = reading.Find(text).Where(s => s.Speaker?.Span.Of(text) == "Marta Lindqvist" && s.Cue.Of(text) == ":").ToList();
        answers.Select(s => StatementFinderTests.Said(text, s)[..12]).ShouldBe(["Norway has b", "I have met h"]);
        StatementFinderTests.Said(text, answers[0]).ShouldEndWith("nothing in it.");
    }

    [Fact]
    public void Takes_a_speech_without_quotation_marks_for_no_statement_of_others() =>
        reading.Find("My friends, we have walked a long road. We will rebuild this harbour. We will open the schools. Our enemies are tired, and we are not.")
            .ShouldAllBe(s => s.Speaker == null || s.Speaker.Actor == null || s.Speaker.Actor.Country == null);

    [Theory]
    [InlineData("“No,” he said. ")]
    [InlineData("“We wait.\n\n")]
    public void Takes_time_in_proportion_to_the_number_of_quotations(string quote)
    {
        var finder = StatementFinder.Load();
        TimeSpan Time(int count)
        {
            var text = reading.Analyze(string.Concat(Enumerable.Repeat(quote, count)));
            return Enumerable.Range(0, 3).Min(_ =>
            {
                var watch = System.Diagnostics.Stopwatch.StartNew();
                finder.Find(text, [], []);
                return watch.Elapsed;
            });
        }
        // Ten times as many; quadratic time would be a hundred. One quiet moment is enough: other programs may take the processor in between.
        Enumerable.Range(0, 10).Any(_ => Time(1_500) < 30 * Time(150)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData("“")]
    [InlineData("“We will not leave this city")]
    [InlineData("Q: Will you go?\nA: No.")]
    public void Reads_odd_texts(string text) => Should.NotThrow(() => reading.Read(text));
}
