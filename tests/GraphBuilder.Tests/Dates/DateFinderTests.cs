using FsCheck.Xunit;
using GraphBuilder.Dates;
using GraphBuilder.Language;
using GraphBuilder.Model;

namespace GraphBuilder.Tests.Dates;

public sealed class DateFinderTests(DateFixture dates) : IClassFixture<DateFixture>
{
    [Theory]
    [InlineData("The minister said on Monday that talks had begun.", "Monday", "2022-12-12")]
    [InlineData("The minister will visit Moscow on Friday.", "Friday", "2022-12-16")]
    [InlineData("The minister arrived on Friday for talks.", "Friday", "2022-12-09")]
    [InlineData("The minister is expected to visit Moscow on Thursday.", "Thursday", "2022-12-15")]
    [InlineData("The truce has held since Saturday.", "Saturday", "2022-12-10")]
    [InlineData("The rebels have until Sunday to withdraw.", "Sunday", "2022-12-18")]
    [InlineData("The missiles will come within weeks, Borrell said in Brussels on Monday.", "Monday", "2022-12-12")]
    [InlineData("Russia cut gas supplies to the plant on Thursday.", "Thursday", "2022-12-08")]
    [InlineData("The two engineers were set free on Saturday.", "Saturday", "2022-12-10")]
    [InlineData("By Monday the rebels had reached the coast.", "Monday", "2022-12-12")]
    [InlineData("The rebels must leave the city by Monday.", "Monday", "2022-12-19")]
    [InlineData("Erdogan spoke to Putin by telephone on Sunday.", "Sunday", "2022-12-11")]
    public void Lets_the_verb_decide_which_weekday_is_meant(string text, string weekday, string value) =>
        dates.Find(text).ShouldHaveSingleItemAt(weekday).Value.ShouldBe(value);

    [Theory]
    [InlineData("The envoy said on Wednesday that talks had begun.")]
    [InlineData("The envoy will speak on Wednesday.")]
    public void Takes_the_weekday_of_publication_as_that_day(string text) =>
        dates.Find(text).ShouldHaveSingleItemAt("Wednesday").Value.ShouldBe("2022-12-14");

    [Theory]
    [InlineData("The envoy died on Dec. 30.", "Dec. 30", "2021-12-30")]
    [InlineData("The envoy will leave on Jan. 3.", "Jan. 3", "2023-01-03")]
    [InlineData("The party will choose its candidate for the June elections.", "June", "2023-06")]
    [InlineData("The two countries signed the deal in August.", "August", "2022-08")]
    public void Gives_a_date_without_a_year_the_year_that_the_tense_asks_for(string text, string span, string value) =>
        dates.Find(text).ShouldHaveSingleItemAt(span).Value.ShouldBe(value);

    [Theory]
    [InlineData("The envoy said on Tuesday that he had left.", "Tuesday", "XXXX-WXX-2")]
    [InlineData("The envoy left on Dec. 12.", "Dec. 12", "XXXX-12-12")]
    [InlineData("The envoy left last week.", "last week", null)]
    public void Leaves_relative_dates_open_without_a_day_of_publication(string text, string span, string? timex)
    {
        var found = dates.Find(text, publishedOn: null).ShouldHaveSingleItemAt(span);
        found.Value.ShouldBeNull();
        found.Timex.ShouldBe(timex);
    }

    [Theory]
    [InlineData("Russia may march its troops to the border.")]
    [InlineData("The sun rose and he sat down for a second.")]
    [InlineData("He paid 2,019 dollars and $2015 more to 1500 people.")]
    [InlineData("The number is 133-03-03-2020, the phone 2010-2015-86.")]
    [InlineData("Theresa May met April Smith in the Black Sea port.")]
    public void Does_not_take_other_words_and_numbers_for_dates(string text) =>
        dates.Find(text).Where(d => d.Type is DateType.Date or DateType.DateRange).ShouldBeEmpty();

    [Theory]
    [InlineData("The strikes began early Tuesday.", "early Tuesday", DateType.Date, "2022-12-13")]
    [InlineData("The strikes began on Tuesday morning.", "Tuesday morning", DateType.Time, "2022-12-13")]
    [InlineData("The strikes began at 5 p.m. on Monday.", "5 p.m. on Monday", DateType.Time, "2022-12-12")]
    [InlineData("Prices rose from March to May 2021.", "March to May 2021", DateType.DateRange, "2021-03-01/2021-05-01")]
    [InlineData("He ruled from 1994 until the end of 2004.", "1994 until the end of 2004", DateType.DateRange, "1994-01-01/2005-01-01")]
    public void Joins_what_is_one_expression(string text, string span, DateType type, string value)
    {
        var found = dates.Find(text).ShouldHaveSingleItemAt(span);
        found.Type.ShouldBe(type);
        found.Value.ShouldBe(value);
    }

    [Fact]
    public void Counts_the_next_day_from_the_day_named_before()
    {
        var found = dates.Find("He was arrested on 3 May 2019. The next day he was charged, and two weeks later he fled.");
        found.Select(d => d.Value).ShouldBe(["2019-05-03", "2019-05-04", "2019-05-18"]);
    }

