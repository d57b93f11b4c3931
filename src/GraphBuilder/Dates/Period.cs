using System.Globalization;
using Microsoft.Recognizers.Text.DataTypes.TimexExpression;

namespace GraphBuilder.Dates;

/// <summary>A run of days of the calendar: <c>Start</c> its first day, <c>End</c> the day after its last; <c>Unit</c> says how it was named.</summary>
internal readonly record struct Period(DateOnly Start, DateOnly End, Unit Unit)
{
    /// <summary>The day, week, month … that holds a day.</summary>
    public static Period Of(DateOnly day, Unit unit)
    {
        var start = unit switch
        {
            Unit.Weekend => Monday(day).AddDays(5),
            Unit.Week or Unit.Fortnight => Monday(day),
            Unit.Month => new(day.Year, day.Month, 1),
            Unit.Quarter => new(day.Year, (day.Month - 1) / 3 * 3 + 1, 1),
            Unit.Half => new(day.Year, day.Month < 7 ? 1 : 7, 1),
            Unit.Year => new(day.Year, 1, 1),
            Unit.Decade => new(Math.Max(1, day.Year / 10 * 10), 1, 1),
            Unit.Century => new(Math.Max(1, day.Year / 100 * 100), 1, 1),
            _ => day,
        };
        return new(start, unit == Unit.Weekend ? start.AddDays(2) : Add(start, unit, 1) ?? DateOnly.MaxValue, unit);
    }

    /// <summary>The day <paramref name="count"/> units later; null beyond the calendar or for a unit below a day.</summary>
    public static DateOnly? Add(DateOnly day, Unit unit, int count)
    {
        var (days, months) = unit switch
        {
            Unit.Day or Unit.Stretch => (1, 0),
            Unit.Weekend or Unit.Week => (7, 0),
            Unit.Fortnight => (14, 0),
            Unit.Month => (0, 1),
            Unit.Quarter => (0, 3),
            Unit.Half => (0, 6),
            Unit.Year => (0, 12),
            Unit.Decade => (0, 120),
            Unit.Century => (0, 1200),
            _ => (0, 0),
        };
        var year = day.Year + (long)count * days / 365 + (long)count * months / 12;
        return days + months == 0 || year is < 2 or > 9997 ? null : day.AddDays(days * count).AddMonths(months * count);
    }

    /// <summary>The like period <paramref name="count"/> steps on; null beyond the calendar.</summary>
    public Period? Next(int count) => Add(Start, Unit, count) is { } start ? Of(start, Unit) : null;

    /// <summary>The value of the contract: ISO day, month, year or week, else <c>start/end</c>.</summary>
    public string Value => Unit switch
    {
        Unit.Day or Unit.Week or Unit.Month or Unit.Year => Timex,
        _ => $"{Iso(Start)}/{Iso(End)}",
    };

    /// <summary>The TIMEX3 expression, as Recognizers writes it.</summary>
    public string Timex
    {
        get
        {
            var timex = Unit == Unit.Day ? DayTimex(Start) : new TimexProperty { Year = Start.Year };
            switch (Unit)
            {
                case Unit.Month: timex.Month = Start.Month; break;
                case Unit.Week or Unit.Weekend:
                    timex.Year = ISOWeek.GetYear(Start.ToDateTime(default));
                    timex.WeekOfYear = ISOWeek.GetWeekOfYear(Start.ToDateTime(default));
                    timex.Weekend = Unit == Unit.Weekend ? true : null;
                    break;
                case Unit.Day or Unit.Year: break;
                default: return $"({Iso(Start)},{Iso(End)},{Length})";
            }
            return timex.TimexValue;
        }
    }

    /// <summary>True where the day lies inside.</summary>
    public bool Contains(DateOnly day) => Start <= day && day < End;

    private string Length => (Unit switch
    {
        Unit.Quarter => new TimexProperty { Months = 3 },
        Unit.Half => new TimexProperty { Months = 6 },
        Unit.Decade => new TimexProperty { Years = 10 },
        Unit.Century => new TimexProperty { Years = 100 },
        _ => new TimexProperty { Days = End.DayNumber - Start.DayNumber },
    }).TimexValue;

    private static TimexProperty DayTimex(DateOnly day) => new() { Year = day.Year, Month = day.Month, DayOfMonth = day.Day };

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
