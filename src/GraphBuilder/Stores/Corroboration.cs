using System.Globalization;
using System.Numerics;

namespace GraphBuilder.Stores;

/// <summary>One stored piece of evidence, as far as a relationship's derived properties depend on it; <c>Fingerprint</c> is the article's SimHash in hexadecimal.</summary>
public sealed record PieceOfEvidence(string Article, string Fingerprint, double Confidence, IReadOnlyList<string> Contexts, string? Place, bool Reciprocal, string DatePrecision);

/// <summary>What all evidence of a relationship says together; it depends on the set of pieces alone, never on their order.</summary>
public sealed record Corroboration(double Confidence, IReadOnlyList<string> Contexts, string? Place, bool Reciprocal, string DatePrecision)
{
    /// <summary>
    /// Bits in which the fingerprints of near-duplicates may differ. Manku, Jain and Das Sarma (2007) take three among billions of long pages; here the few articles on one event are compared,
    /// and a wire report of 150 words with another byline, a sentence more or its end cut off differs in four to ten, while no two other articles that were tried differ in fewer than twenty.
    /// </summary>
    public const int NearDuplicateBits = 10;

    /// <summary>Number of articles that report it.</summary>
    public int Articles { get; init; }

    /// <summary>Number of groups of articles that are no near-duplicates of each other.</summary>
    public int Independent { get; init; }

    /// <summary>Joins at least one piece of evidence: highest confidence, union of contexts, first place and date precision in ordinal order.</summary>
    public static Corroboration Of(IReadOnlyCollection<PieceOfEvidence> evidence) =>
        new(evidence.Max(e => e.Confidence),
            [.. evidence.SelectMany(e => e.Contexts).Distinct().Order(StringComparer.Ordinal)],
            evidence.Select(e => e.Place).OfType<string>().Order(StringComparer.Ordinal).FirstOrDefault(),
            evidence.Any(e => e.Reciprocal),
            evidence.Select(e => e.DatePrecision).Order(StringComparer.Ordinal).First())
        {
            Articles = evidence.Select(e => e.Article).Distinct().Count(),
            Independent = CountIndependent(evidence.Select(e => e.Fingerprint)),
        };

    /// <summary>Number of groups when fingerprints that differ in at most <see cref="NearDuplicateBits"/> bits, directly or through others, fall into one.</summary>
    public static int CountIndependent(IEnumerable<string> fingerprints)
    {
        var left = fingerprints.Select(f => ulong.Parse(f, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).Distinct().ToList();
        var groups = 0;
        var near = new Stack<ulong>();
        for (; left.Count > 0; groups++)
        {
            near.Push(TakeLast(left));
            while (near.TryPop(out var print))
                for (var i = left.Count - 1; i >= 0; i--)
                    if (BitOperations.PopCount(left[i] ^ print) <= NearDuplicateBits)
                        near.Push(TakeAt(left, i));
        }
        return groups;
    }

    private static ulong TakeLast(List<ulong> left) => TakeAt(left, left.Count - 1);

    // The order of what is left does not matter: the last one fills the gap.
    private static ulong TakeAt(List<ulong> left, int index)
    {
        var taken = left[index];
        left[index] = left[^1];
        left.RemoveAt(left.Count - 1);
        return taken;
    }
}
