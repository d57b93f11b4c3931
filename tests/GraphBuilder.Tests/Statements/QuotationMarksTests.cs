using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GraphBuilder.Statements;

namespace GraphBuilder.Tests.Statements;

public class QuotationMarksTests
{
    [Theory]
    [InlineData("“We are ready,” he said.", "We are ready,")]
    [InlineData("\"We are ready,\" he said.", "We are ready,")]
    [InlineData("''We are ready,'' he said.", "We are ready,")]
    [InlineData("«We are ready», he said.", "We are ready")]
    [InlineData("« We are ready », he said.", " We are ready ")]
    [InlineData("»We are ready«, he said.", "We are ready")]
    [InlineData("„We are ready“, he said.", "We are ready")]
    [InlineData("‘We are ready,’ he said.", "We are ready,")]
    [InlineData("'We aren't ready,' he said.", "We aren't ready,")]
    [InlineData("”We are ready,” he said.", "We are ready,")]
    [InlineData("“We are ready,“ he said.", "We are ready,")]
    [InlineData("He called it a ‘workers’ paradise’ on Monday.", "workers’ paradise")]
    [InlineData("The law (\"the Act\") was passed.", "the Act")]
    [InlineData("He said—“never”—and left.", "never")]
    public void Finds_one_quotation(string text, string inner) =>
        QuotationMarks.Find(text).ShouldHaveSingleItem().Inner.Of(text).ShouldBe(inner);

    [Theory]
    [InlineData("Türkiye’s elections in the workers' stronghold, in the '90s.")]
    [InlineData("He is 6'2\" tall and owns a 40\" screen.")]
    [InlineData("Rock 'n' roll came to Tirana.")]
    [InlineData("They told 'em to go, and 'twas over.")]
    [InlineData("A stray mark” here and there.")]
    public void Takes_apostrophes_and_inch_marks_for_nothing(string text) => QuotationMarks.Find(text).ShouldBeEmpty();

    [Fact]
    public void Nests_a_quotation_in_a_quotation_in_a_quotation()
    {
        const string text = "“He told me, ‘The king said “never” twice,’ and left,” she said.";
        var found = QuotationMarks.Find(text);
        found.Select(q => q.Depth).ShouldBe([0, 1, 2]);
        found[2].Inner.Of(text).ShouldBe("never");
    }

    [Fact]
    public void Runs_over_paragraphs_that_open_anew()
    {
        const string text = "“The first reason is money.\n\n“The second is oil,” the minister said.";
        var found = QuotationMarks.Find(text);
        found.Count.ShouldBe(2);
        (found[0].Closed, found[0].RunsOn).ShouldBe((false, true));
        found[0].Inner.Of(text).ShouldBe("The first reason is money.");
        (found[1].Closed, found[1].RunsOn).ShouldBe((true, false));
    }

    [Fact]
    public void A_wrapped_line_does_not_end_a_quotation()
    {
        const string text = "“We have asked for\nmore time,” he said.";
        QuotationMarks.Find(text).ShouldHaveSingleItem().Closed.ShouldBeTrue();
    }

    [Fact]
    public void Reads_a_text_that_is_one_open_quote() =>
        QuotationMarks.Find("“We will not leave this city").ShouldHaveSingleItem().Closed.ShouldBeFalse();

    [Fact]
    public void Reads_ten_thousand_open_quotes() => QuotationMarks.Find(string.Concat(Enumerable.Repeat("“a ‘b ", 10_000))).Count.ShouldBeLessThanOrEqualTo(1);

    [Property(MaxTest = 300)]
    public Property Spans_lie_in_the_text_and_nest() => Prop.ForAll(Arb.From(MarkedText()), text =>
    {
        var open = new Stack<GraphBuilder.Model.Span>();
        foreach (var q in QuotationMarks.Find(text))
        {
            q.Outer.Start.ShouldBeGreaterThanOrEqualTo(0);
            q.Outer.End.ShouldBeLessThanOrEqualTo(text.Length);
            q.Outer.Contains(q.Inner).ShouldBeTrue();
            while (open.Count > 0 && open.Peek().End <= q.Outer.Start)
                open.Pop();
            (open.Count == 0 || open.Peek().Contains(q.Outer)).ShouldBeTrue();
            q.Depth.ShouldBe(open.Count);
            open.Push(q.Outer);
        }
    });

    [Property(MaxTest = 300)]
    public Property Well_set_quotations_are_found_exactly() => Prop.ForAll(Arb.From(WellSet()), pieces =>
    {
        var text = string.Concat(pieces);
        var quoted = pieces.Where((_, i) => i % 2 == 1);
        QuotationMarks.Find(text).Select(q => q.Outer.Of(text)).ShouldBe(quoted);
    });

    private static Gen<string> MarkedText() =>
        Gen.Elements("“", "”", "\"", "‘", "’", "'", "''", "«", "»", "„", " ", "a", "s", ".", ",", "\n", "B", "4").ListOf().Select(string.Concat);

    private static Gen<string[]> WellSet() =>
        Gen.Elements("“no more,”", "\"Go!\"", "«a pact»", "‘it’s over,’", "''two words''").ListOf()
            .Select(quotes => quotes.SelectMany(q => new[] { " they said ", q }).Append(" again.").ToArray());
}
