using GraphBuilder.Model;

namespace GraphBuilder.Dates;

/// <summary>Ranges between two dates, each of which may lend the other its year.</summary>
internal static class DateRanges
{
    /// <summary>From the start of the first to the start of the second, as Recognizers writes ranges; null where that is no range.</summary>
    public static DateMeaning? Between(DateMeaning first, DateMeaning second, DateOnly? publishedOn)
    {
        var start = Start(first, second, publishedOn);
        var end = End(second, start, publishedOn);
        if (start is { } from && end is { } to)
            return from < to ? DateMeaning.Of(new Period(from, to, Unit.Stretch)) : null;
        return first.Partial is not null && second.Partial is not null ? new(DateType.DateRange, $"({first.Timex},{second.Timex})", null) : null;
    }

    private static DateOnly? Start(DateMeaning first, DateMeaning second, DateOnly? publishedOn)
    {
        if (first.Partial is not { Year: null, Month: not null } partial || second.Partial?.Year is not { } year || second.Period is not { } end)
            return Known(first, publishedOn);
        var start = (partial with { Year = year }).Resolve(default)?.Start;
        return start > end.Start ? (partial with { Year = year - 1 }).Resolve(default)?.Start : start;
    }

    private static DateOnly? End(DateMeaning second, DateOnly? start, DateOnly? publishedOn)
    {
        if (second.Partial is { Year: null } partial && start is { } from && partial.Resolve(new(from.AddDays(1), Direction.Future)) is { } next)
            return second.ToItsEnd ? next.End : next.Start;
        return second.ToItsEnd ? second.Period?.End : Known(second, publishedOn);
    }

    private static DateOnly? Known(DateMeaning date, DateOnly? publishedOn) => date.Timex == "PRESENT_REF" ? publishedOn : date.Period?.Start;
}
