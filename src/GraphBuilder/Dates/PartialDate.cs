using Microsoft.Recognizers.Text.DataTypes.TimexExpression;

namespace GraphBuilder.Dates;

/// <summary>The calendar fields that an expression names; weekdays count from Monday = 1 to Sunday = 7.</summary>
internal sealed record PartialDate(int? Year, int? Month, int? Day, int? Weekday)
{
    /// <summary>The TIMEX3 expression with X for what is not named.</summary>
    public string Timex => new TimexProperty
    {
        Year = Year,
        Month = Month,
        DayOfMonth = Day,
        DayOfWeek = Day is null && Month is null && Year is null ? Weekday : null,
    }.TimexValue;

    /// <summary>
    /// The day, month or year meant. What lacks its year or month is the nearest one in the direction of the anchor, the current one included;
    /// null where nothing decides, or where the calendar has no such day.
    /// </summary>
    public Period? Resolve(Anchor anchor)
    {
        if (Year is { } year)
            return At(year, Month ?? 1);
        if (anchor.Published is not { } today)
            return null;
        if (Month is { } month)
            return Nearest(Candidates(-8, 8, step => At(today.Year + step, month)), today, anchor.Direction);
        if (Day is not null)
            return Nearest(Candidates(-12, 12, step => At(today.AddMonths(step).Year, today.AddMonths(step).Month)), today, anchor.Direction);
        // A bare weekday looks back, unless the verb looks ahead.
        var direction = anchor.Direction == Direction.Unknown ? Direction.Past : anchor.Direction;
        return Weekday is null ? null : Nearest(Candidates(-7, 7, step => OnWeekday(Period.Of(today.AddDays(step), Unit.Day))), today, direction);
    }

    private Period? At(int year, int month) => Day is not { } day
        ? Period.Of(new(year, month, 1), Month is null ? Unit.Year : Unit.Month)
        : day <= DateTime.DaysInMonth(year, month) ? Period.Of(new(year, month, day), Unit.Day) : null;

    private Period? OnWeekday(Period day) => Weekday is not { } weekday || (int)day.Start.DayOfWeek == weekday % 7 ? day : null;

    private static List<Period> Candidates(int first, int last, Func<int, Period?> at)
    {
        var all = new List<Period>();
        for (var i = first; i <= last; i++)
            if (at(i) is { } period)
                all.Add(period);
        return all;
    }

    // A weekday beside a day of the month ("Tuesday, Jan. 29") is surer than the tense; one that fits no day within half a year was a slip.
    private Period? Nearest(List<Period> candidates, DateOnly today, Direction direction)
    {
        if (Weekday is not null && Day is not null && candidates.FindAll(p => Distance(p) < 200 && OnWeekday(p) is not null) is { Count: > 0 } sure)
            return sure.MinBy(Distance);
        var allowed = direction switch
        {
            Direction.Past => candidates.FindAll(p => p.Start <= today),
            Direction.Present or Direction.Future => candidates.FindAll(p => p.End > today),
            _ => candidates,
        };
        return allowed.Count == 0 ? null : allowed.MinBy(Distance);

        int Distance(Period p) => p.Contains(today) ? 0 : Math.Abs(p.Start.DayNumber - today.DayNumber);
    }
}
