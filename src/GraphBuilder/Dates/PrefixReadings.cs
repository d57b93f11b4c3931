using System.Globalization;
using GraphBuilder.Model;

namespace GraphBuilder.Dates;

/// <summary>What the words before a date make of it: "late", "the first week of", "two days after".</summary>
internal static class PrefixReadings
{
    private static readonly Dictionary<string, Func<Captures, DateMeaning, Anchor, DateMeaning?>> All = new Func<Captures, DateMeaning, Anchor, DateMeaning?>[]
    {
        Modified, NthUnit, EdgeUnits, NthWeekday, WeekdayOf, WeekOf, Offset, Run,
    }.ToDictionary(method => method.Method.Name);

    /// <summary>What prefix and date mean together; null if they do not belong together.</summary>
    public static DateMeaning? Read(string name, Captures captures, DateMeaning date, Anchor anchor) => All[name](captures, date, anchor);

    /// <summary>True if a method of that name exists.</summary>
    public static bool Knows(string name) => All.ContainsKey(name);

    /// <summary>"late 2019": as in TIMEX3, the value stays that of the year.</summary>
    private static DateMeaning? Modified(Captures c, DateMeaning date, Anchor anchor) => date.Type is DateType.Date or DateType.DateRange or DateType.Time
        ? date with { ToItsEnd = c.Has("end") }
        : null;

    /// <summary>"the last week of January".</summary>
    private static DateMeaning? NthUnit(Captures c, DateMeaning date, Anchor anchor)
    {
        var unit = c.Unit();
        if (date.Period is not { } whole || unit is < Unit.Day or > Unit.Quarter || whole.Unit <= unit)
            return null;
        if (unit == Unit.Week && whole.Unit == Unit.Year)
            return Week(whole.Start.Year, c.Has("last") ? ISOWeek.GetWeeksInYear(whole.Start.Year) : c.Day ?? 1);
        var part = c.Has("last") ? Period.Of(whole.End.AddDays(-1), unit) : Period.Of(whole.Start, unit).Next((c.Day ?? 1) - 1);
        return DateMeaning.OfOr(unit == Unit.Week ? Days(part) : part, null);
    }

    /// <summary>"the first three months of the year".</summary>
    private static DateMeaning? EdgeUnits(Captures c, DateMeaning date, Anchor anchor)
    {
        if (date.Period is not { } whole || c.Number("number") is not { } count || c.Unit() is < Unit.Day or > Unit.Quarter)
            return null;
        var week = c.Unit() == Unit.Week && whole.Unit == Unit.Year;
        var (start, end) = week ? (Monday(whole.Start), Monday(whole.End)) : (whole.Start, whole.End);
        if (c.Has("last"))
            start = Period.Add(end, c.Unit(), -count) ?? start;
        else
            end = Period.Add(start, c.Unit(), count) ?? end;
        return DateMeaning.Of(new Period(start, end, Unit.Stretch));

        static DateOnly Monday(DateOnly year) => DateOnly.FromDateTime(ISOWeek.ToDateTime(year.Year, 1, DayOfWeek.Monday));
    }

    /// <summary>"the first Monday of January".</summary>
    private static DateMeaning? NthWeekday(Captures c, DateMeaning date, Anchor anchor) => date.Period is { Unit: Unit.Month } month
        ? Day(Feast.NthWeekday(month.Start, c.Has("last") ? -1 : c.Day ?? 1, c.Number("weekday") ?? 1))
        : null;

    /// <summary>"Monday of last week".</summary>
    private static DateMeaning? WeekdayOf(Captures c, DateMeaning date, Anchor anchor) => date.Period is { Unit: Unit.Week } week
        ? Day(week.Start.AddDays((c.Number("weekday") ?? 1) - 1))
        : null;

    /// <summary>"the week of Dec. 20".</summary>
    private static DateMeaning? WeekOf(Captures c, DateMeaning date, Anchor anchor) => date.Period is { Unit: Unit.Day } day
        ? DateMeaning.OfOr(Days(Period.Of(day.Start, Unit.Week)), null)
        : null;

    /// <summary>"two days after Nov. 20".</summary>
    private static DateMeaning? Offset(Captures c, DateMeaning date, Anchor anchor)
    {
        if (date.Period is not { Unit: Unit.Day } from || date.Type != DateType.Date)
            return null;
        var sign = c.Text("sign").StartsWith('b') || c.Text("sign").StartsWith('p') ? -1 : 1;
        return Period.Add(from.Start, c.Unit(), sign * (c.Number("number") ?? 1)) is { } day ? Day(day) : null;
    }

    /// <summary>"two weeks starting Jan. 9".</summary>
    private static DateMeaning? Run(Captures c, DateMeaning date, Anchor anchor) =>
        date.Period is { Unit: Unit.Day, Start: var start } && Period.Add(start, c.Unit(), c.Number("number") ?? 1) is { } end
            ? DateMeaning.Of(new Period(start, end, Unit.Stretch))
            : null;

    private static DateMeaning? Week(int year, int week) => week <= ISOWeek.GetWeeksInYear(year)
        ? DateMeaning.Of(Period.Of(DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday)), Unit.Week))
        : null;

    // Not the nth week of the year: its days.
    private static Period? Days(Period? week) => week is { } known ? known with { Unit = Unit.Stretch } : null;

    private static DateMeaning Day(DateOnly day) => DateMeaning.Of(Period.Of(day, Unit.Day));
}
