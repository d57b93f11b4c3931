using GraphBuilder.Model;

namespace GraphBuilder.Dates;

/// <summary>Expressions that count from the day of publication, or from the last day named.</summary>
internal static class RelativeReadings
{
    /// <summary>"yesterday".</summary>
    public static DateMeaning? Deictic(Captures c, Anchor anchor) => Day(anchor.Published?.AddDays(c.Number("deictic") ?? 0));

    /// <summary>"last week", "this year"; in a story of the past, "the next year" follows the time named before.</summary>
    public static DateMeaning? Shifted(Captures c, Anchor anchor)
    {
        var shift = c.Number("shift") ?? 0;
        return shift > 0 && c.Has("the") && anchor.Direction == Direction.Past
            ? DateMeaning.OfOr(anchor.Last is { } last && last.Unit <= c.Unit() ? Period.Of(last.Start, c.Unit()).Next(shift) : null, null, DateType.DateRange)
            : Step(anchor, c.Unit(), shift);
    }

    /// <summary>"earlier in the week", "the end of the year": the current one.</summary>
    public static DateMeaning? ThisUnit(Captures c, Anchor anchor) => Step(anchor, c.Unit(), 0);

    /// <summary>"the week after next".</summary>
    public static DateMeaning? AfterNext(Captures c, Anchor anchor) => Step(anchor, c.Unit(), 2);

    /// <summary>"the weekend": the current or last one, the coming one where the verb looks ahead.</summary>
    public static DateMeaning? Weekend(Captures c, Anchor anchor)
    {
        if (anchor.Published is not { } today)
            return new(DateType.DateRange, null, null);
        var current = Period.Of(today, Unit.Weekend);
        return DateMeaning.OfOr(current.Start <= today || anchor.Direction is Direction.Present or Direction.Future ? current : current.Next(-1), null);
    }

    /// <summary>"the next three days" from tomorrow on, "the past three years" up to today: a length with its place.</summary>
    public static DateMeaning? Stretch(Captures c, Anchor anchor)
    {
        var (count, unit) = (c.Quantity("number") ?? 1, c.Unit());
        var timex = Length.Timex(count, unit);
        if (anchor.Published is not { } today || count != Math.Floor(count))
            return new(DateType.Duration, timex, null);
        var shift = c.Number("shift") ?? -1;
        if (unit == Unit.Quarter && Period.Of(today, unit) is var quarter)
            return Between(DateType.Duration, timex, quarter.Next(shift < 0 ? -(int)count : 1)?.Start, quarter.Next(shift < 0 ? 0 : (int)count + 1)?.Start);
        if (shift < 0)
            return Between(DateType.Duration, timex, Period.Add(today, unit, -(int)count), today);
        var tomorrow = today.AddDays(1);
        return Between(DateType.Duration, timex, tomorrow, Period.Add(tomorrow, unit, (int)count));
    }

    /// <summary>"within ten days": from today to then.</summary>
    public static DateMeaning? Within(Captures c, Anchor anchor) => c.Number("number") is { } count
        ? Between(DateType.Duration, Length.Timex(count, c.Unit()), anchor.Published, anchor.Published is { } today ? Period.Add(today, c.Unit(), count) : null)
        : null;

    /// <summary>"this past Wednesday": the last one before today.</summary>
    public static DateMeaning? PastWeekday(Captures c, Anchor anchor) => anchor.Published is { } today
        ? DateMeaning.OfOr(new PartialDate(null, null, null, c.Number("weekday")).Resolve(anchor with { Published = today.AddDays(-1), Direction = Direction.Past }), null)
        : DateMeaning.OfOr(null, null);

    /// <summary>"next Friday", "Tuesday next week": that day of the week before, after or now; "coming" is the next such day.</summary>
    public static DateMeaning? ShiftedWeekday(Captures c, Anchor anchor)
    {
        if (anchor.Published is not { } today)
            return new(DateType.Date, null, null);
        if (c.Text("shift").Contains("coming", StringComparison.Ordinal))
            return DateMeaning.OfOr(new PartialDate(null, null, null, c.Number("weekday")).Resolve(anchor with { Published = today.AddDays(1), Direction = Direction.Future }), null);
        var week = Period.Of(today, Unit.Week).Next(c.Number("shift") ?? 0);
        return Day(week?.Start.AddDays((c.Number("weekday") ?? 1) - 1));
    }

