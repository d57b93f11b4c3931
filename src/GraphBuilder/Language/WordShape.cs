using System.Globalization;
using System.Text;

namespace GraphBuilder.Language;

/// <summary>The look of a word, which the lower-case vocabulary hides; the numbers are input codes of the model (<c>training/encoder.py</c>).</summary>
internal static class WordShape
{
    /// <summary>The code of what is not a word: the pieces before the first word and after the last.</summary>
    public const int None = 7;

    private const int Lower = 0, Capitalised = 1, Upper = 2, Mixed = 3, Digits = 4, Signs = 5, CapitalisedFirst = 6;

    /// <summary>The code of a word; <paramref name="first"/> says that it opens its sentence.</summary>
    public static int Of(string word, bool first)
    {
        int letters = 0, upper = 0, lower = 0;
        var startsUpper = false;
        for (var at = 0; at < word.Length;)
        {
            if (CharUnicodeInfo.GetDigitValue(word, at) >= 0)
                return Digits;
            Rune.DecodeFromUtf16(word.AsSpan(at), out var rune, out var length);
            at += length;
            if (!Rune.IsLetter(rune))
                continue;
            startsUpper |= letters++ == 0 && Rune.IsUpper(rune);
            upper += Rune.IsUpper(rune) ? 1 : 0;
            lower += Rune.IsLower(rune) ? 1 : 0;
        }
        if (letters == 0)
            return Signs;
        if (lower == letters)
            return Lower;
        if (upper == letters && letters > 1)
            return Upper;
        if (startsUpper && upper == 1)
            return first ? CapitalisedFirst : Capitalised;
        return Mixed;
    }
}
