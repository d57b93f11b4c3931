using Cronos;

namespace GraphBuilder.Worker.Configuration;

/// <summary>A cron expression of five fields (or six, with seconds first), in UTC.</summary>
public sealed record Schedule
{
    private readonly CronExpression _cron;

    private Schedule(string text, CronExpression cron) => (Text, _cron) = (text, cron);

    /// <summary>As it was given.</summary>
    public string Text { get; }

    /// <summary>Reads an expression; null if it is none, or names a day that never comes.</summary>
    public static Schedule? Parse(string text, DateTimeOffset now)
    {
        var fields = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        return CronExpression.TryParse(text, fields == 6 ? CronFormat.IncludeSeconds : CronFormat.Standard, out var cron)
            && new Schedule(text, cron) is var schedule && schedule.NextAfter(now) is not null ? schedule : null;
    }

    /// <summary>The first time after that instant; null if there is none.</summary>
    public DateTimeOffset? NextAfter(DateTimeOffset instant) => _cron.GetNextOccurrence(instant, TimeZoneInfo.Utc);
}
