namespace GraphBuilder.Sources.Tests;

public class WrittenTimeTests
{
    [Theory]
    [InlineData("2022-12-13", "2022-12-13")]
    [InlineData("2022-12-13T10:15:00+0300", "2022-12-13T10:15:00+03:00")]
    [InlineData("2022/12/13", "2022-12-13")]
    [InlineData("Tue, 13 Dec 2022 10:15:00 GMT", "2022-12-13T10:15:00+00:00")]
    [InlineData("Mon, 13 Dec 2022 22:15:00 EST", "2022-12-13T22:15:00-05:00")]
    [InlineData("13 December 2022", "2022-12-13")]
    [InlineData("December 13, 2022 10:15 PM", "2022-12-13T22:15:00+00:00")]
    [InlineData("1670926500", "2022-12-13T10:15:00+00:00")]
    [InlineData("1670926500000", "2022-12-13T10:15:00+00:00")]
    [InlineData("13/12/2022", "2022-12-13")]
    [InlineData("12/13/2022", "2022-12-13")]
    [InlineData("06.05.2022", "2022-05-06")]
    [InlineData("06/06/2022", "2022-06-06")]
    public void Reads_times_as_the_web_writes_them(string text, string time) => WrittenTime.Read(text).ToString().ShouldBe(time);

    [Theory]
    [InlineData("05/06/2022")]
    [InlineData("05/06/2022 10:15")]
    [InlineData("Tuesday")]
    [InlineData("10:15")]
    [InlineData("31/02/2022")]
    [InlineData("")]
    [InlineData(null)]
    public void Takes_no_day_where_none_is_certain(string? text) => WrittenTime.Read(text).ShouldBeNull();

    [Fact]
    public void A_known_order_decides_which_number_is_the_day()
    {
        WrittenTime.Read("05/06/2022", DayOrder.DayFirst).ToString().ShouldBe("2022-06-05");
        WrittenTime.Read("05/06/2022", DayOrder.MonthFirst).ToString().ShouldBe("2022-05-06");
    }
}
