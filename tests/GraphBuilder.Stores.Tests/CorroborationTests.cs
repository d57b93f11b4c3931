using System.Globalization;
using FsCheck.Xunit;

namespace GraphBuilder.Stores.Tests;

public sealed class CorroborationTests
{
    [Theory]
    [InlineData(1, 0x000L, 0x000L)]
    [InlineData(1, 0x000L, 0x3FFL)]
    [InlineData(2, 0x000L, 0x7FFL)]
    [InlineData(1, 0x000L, 0x3FFL, 0xFFFFFL)]
    [InlineData(2, 0x000L, 0x3FFL, 0x7FFFFFFFL)]
    public void Fingerprints_that_differ_in_ten_bits_count_once_and_so_do_chains_of_them(int expected, params long[] fingerprints) =>
        Corroboration.CountIndependent(fingerprints.Select(Hex)).ShouldBe(expected);

    [Fact]
    public void Fingerprints_are_compared_over_all_64_bits() =>
        Corroboration.CountIndependent(["8000000000000000", "0000000000000000", "ffe0000000000000"]).ShouldBe(1, "one bit from the first to the second, ten to the third");

    [Property]
    public void The_order_of_evidence_does_not_matter(long[] fingerprints, int seed)
    {
        var shuffled = fingerprints.OrderBy(f => HashCode.Combine(f, seed)).ToArray();
        Corroboration.CountIndependent(shuffled.Select(Hex)).ShouldBe(Corroboration.CountIndependent(fingerprints.Select(Hex)));
    }

    [Property]
    public void There_are_never_more_independent_articles_than_articles(long[] fingerprints) =>
        Corroboration.CountIndependent(fingerprints.Select(Hex)).ShouldBeInRange(Math.Min(1, fingerprints.Length), fingerprints.Length);

    [Fact]
    public void Joins_confidence_contexts_place_and_precision_of_all_evidence()
    {
        var all = Corroboration.Of(
        [
            new("article/b", Hex(0), 0.4, ["military", "diplomatic"], "Sochi", false, "published"),
            new("article/a", Hex(0), 0.9, ["economic"], null, true, "day"),
            new("article/a", Hex(0), 0.5, ["military"], "Aleppo", false, "day"),
        ]);

        all.Contexts.ShouldBe(["diplomatic", "economic", "military"]);
        (all.Confidence, all.Place, all.Reciprocal, all.DatePrecision, all.Articles, all.Independent).ShouldBe((0.9, "Aleppo", true, "day", 2, 1));
    }

    private static string Hex(long fingerprint) => fingerprint.ToString("x16", CultureInfo.InvariantCulture);
}
