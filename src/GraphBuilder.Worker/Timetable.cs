using GraphBuilder.Worker.Configuration;

namespace GraphBuilder.Worker;

/// <summary>When which sources are due. A time that passes while a run is at work is due once when it ends, however often it has passed.</summary>
internal sealed class Timetable(RunConfiguration configuration)
{
    private readonly List<(Schedule Schedule, IReadOnlyList<SourceSettings> Sources)> _lines =
        [.. configuration.Sources.Select(source => (Source: source, Schedule: source.Schedule ?? configuration.Schedule)).Where(s => s.Schedule is not null)
            .GroupBy(s => s.Schedule!.Text, (_, group) => (group.First().Schedule!, (IReadOnlyList<SourceSettings>)[.. group.Select(s => s.Source)]))];

    /// <summary>The first time after that instant at which sources are due; null if there is none.</summary>
    public DateTimeOffset? NextAfter(DateTimeOffset instant) => _lines.Select(l => l.Schedule.NextAfter(instant)).Min();

    /// <summary>The sources that were due in the time after <paramref name="since"/> and up to <paramref name="now"/>.</summary>
    public IReadOnlyList<SourceSettings> Due(DateTimeOffset since, DateTimeOffset now) =>
        [.. _lines.Where(l => l.Schedule.NextAfter(since) <= now).SelectMany(l => l.Sources)];
}
