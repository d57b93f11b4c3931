using GraphBuilder.Worker.Configuration;

namespace GraphBuilder.Worker.Tests;

public class TimetableTests
{
    private static readonly DateTimeOffset s_start = new(2022, 12, 15, 11, 50, 0, TimeSpan.Zero);
    private static readonly SourceSettings s_often = new(SourceKind.Folder, "often");
    private static readonly SourceSettings s_daily = new(SourceKind.Folder, "daily") { Schedule = Schedule.Parse("0 12 * * *", s_start) };

    private readonly Timetable _timetable = new(new() { Schedule = Schedule.Parse("*/15 * * * *", s_start), Sources = [s_often, s_daily] });

    [Fact]
    public void Sources_are_due_at_the_common_time_or_at_their_own()
    {
        _timetable.NextAfter(s_start).ShouldBe(s_start.AddMinutes(10));
        _timetable.Due(s_start, s_start.AddMinutes(10)).ShouldBe([s_often, s_daily]);
        _timetable.NextAfter(s_start.AddMinutes(10)).ShouldBe(s_start.AddMinutes(25));
        _timetable.Due(s_start.AddMinutes(10), s_start.AddMinutes(25)).ShouldBe([s_often]);
        _timetable.Due(s_start.AddMinutes(10), s_start.AddMinutes(20)).ShouldBeEmpty();
    }

    [Fact]
    public void Times_that_pass_while_a_run_is_at_work_are_due_once()
    {
        _timetable.Due(s_start, s_start.AddHours(5)).ShouldBe([s_often, s_daily]);
    }
}
