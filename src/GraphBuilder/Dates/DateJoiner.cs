using GraphBuilder.Language;
using GraphBuilder.Model;

namespace GraphBuilder.Dates;

/// <summary>An expression and what it means.</summary>
internal readonly record struct FoundDate(Span Span, DateMeaning Meaning);

/// <summary>Collects the dates of a text in order, and joins neighbours that are one: a day and its time, the two ends of a range.</summary>
internal sealed class DateJoiner(DateRules rules, AnalyzedText text, DateOnly? publishedOn)
{
    private const int LongestGap = 20;
    private const int FarSentences = 2;
    private const int NewsDays = 7;
    private readonly List<FoundDate> _found = [];
    private DateOnly? _leadDay;
    private int _lastDaySentence;

    /// <summary>The last day named so far.</summary>
    public DateOnly? LastDay { get; private set; }

    /// <summary>The last day, month or year … named so far.</summary>
    public Period? Last { get; private set; }

    /// <summary>
    /// The day of which the story speaks at a place: the last one named, or the first one (the lead's) where the last was named sentences ago and both are news of the week.
    /// </summary>
    public DateOnly? StoryDayAt(Span span) =>
        _leadDay is { } lead && LastDay is { } last && SentenceOf(span) - _lastDaySentence > FarSentences && IsNews(lead) && IsNews(last) ? lead : LastDay;

    /// <summary>Takes the next expression of the text.</summary>
    public void Add(FoundDate date)
    {
        while (_found.Count > 0 && _found[^1].Span.Overlaps(date.Span))
            _found.RemoveAt(_found.Count - 1);
        if (_found.Count > 0 && date.Span.Start - _found[^1].Span.End <= LongestGap)
            date = JoinedWithLast(date);
        if (date.Meaning is { Period: { } period, Type: DateType.Date or DateType.DateRange })
        {
            Last = period;
            if (period.Unit == Unit.Day)
                (LastDay, _leadDay, _lastDaySentence) = (period.Start, _leadDay ?? period.Start, SentenceOf(date.Span));
        }
        _found.Add(date);
    }

    /// <summary>All expressions; a time of day belongs to the last day that its sentence names before it.</summary>
    public IEnumerable<FoundDate> All()
    {
        var (day, sentence) = (default(Period), -1);
        foreach (var date in _found)
        {
            var here = SentenceOf(date.Span);
            if (date.Meaning is { Period: { Unit: Unit.Day } named })
                (day, sentence) = (named, here);
            var isOpen = date.Meaning is { Type: DateType.Time, Period: null } && here == sentence;
            yield return isOpen ? date with { Meaning = TimeReadings.At(day, date.Meaning.Timex!) } : date;
        }
    }

    private int SentenceOf(Span span) => text.WordsIn(span) is { Count: > 0 } words ? text.Words[words.First].Sentence : -1;

    private bool IsNews(DateOnly day) => publishedOn is { } published && Math.Abs(day.DayNumber - published.DayNumber) < NewsDays;

    private FoundDate JoinedWithLast(FoundDate date)
    {
        var (last, gap) = (_found[^1], text.Text[_found[^1].Span.End..date.Span.Start]);
        var pair = rules.Gaps["pair"].IsMatch(gap);
        // "January and February of 2010": the first takes the year of the second.
        if (pair && date.Meaning.Partial is { Year: { } year } named && last.Meaning.Partial is { Year: null, Month: not null } open && open.Day is null == named.Day is null
            && (open with { Year = year }).Resolve(default) is { } known)
            _found[^1] = last = last with { Meaning = DateMeaning.Of(known, open with { Year = year }) };
        if (Joined(last, date, gap, pair) is not { } meaning)
            return date;
        _found.RemoveAt(_found.Count - 1);
        return new(last.Span.Hull(date.Span), meaning);
    }

    private DateMeaning? Joined(FoundDate first, FoundDate second, string gap, bool pair)
    {
        var (a, b) = (first.Meaning, second.Meaning);
        if (rules.Gaps["dayTime"].IsMatch(gap))
            return TimeOfDay(a, b) ?? TimeOfDay(b, a);
        var isRange = rules.Gaps["range"].IsMatch(gap) || (pair && rules.Gaps["between"].IsMatch(text.Text[Math.Max(0, first.Span.Start - LongestGap)..first.Span.Start]));
        return isRange && a.Type is DateType.Date or DateType.DateRange && b.Type is DateType.Date or DateType.DateRange ? DateRanges.Between(a, b, publishedOn) : null;
    }

    private static DateMeaning? TimeOfDay(DateMeaning day, DateMeaning time) =>
        day is { Type: DateType.Date, Timex: { } timex } and not { Period.Unit: not Unit.Day } && time is { Type: DateType.Time, Timex: ['T', ..] }
            ? new(DateType.Time, timex + time.Timex, day.Period)
            : null;
}