    [Theory]
    [InlineData("Iran executes two men on Monday over protests.", "Monday", "2022-12-12")]
    [InlineData("Israeli jets strike Damascus airport on Sunday.", "Sunday", "2022-12-11")]
    [InlineData("Modi visits Tehran on Friday.", "Friday", "2022-12-16")]
    [InlineData("Serbia holds elections on Sunday.", "Sunday", "2022-12-18")]
    public void Reads_the_present_tense_of_headlines_as_what_happened_unless_it_announces(string text, string span, string value) =>
        dates.Find(text).ShouldHaveSingleItemAt(span).Value.ShouldBe(value);

    [Theory]
    [InlineData("The rebels held the port until March.", "March", "2022-03")]
    [InlineData("The truce was extended until March.", "March", "2023-03")]
    [InlineData("The envoy left before June.", "June", "2022-06")]
    [InlineData("The army must leave before June.", "June", "2023-06")]
    public void Looks_back_from_until_only_where_something_lasted(string text, string span, string value) =>
        dates.Find(text).ShouldHaveSingleItemAt(span).Value.ShouldBe(value);

    [Fact]
    public void Counts_a_day_earlier_from_the_day_of_the_lead_where_the_story_has_come_back_to_it()
    {
        const string text = "The army will leave, Erdogan said on Tuesday. He raised the matter with Putin on Sunday. He told reporters that Russia was ready."
            + " The Kremlin said the talks would go on. A day earlier, Cavusoglu had told lawmakers that the army was tired.";
        dates.Find(text).ShouldHaveSingleItemAt("A day earlier").Value.ShouldBe("2022-12-12");
    }

    [Fact]
    public void Gives_the_first_of_a_pair_the_year_of_the_second() =>
        dates.Find("In January and February of 2010 he wrote two books.").Select(d => d.Value).ShouldBe(["2010-01", "2010-02"]);

    [Fact]
    public void Gives_a_time_of_day_the_day_of_its_sentence()
    {
        var found = dates.Find("At 6:30 a.m. on Monday the police came, and by 5 p.m. they had left. They return at noon.");
        found.Select(d => d.Timex).ShouldBe(["2022-12-12T06:30", "2022-12-12T17", "T12"]);
    }

    [Theory]
    [InlineData("Piracy fell by half in three years.", "three years", null)]
    [InlineData("The envoy will return in three days.", "three days", "2022-12-17")]
    public void Takes_a_length_for_a_day_only_where_the_verb_looks_ahead(string text, string span, string? value) =>
        dates.Find(text).ShouldHaveSingleItemAt(span).Value.ShouldBe(value);

    [Fact]
    public void Trusts_a_weekday_beside_a_day_more_than_the_tense() =>
        dates.Find("The figures will be out on Tuesday, Nov. 29.").ShouldHaveSingleItemAt("Tuesday, Nov. 29").Value.ShouldBe("2022-11-29");

    [Fact]
    public void Does_not_date_a_sale_by_its_name() =>
        dates.Find("Sales on Black Friday fell, as they had on Super Tuesday.").ShouldBeEmpty();

    [Fact]
    public void Keeps_spans_as_offsets_into_the_untouched_text()
    {
        const string text = "“Türkiye’s 🇹🇷 army,” he said  on\tTuesday,\r\nwill leave by\nJan.  5,  2023.";
        var found = dates.Find(text);
        found.ShouldAllBe(d => d.Span.Of(text) == d.Text);
        found.Select(d => d.Value).ShouldBe(["2022-12-13", "2023-01-05"]);
    }

    [Property(MaxTest = 30)]
    public void Survives_any_text(string text)
    {
        var found = dates.Find(text ?? "");
        found.Zip(found.Skip(1)).ShouldAllBe(pair => pair.First.Span.End <= pair.Second.Span.Start);
    }

    [Theory]
    [InlineData("The temple was built 9,000 years ago.")]
    [InlineData("In 9999 years, or by 31 June 2022, or on 0/0/2022.")]
    public void Leaves_what_lies_beyond_the_calendar_open(string text) =>
        dates.Find(text).ShouldAllBe(d => d.Value == null);

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void Counts_nothing_from_a_placeholder_of_a_publication_day(string day) =>
        dates.Find("He left last year, on Monday, last night or at Christmas, for three days in March.", day).ShouldAllBe(d => d.Value == null);

    [Fact]
    public void Reads_more_prefixes_in_a_row_than_a_stack_holds()
    {
        var found = DateFinder.Load().Find(Words([.. Enumerable.Repeat("late", 60_000), "2019"]), null).ShouldHaveSingleItem();
        (found.Span.Start, found.Value).ShouldBe((0, "2019"));
    }

    // The language model takes long for such a text, and says nothing that this needs.
    private static AnalyzedText Words(IReadOnlyList<string> words)
    {
        var at = 0;
        var read = words.Select((word, i) => new Word(i, new(at, (at += word.Length + 1) - 1), word, word, UniversalTag.X, -1, "root", 0)).ToList();
        var text = string.Join(' ', words);
        return new() { Text = text, Words = read, Sentences = [new(0, new(0, text.Length), new(0, read.Count))], Names = [], Actors = [], Cues = [], Triggers = [] };
    }
}
