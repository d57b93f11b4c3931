using GraphBuilder.Model;

namespace GraphBuilder.Dates;

/// <summary>Which way from the day of publication an expression points, as the verb's tense tells; the present tense ("talks begin on Monday") looks ahead to a day.</summary>
internal enum Direction { Unknown, Past, Present, Future }

/// <summary>
/// What an expression is read against: the day of publication, the tense around it, and the last day and the last period named before it;
/// <c>StoryDay</c> is the last day too, unless the story has gone back to the day of its lead.
/// </summary>
internal readonly record struct Anchor(DateOnly? Published, Direction Direction, DateOnly? LastDay = null, Period? Last = null, DateOnly? StoryDay = null);

/// <summary>What an expression means; <c>Partial</c> keeps the fields of a date that lacks its year, for a neighbour to fill.</summary>
internal sealed record DateMeaning(DateType Type, string? Timex, Period? Period, PartialDate? Partial = null)
{
    /// <summary>True for "the end of June", which as the end of a range takes June in.</summary>
    public bool ToItsEnd { get; init; }

    /// <summary>A resolved period: a day is a date, all else a range.</summary>
    public static DateMeaning Of(Period period, PartialDate? partial = null) =>
        new(period.Unit == Unit.Day ? DateType.Date : DateType.DateRange, period.Timex, period, partial);

    /// <summary>A resolved period where there is one, else an expression left open.</summary>
    public static DateMeaning OfOr(Period? period, string? timex, DateType type = DateType.Date) =>
        period is { } known ? Of(known) : new(type, timex, null);
}
