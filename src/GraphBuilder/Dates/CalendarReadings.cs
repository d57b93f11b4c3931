using System.Globalization;
using GraphBuilder.Model;
using Microsoft.Recognizers.Text.DataTypes.TimexExpression;

namespace GraphBuilder.Dates;

/// <summary>Expressions that name their place in the calendar: days, months, quarters, decades, feasts.</summary>
internal static class CalendarReadings
{
    /// <summary>"12 December 2022", "June", "Monday", "2019".</summary>
    public static DateMeaning? Calendar(Captures c, Anchor anchor)
    {
        var partial = c.Partial;
        if (partial is { Year: { } year, Month: { } month, Day: { } day } && day > DateTime.DaysInMonth(year, month))
            return new(DateType.Date, partial.Timex, null);
        var period = partial.Resolve(anchor);
        return period is { } known
            ? DateMeaning.Of(known, partial)
            : new(partial is { Day: null, Weekday: null } ? DateType.DateRange : DateType.Date, partial.Timex, null, partial);
    }

    /// <summary>"June 5-7, 2020", "5/1-5/7": both ends in one expression, with one year or month for both.</summary>
    public static DateMeaning? Range(Captures c, Anchor anchor)
    {
        if (c.Number("yy") is { } cut && cut - c.Number("year") % 100 is not (> 0 and < 10))
            return null;
        var year = c.Number("year2") ?? (c.Has("yy") ? c.Number("year") / 100 * 100 + c.Number("yy") : c.Year);
        var (first, second) = (c.Partial, new PartialDate(year, c.Number("month2") ?? c.Number("month"), c.Number("day2") ?? c.Number("ordinal2"), null));
        return DateRanges.Between(
            new(DateType.Date, first.Timex, first.Resolve(anchor), first),
            new(DateType.Date, second.Timex, second.Resolve(anchor), second), anchor.Published);
    }

    /// <summary>"the 1990s", "the nineties" (of the last hundred years).</summary>
    public static DateMeaning? Decade(Captures c, Anchor anchor)
    {
        var year = c.Number("year") ?? (c.Number("yy") ?? c.Number("eighties")) + 1900;
        return year is { } known ? DateMeaning.Of(Period.Of(new(known, 1, 1), known % 100 == 0 && c.Has("year") ? Unit.Century : Unit.Decade)) : null;
    }

    /// <summary>"the 19th century".</summary>
    public static DateMeaning? Century(Captures c, Anchor anchor) =>
        (c.Number("number") ?? c.Number("ordinal")) is { } number and > 1 and < 30 ? DateMeaning.Of(Period.Of(new((number - 1) * 100, 1, 1), Unit.Century)) : null;

    /// <summary>"Q3 2021", "the third quarter": of the year named, else the nearest in the direction of the verb.</summary>
    public static DateMeaning? Quarter(Captures c, Anchor anchor) => PartOfYear(c, anchor, Unit.Quarter, c.Number("quarter") ?? c.Number("ordinal"));

    /// <summary>"the first half of 2021".</summary>
    public static DateMeaning? Half(Captures c, Anchor anchor) => PartOfYear(c, anchor, Unit.Half, c.Number("half") ?? c.Number("ordinal"));

    private static DateMeaning? PartOfYear(Captures c, Anchor anchor, Unit unit, int? number)
    {
        var months = unit == Unit.Quarter ? 3 : 6;
        if (number is null or < 1 || number * months > 12)
            return null;
        if (YearOf(c, anchor) is { } year)
            return DateMeaning.Of(Period.Of(new(year, (number.Value - 1) * months + 1, 1), unit));
        var month = new PartialDate(null, (number.Value - 1) * months + 1, null, null);
        return month.Resolve(anchor) is { } start
            ? DateMeaning.Of(Period.Of(start.Start, unit))
            : new(DateType.DateRange, unit == Unit.Quarter ? $"XXXX-Q{number}" : $"XXXX-H{number}", null);
    }

    /// <summary>"last summer", "the summer of 2022": a season's months depend on the hemisphere, so the value stays open.</summary>
    public static DateMeaning? Season(Captures c, Anchor anchor)
    {
        var season = c.Row("season")!;
        var month = season switch { "SP" => 3, "SU" => 6, "FA" => 9, _ => 12 };
        var year = c.Year;
        if (year is null && anchor.Published is not null)
        {
            var direction = c.Number("shift") switch { < 0 => Direction.Past, > 0 => Direction.Future, 0 => Direction.Unknown, null => anchor.Direction };
            year = new PartialDate(null, month, null, null).Resolve(anchor with { Direction = direction })?.Start.Year;
        }
        return new(DateType.DateRange, new TimexProperty { Year = year, Season = season }.TimexValue, null);
    }

    /// <summary>"week 10 of 2023".</summary>
    public static DateMeaning? WeekNumber(Captures c, Anchor anchor) =>
        c.Number("number") is { } week and >= 1 and <= 53 && (c.Year ?? anchor.Published?.Year) is { } year && week <= ISOWeek.GetWeeksInYear(year)
            ? DateMeaning.Of(Period.Of(DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday)), Unit.Week))
            : null;

    /// <summary>"Christmas Day", "last Easter".</summary>
    public static DateMeaning? Holiday(Captures c, Anchor anchor)
    {
        var row = c.Row("holiday")!;
        if (YearOf(c, anchor) is { } named)
            return DateMeaning.Of(Feast.Of(row, named));
        if (anchor.Published is not { } today)
            return new(DateType.Date, null, null);
        var direction = c.Number("shift") switch { < 0 => Direction.Past, > 0 => Direction.Future, 0 => Direction.Unknown, null => anchor.Direction };
        var years = Enumerable.Range(today.Year - 1, 3).Select(year => Feast.Of(row, year));
        var allowed = direction switch
        {
            Direction.Past => years.Where(p => p.Start <= today),
            Direction.Present or Direction.Future => years.Where(p => p.Start >= today),
            _ => years,
        };
        return DateMeaning.Of(allowed.MinBy(p => Math.Abs(p.Start.DayNumber - today.DayNumber)));
    }

    /// <summary>A feast of another calendar: found, not resolved.</summary>
    public static DateMeaning? Open(Captures c, Anchor anchor) => new(DateType.DateRange, null, null);

    /// <summary>The day that "9/11" stands for.</summary>
    public static DateMeaning? NineEleven(Captures c, Anchor anchor) => DateMeaning.Of(Period.Of(new(2001, 9, 11), Unit.Day));

    /// <summary>The year that an expression names by number, "the year" or "last year"; null where it names none.</summary>
    private static int? YearOf(Captures c, Anchor anchor) => c.Year ?? (c.Has("ofyear") ? anchor.Published?.Year + (c.Number("shift") ?? 0) : null);
}
