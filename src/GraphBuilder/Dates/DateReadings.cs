namespace GraphBuilder.Dates;

/// <summary>The methods that the <c>reads</c> of a pattern may name.</summary>
internal static class DateReadings
{
    private static readonly Dictionary<string, Func<Captures, Anchor, DateMeaning?>> All = new Func<Captures, Anchor, DateMeaning?>[]
    {
        CalendarReadings.Calendar, CalendarReadings.Range, CalendarReadings.Decade, CalendarReadings.Century, CalendarReadings.Quarter, CalendarReadings.Half,
        CalendarReadings.Season, CalendarReadings.WeekNumber, CalendarReadings.Holiday, CalendarReadings.Open, CalendarReadings.NineEleven,
        RelativeReadings.Deictic, RelativeReadings.Shifted, RelativeReadings.ThisUnit, RelativeReadings.AfterNext, RelativeReadings.Weekend, RelativeReadings.Stretch,
        RelativeReadings.Within,
        RelativeReadings.PastWeekday, RelativeReadings.ShiftedWeekday, RelativeReadings.ShiftedMonth, RelativeReadings.Ago, RelativeReadings.Hence,
        RelativeReadings.In, RelativeReadings.Later, RelativeReadings.Same, RelativeReadings.SameYear,
        TimeReadings.PartOfDay, TimeReadings.SamePart, TimeReadings.Clock, TimeReadings.Duration,
        TimeReadings.Vague, TimeReadings.Set, TimeReadings.Present, TimeReadings.Past, TimeReadings.Unplaced, TimeReadings.Future,
    }.ToDictionary(method => method.Method.Name);

    /// <summary>What a match means; null if it is no date after all.</summary>
    public static DateMeaning? Read(string name, Captures captures, Anchor anchor) => All[name](captures, anchor);

    /// <summary>True if a method of that name exists.</summary>
    public static bool Knows(string name) => All.ContainsKey(name);
}
