using GraphBuilder.Model;
using Microsoft.Recognizers.Text.DataTypes.TimexExpression;

namespace GraphBuilder.Dates;

/// <summary>Lengths of time.</summary>
internal static class Length
{
    /// <summary>The duration that a pattern names by number and unit, a second pair included: "two weeks and three days".</summary>
    public static DateMeaning Of(Captures c)
    {
        var first = c.Has("vague") ? Vague(c.Unit()) : Timex(c.Quantity("number") ?? 1, c.Unit());
        var second = c.Has("unit2") ? Timex(c.Quantity("number2") ?? 1, c.Unit("unit2")).TrimStart('P') : "";
        return new(DateType.Duration, first + second, null);
    }

    /// <summary>TIMEX3 of a length that is not counted: <c>PXW</c>.</summary>
    public static string Vague(Unit unit) => Timex(1, unit).Replace("1", "X", StringComparison.Ordinal);

    /// <summary>TIMEX3 of a length: <c>P3M</c>, <c>PT2H</c>.</summary>
    public static string Timex(decimal count, Unit unit) => (unit switch
    {
        Unit.Second => new TimexProperty { Seconds = count },
        Unit.Minute => new TimexProperty { Minutes = count },
        Unit.Hour => new TimexProperty { Hours = count },
        Unit.Week or Unit.Weekend => new TimexProperty { Weeks = count },
        Unit.Fortnight => new TimexProperty { Weeks = count * 2 },
        Unit.Month => new TimexProperty { Months = count },
        Unit.Quarter => new TimexProperty { Months = count * 3 },
        Unit.Half => new TimexProperty { Months = count * 6 },
        Unit.Year => new TimexProperty { Years = count },
        Unit.Decade => new TimexProperty { Years = count * 10 },
        Unit.Century => new TimexProperty { Years = count * 100 },
        _ => new TimexProperty { Days = count },
    }).TimexValue;
}
