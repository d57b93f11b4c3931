using System.Globalization;
using System.Numerics;

namespace GraphBuilder.Graph;

/// <summary>A 64-bit SimHash (Charikar 2002) over overlapping triples of words: near-duplicate texts differ in few bits.</summary>
public static class Fingerprint
{
    /// <summary>The fingerprint as 16 lower-case hexadecimal digits; case and punctuation do not count.</summary>
    public static string Of(string text)
    {
        var weights = new int[64];
        ulong first = 0, second = 0;
        foreach (var word in Words(text))
        {
            var third = HashOf(word);
            Add(weights, BitOperations.RotateLeft(first, 21) ^ BitOperations.RotateLeft(second, 42) ^ third);
            (first, second) = (second, third);
        }
        ulong print = 0;
        for (var bit = 0; bit < 64; bit++)
            if (weights[bit] > 0)
                print |= 1UL << bit;
        return print.ToString("x16", CultureInfo.InvariantCulture);
    }

    private static IEnumerable<string> Words(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inside = i < text.Length && char.IsLetterOrDigit(text[i]);
            if (inside && start < 0)
                start = i;
            else if (!inside && start >= 0)
            {
                yield return text[start..i].ToLowerInvariant();
                start = -1;
            }
        }
    }

    private static void Add(int[] weights, ulong hash)
    {
        hash = Mix(hash);
        for (var bit = 0; bit < 64; bit++)
            weights[bit] += (hash >> bit & 1) == 1 ? 1 : -1;
    }

    // FNV-1a with a finalizer: string.GetHashCode differs from run to run.
    private static ulong HashOf(string word)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in word)
            hash = (hash ^ c) * 1099511628211UL;
        return Mix(hash);
    }

    private static ulong Mix(ulong x)
    {
        x = (x ^ x >> 30) * 0xbf58476d1ce4e5b9UL;
        x = (x ^ x >> 27) * 0x94d049bb133111ebUL;
        return x ^ x >> 31;
    }
}
