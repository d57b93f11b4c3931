using GraphBuilder.Language;
using GraphBuilder.Model;

namespace GraphBuilder.Dates;

/// <summary>An expression and what it means.</summary>
internal readonly record struct FoundDate(Span Span, DateMeaning Meaning);

/// <summary>Collects the dates of a text in order, and joins neighbours that are one: a day and its time, the two ends of a range.</summary>
internal sealed class DateJoiner(DateRules rules, AnalyzedText text, DateOnly? publishedOn)
{
    /// <summary>What is found so far.</summary>
    public List<FoundDate> Found { get; } = [];

    /// <summary>The last day named so far.</summary>
    public DateOnly? LastDay { get; private set; }

    /// <summary>Takes the next expression of the text.</summary>
    public void Add(FoundDate date)
    {
        while (Found.Count > 0 && Found[^1].Span.Overlaps(date.Span))
            Found.RemoveAt(Found.Count - 1);
        if (Found.Count > 0 && Joined(Found[^1], date) is { } meaning)
        {
            date = new(Found[^1].Span.Hull(date.Span), meaning);
            Found.RemoveAt(Found.Count - 1);
        }
        if (date.Meaning.Period is { Unit: Unit.Day, Start: var day })
            LastDay = day;
        Found.Add(date);
    }

    private DateMeaning? Joined(FoundDate first, FoundDate second)
    {
        if (second.Span.Start - first.Span.End > 20)
            return null;
        var gap = text.Text[first.Span.End..second.Span.Start];
        var (a, b) = (first.Meaning, second.Meaning);
        if (rules.Gaps["dayTime"].IsMatch(gap))
            return TimeOfDay(a, b) ?? TimeOfDay(b, a);
        var isRange = rules.Gaps["range"].IsMatch(gap) || (rules.Gaps["pair"].IsMatch(gap) && rules.Gaps["between"].IsMatch(text.Text[Math.Max(0, first.Span.Start - 12)..first.Span.Start]));
        return isRange && a.Type is DateType.Date or DateType.DateRange && b.Type is DateType.Date or DateType.DateRange ? DateRanges.Between(a, b, publishedOn) : null;
    }

    private static DateMeaning? TimeOfDay(DateMeaning day, DateMeaning time) =>
        day is { Type: DateType.Date, Timex: { } timex } and not { Period.Unit: not Unit.Day } && time is { Type: DateType.Time, Timex: ['T', ..] }
            ? new(DateType.Time, timex + time.Timex, day.Period)
            : null;
}
