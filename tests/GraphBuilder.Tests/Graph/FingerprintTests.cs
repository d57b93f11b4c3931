using System.Globalization;
using System.Numerics;
using GraphBuilder.Graph;
using GraphBuilder.Stores;

namespace GraphBuilder.Tests.Graph;

public class FingerprintTests
{
    private const string Report =
        "Kenya hosted a new round of talks between Kinshasa and the rebels on Monday. Both delegations agreed to observe a truce for ten days, the mediators said. " +
        "The foreign minister of the Democratic Republic of Congo, speaking in Nairobi, called the accord a first step and asked its neighbours to withdraw their troops.";

    private const string Wire = Report
        + " The rebels’ delegate thanked Kenya and said that his side would open the road to the airport as soon as the shelling stopped. Aid agencies reported that two convoys were waiting at the"
        + " crossing with food for forty thousand people. The United States and the African Union welcomed the agreement and urged both sides to keep it. Rwanda, which denies that it supports the"
        + " rebels, said that it expected the return of refugees to begin before the rains.";

    [Fact]
    public void A_copy_with_other_punctuation_and_case_has_the_same_fingerprint() =>
        Fingerprint.Of(Report.ToUpperInvariant().Replace(",", ";")).ShouldBe(Fingerprint.Of(Report));

    [Fact]
    public void Another_report_of_the_same_event_is_far_away() =>
        Distance(Report, "Rebels and the government in Kinshasa will stop fighting for ten days after negotiations hosted by Kenya. It is a first step, said the Congolese minister.")
            .ShouldBeGreaterThan(10);

    [Fact]
    public void A_syndicated_copy_with_a_line_added_stays_near() =>
        Distance(string.Concat(Enumerable.Range(0, 12).Select(i => Report.Replace("ten", $"{i + 7}"))),
            string.Concat(Enumerable.Range(0, 12).Select(i => Report.Replace("ten", $"{i + 7}"))) + " Reporting by our correspondent.").ShouldBeLessThanOrEqualTo(3);

    // A wire report, as other outlets print it.
    [Theory]
    [InlineData("By Jane Doe\n\nNAIROBI (Herald) - ", "")]
    [InlineData("", " Reporting by our correspondents in Goma and Kigali.")]
    [InlineData("", " The talks go on in March, a diplomat said, and Angola will send an observer.")]
    public void A_short_report_in_another_outlet_counts_as_the_same_text(string before, string after) =>
        Corroboration.CountIndependent([Fingerprint.Of(Wire), Fingerprint.Of(before + Wire + after)]).ShouldBe(1);

    [Fact]
    public void The_first_half_of_a_report_with_an_ending_of_one_s_own_is_another_text() =>
        Corroboration.CountIndependent([Fingerprint.Of(Wire), Fingerprint.Of(Wire[..(Wire.Length / 2)]
            + " In Kigali the news was met with doubt: three earlier truces had lasted less than a week, and the rebels’ spokesman named conditions that nobody had heard of before.")]).ShouldBe(2);

    private static int Distance(string a, string b) =>
        BitOperations.PopCount(Bits(Fingerprint.Of(a)) ^ Bits(Fingerprint.Of(b)));

    private static ulong Bits(string print) => ulong.Parse(print, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