    /// <summary>"last June": the last one that has begun before this month; "this June": of this year.</summary>
    public static DateMeaning? ShiftedMonth(Captures c, Anchor anchor)
    {
        var month = c.Partial;
        if (anchor.Published is not { } today)
            return new(DateType.DateRange, month.Timex, null, month);
        var current = Period.Of(today, Unit.Month);
        var period = c.Number("shift") switch
        {
            < 0 => month.Resolve(anchor with { Published = current.Start.AddDays(-1), Direction = Direction.Past }),
            > 0 => month.Resolve(anchor with { Published = current.End, Direction = Direction.Future }),
            _ => (month with { Year = today.Year }).Resolve(anchor),
        };
        return DateMeaning.OfOr(period, month.Timex);
    }

    /// <summary>"two years ago": no more exact than its unit (TIMEX3 guidelines 1.2.1), so a year.</summary>
    public static DateMeaning? Ago(Captures c, Anchor anchor) => Count(c, anchor.Published, -1) switch
    {
        null => DateMeaning.OfOr(null, null),
        { } day => DateMeaning.Of(Period.Of(day, c.Has("unit2") ? c.Unit("unit2") : c.Unit())),
    };

    /// <summary>"two weeks from now": the day.</summary>
    public static DateMeaning? Hence(Captures c, Anchor anchor) => Day(Count(c, anchor.Published, 1));

    /// <summary>"in two weeks": the day where the verb looks ahead, else only a length of time.</summary>
    public static DateMeaning? In(Captures c, Anchor anchor) => anchor.Direction == Direction.Future && c.Unit() >= Unit.Day ? Hence(c, anchor) : Length.Of(c);

    /// <summary>"two days later", "a day earlier": from the last time named (going back, from the story's day), else from today; but nothing past lies later than today.</summary>
    public static DateMeaning? Later(Captures c, Anchor anchor)
    {
        var unit = c.Has("unit2") ? c.Unit("unit2") : c.Unit();
        if (unit < Unit.Day)
            return Length.Of(c);
        var back = c.Text("sign") is "earlier" or "before" or "previous" or "preceding";
        var from = unit >= Unit.Month && anchor.Last is { } last && last.Unit <= unit ? last.Start : back ? anchor.StoryDay : anchor.LastDay;
        if (from is null && (back || anchor.Direction == Direction.Future))
            from = anchor.Published;
        return Count(c, from, back ? -1 : 1) is { } day ? DateMeaning.Of(Period.Of(day, unit >= Unit.Month ? unit : Unit.Day)) : DateMeaning.OfOr(null, null);
    }

    /// <summary>"the same day", "that year": that of the last time named.</summary>
    public static DateMeaning? Same(Captures c, Anchor anchor) => c.Unit() switch
    {
        < Unit.Day => null,
        Unit.Day => Day(anchor.LastDay),
        var unit => DateMeaning.OfOr(anchor.Last is { } last && last.Unit <= unit ? Period.Of(last.Start, unit) : null, null, DateType.DateRange),
    };

    /// <summary>"August that year": of the year last named.</summary>
    public static DateMeaning? SameYear(Captures c, Anchor anchor) => anchor.Last is { Unit: <= Unit.Year, Start.Year: var year }
        ? DateMeaning.OfOr((c.Partial with { Year = year }).Resolve(anchor), null)
        : new(DateType.DateRange, c.Partial.Timex, null);

    private static DateOnly? Count(Captures c, DateOnly? from, int sign)
    {
        if (from is not { } day || (c.Has("number") && c.Number("number") is null))
            return null;
        var first = Period.Add(day, c.Unit(), sign * (c.Number("number") ?? 1));
        return c.Has("unit2") && first is { } then ? Period.Add(then, c.Unit("unit2"), sign * (c.Number("number2") ?? 0)) : first;
    }

    private static DateMeaning Day(DateOnly? day) => DateMeaning.OfOr(day is { } known ? Period.Of(known, Unit.Day) : null, null);

    private static DateMeaning? Step(Anchor anchor, Unit unit, int count) => unit < Unit.Day
        ? null
        : DateMeaning.OfOr(anchor.Published is { } today ? Period.Of(today, unit).Next(count) : null, null, DateType.DateRange);

    private static DateMeaning Between(DateType type, string? timex, DateOnly? start, DateOnly? end) =>
        new(type, timex, start is { } from && end is { } to ? new Period(from, to, Unit.Stretch) : null);
}
