using GraphBuilder.Model;
using Microsoft.Recognizers.Text.DataTypes.TimexExpression;

namespace GraphBuilder.Dates;

/// <summary>Times of day, lengths, repeated times, and references to now, past and future.</summary>
internal static class TimeReadings
{
    /// <summary>"this morning", "last night", "overnight": the part of a day, with that day; "the morning" alone stays open.</summary>
    public static DateMeaning? PartOfDay(Captures c, Anchor anchor)
    {
        var part = c.Row("part") ?? "NI";
        int? step = c.Text("part") switch { "overnight" => -1, "tonight" => 0, _ => c.Number("shift") };
        return anchor.Published is { } today && step is { } days
            ? At(Period.Of(today.AddDays(Math.Clamp(days, -1, 1)), Unit.Day), "T" + part)
            : new(DateType.Time, "T" + part, null);
    }

    /// <summary>"that night": of the last day named.</summary>
    public static DateMeaning? SamePart(Captures c, Anchor anchor) => anchor.LastDay is { } day
        ? At(Period.Of(day, Unit.Day), "T" + c.Row("part"))
        : new(DateType.Time, "T" + c.Row("part"), null);

    /// <summary>"10:30 a.m.", "noon".</summary>
    public static DateMeaning? Clock(Captures c, Anchor anchor)
    {
        if (c.Has("noon"))
            return new(DateType.Time, c.Text("noon") == "midnight" ? "T00" : "T12", null);
        var hour = c.Number("hour") ?? 0;
        if (c.Has("ampm") && hour <= 12)
            hour = hour % 12 + (c.Text("ampm")[0] == 'p' ? 12 : 0);
        return new(DateType.Time, new TimexProperty { Hour = hour, Minute = c.Number("minute") ?? 0, Second = 0 }.TimexValue, null);
    }

    /// <summary>A time on a day.</summary>
    public static DateMeaning At(Period day, string time) => new(DateType.Time, day.Timex + time, day);

    /// <summary>"three months".</summary>
    public static DateMeaning? Duration(Captures c, Anchor anchor) => Length.Of(c);

    /// <summary>"the last few years".</summary>
    public static DateMeaning? Vague(Captures c, Anchor anchor) => new(DateType.Duration, Length.Vague(c.Unit()), null);

    /// <summary>"every Monday", "twice a month", "daily".</summary>
    public static DateMeaning? Set(Captures c, Anchor anchor)
    {
        var timex = c.Has("part") ? "T" + c.Row("part")
            : c.Has("weekday") || c.Has("month") ? c.Partial.Timex
            : c.Has("unit") ? Length.Timex(1, c.Unit())
            : c.Text("adverb") switch { "daily" => "P1D", "weekly" => "P1W", "monthly" => "P1M", "quarterly" => "P3M", _ => "P1Y" };
        return new(DateType.Set, timex, null);
    }

    /// <summary>"currently".</summary>
    public static DateMeaning? Present(Captures c, Anchor anchor) => new(DateType.Date, "PRESENT_REF", null);

    /// <summary>"recently".</summary>
    public static DateMeaning? Past(Captures c, Anchor anchor) => new(DateType.Date, "PAST_REF", null);

    /// <summary>"a few days later": some time after what the text does not say.</summary>
    public static DateMeaning? Unplaced(Captures c, Anchor anchor) => new(DateType.Date, null, null);

    /// <summary>"the coming weeks".</summary>
    public static DateMeaning? Future(Captures c, Anchor anchor) => new(DateType.Date, "FUTURE_REF", null);
}
