using System.Globalization;
using System.Numerics;
using GraphBuilder.Graph;

namespace GraphBuilder.Tests.Graph;

public class FingerprintTests
{
    private const string Report =
        "Kenya hosted a new round of talks between Kinshasa and the rebels on Monday. Both delegations agreed to observe a truce for ten days, the mediators said. " +
        "The foreign minister of the Democratic Republic of Congo, speaking in Nairobi, called the accord a first step and asked its neighbours to withdraw their troops.";

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

    private static int Distance(string a, string b) =>
        BitOperations.PopCount(Bits(Fingerprint.Of(a)) ^ Bits(Fingerprint.Of(b)));

    private static ulong Bits(string print) => ulong.Parse(print, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
