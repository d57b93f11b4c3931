namespace GraphBuilder.Model;

/// <summary>Kinds of temporal expressions (TIMEX3, with ranges apart).</summary>
public enum DateType
{
    /// <summary>A day, or a named month or year seen as a point.</summary>
    Date,

    /// <summary>A stretch of days: a week, month, season, year, decade or "from … to".</summary>
    DateRange,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A repeated time: "every Monday".</summary>
    Set,
}

/// <summary>A temporal expression: <c>Timex</c> as in TIMEX3, <c>Value</c> an ISO date, month (<c>2022-06</c>), year, week (<c>2022-W50</c>) or <c>start/end</c>; null where unresolved.</summary>
public sealed record DateMention(Span Span, string Text, DateType Type, string? Timex, string? Value);
