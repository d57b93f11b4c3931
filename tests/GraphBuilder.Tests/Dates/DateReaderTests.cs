using GraphBuilder.Dates;
using GraphBuilder.Language;
using GraphBuilder.Model;

namespace GraphBuilder.Tests.Dates;

/// <summary>What holds for every date reader: the rows of <c>readers.tsv</c>.</summary>
public abstract class DateReaderTests(IDateReader dates, DateReaderTests.Reading reading)
{
    public static TheoryData<string, string, string, string, string> Rows()
    {
        var data = new TheoryData<string, string, string, string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Dates", "readers.tsv")).Skip(2))
            if (line.Split('\t') is [var text, var published, var type, var timex, var value])
                data.Add(text, published, type, timex, value);
        return data;
    }

    [Theory, MemberData(nameof(Rows))]
    public void Reads_the_row(string marked, string published, string type, string timex, string value)
    {
        var wanted = new Span(marked.IndexOf('[', StringComparison.Ordinal), marked.IndexOf(']', StringComparison.Ordinal) - 1);
        var text = reading.Of(marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal));
        DateOnly? day = published.Length == 0 ? null : DateOnly.Parse(published, System.Globalization.CultureInfo.InvariantCulture);

        var found = dates.Find(text, day).ShouldHaveSingleItem();

        found.Span.Contains(wanted).ShouldBeTrue(found.Text);
        (JsonWords.Of(found.Type), found.Timex ?? "", found.Value ?? "").ShouldBe((type, timex, value));
    }

    public sealed class Reading : IDisposable
    {
        private readonly LanguageReader _reader = LanguageReader.Load(1);

        internal AnalyzedText Of(string text) => _reader.Read(text);

        public void Dispose() => _reader.Dispose();
    }
}

public sealed class OurDateReaderTests(DateReaderTests.Reading reading) : DateReaderTests(DateFinder.Load(), reading), IClassFixture<DateReaderTests.Reading>;

#if RECOGNIZERS
public sealed class RecognizersDateReaderTests(DateReaderTests.Reading reading)
    : DateReaderTests(new GraphBuilder.Dates.Recognizers.RecognizersDateReader(), reading), IClassFixture<DateReaderTests.Reading>;
#endif
