using GraphBuilder.Dates;

namespace GraphBuilder.Tests.Dates;

public sealed class DateRulesTests(DateFixture dates) : IClassFixture<DateFixture>
{
    public static TheoryData<string, string?, string?> Examples()
    {
        var rules = DateRules.Load();
        var data = new TheoryData<string, string?, string?>();
        foreach (var rule in rules.Patterns.Concat(rules.Prefixes))
            data.Add(rule.Example, rule.Gives, rule.Timex);
        return data;
    }

    [Theory, MemberData(nameof(Examples))]
    public void Reads_the_example_of_every_row_as_the_row_says(string example, string? gives, string? timex)
    {
        var (open, close) = (example.IndexOf('[', StringComparison.Ordinal), example.IndexOf(']', StringComparison.Ordinal));
        var text = example.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);

        var found = dates.Find(text).ShouldHaveSingleItemAt(text[open..(close - 1)]);

        if (timex is null)
            found.Value.ShouldBe(gives);
        else
            found.Timex.ShouldBe(timex);
    }
}
