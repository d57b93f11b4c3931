using System.Globalization;
using GraphBuilder.Language;
using GraphBuilder.Model;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace GraphBuilder.Dates.Recognizers;

/// <summary>Reads dates with Microsoft.Recognizers.Text.DateTime; of its candidates the verb's tense chooses, as in <see cref="DateFinder"/>.</summary>
public sealed class RecognizersDateReader : IDateReader
{
    // Two days that share neither year, month, week nor weekday: what they resolve differently is relative.
    private static readonly DateOnly[] Unrelated = [new(2001, 2, 6), new(2010, 11, 18)];

    private readonly TenseReader _tense = new(DateRules.Load().Tense);

    /// <inheritdoc/>
    public IReadOnlyList<DateMention> Find(AnalyzedText text, DateOnly? publishedOn)
    {
        var found = Recognize(text.Text, publishedOn ?? Unrelated[0]);
        if (publishedOn is { } day)
            return [.. found.Select(result => Mention(text, result, Chosen(result, day, _tense.Read(text, SpanOf(result)))))];
        var again = Recognize(text.Text, Unrelated[1]).ToDictionary(SpanOf, result => ValueOf(Values(result)[0]));
        return [.. found.Select(result => Mention(text, result, Values(result)[0] is var value && again.GetValueOrDefault(SpanOf(result)) == ValueOf(value) ? value : null))];
    }

    private static List<ModelResult> Recognize(string text, DateOnly day) =>
        DateTimeRecognizer.RecognizeDateTime(text, Culture.English, refTime: day.ToDateTime(default));

    private static Dictionary<string, string> Chosen(ModelResult result, DateOnly published, Direction direction)
    {
        var today = published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var looksAhead = direction is Direction.Present or Direction.Future;
        return Values(result).Find(value => (string.CompareOrdinal(StartOf(value), today) >= 0) == looksAhead) ?? Values(result)[0];
    }

    private static DateMention Mention(AnalyzedText text, ModelResult result, Dictionary<string, string>? value)
    {
        var type = result.TypeName[(result.TypeName.LastIndexOf('.') + 1)..] switch
        {
            "date" => DateType.Date,
            "daterange" => DateType.DateRange,
            "duration" => DateType.Duration,
            "set" => DateType.Set,
            _ => DateType.Time,
        };
        var resolved = value is null ? null : ValueOf(value);
        var isPoint = type is DateType.Date or DateType.DateRange && resolved?.Contains('/', StringComparison.Ordinal) == false; // "XXXX-WXX-1" is known by now
        return new(SpanOf(result), SpanOf(result).Of(text.Text), type, isPoint ? resolved : value?.GetValueOrDefault("timex"), resolved);
    }

    // A month, year or week keeps its TIMEX form, which is the contract's; a clock time gives its day.
    private static string? ValueOf(Dictionary<string, string> value) => value.GetValueOrDefault("type") switch
    {
        "date" or "datetime" => value.GetValueOrDefault("value")?.Split(' ')[0],
        "daterange" when value.GetValueOrDefault("timex") is { Length: 4 or 7 or 8 } timex && char.IsAsciiDigit(timex[0]) && !timex.Contains('X', StringComparison.Ordinal) => timex,
        "daterange" or "datetimerange" when value.ContainsKey("start") && value.ContainsKey("end") => $"{value["start"].Split(' ')[0]}/{value["end"].Split(' ')[0]}",
        _ => null,
    };

    private static string StartOf(Dictionary<string, string> value) => value.GetValueOrDefault("start") ?? value.GetValueOrDefault("value") ?? "";

    private static List<Dictionary<string, string>> Values(ModelResult result) => (List<Dictionary<string, string>>)result.Resolution["values"];

    private static Span SpanOf(ModelResult result) => new(result.Start, result.End + 1);
}
