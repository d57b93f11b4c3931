using System.Globalization;
using System.Text;

namespace GraphBuilder.Language;

/// <summary>What a code point is to the tokenizer.</summary>
internal enum SignKind
{
    /// <summary>White space, or the end of the text.</summary>
    Blank,

    /// <summary>A letter (Unicode L).</summary>
    Letter,

    /// <summary>A decimal digit (Unicode Nd).</summary>
    Digit,

    /// <summary>Any other number (Unicode Nl, No).</summary>
    Number,

    /// <summary>A combining diacritic (U+0300 to U+036F).</summary>
    Diacritic,

    /// <summary>An underscore.</summary>
    Underscore,

    /// <summary>Anything else, lone surrogates included.</summary>
    Sign,
}

/// <summary>Reads UTF-16 text by code point, with the classes that the regular expressions of <c>training/tokens.py</c> use.</summary>
internal static class TextSigns
{
    /// <summary>The kind of the code point at <paramref name="at"/> and its length in code units (0 at the end of the text).</summary>
    public static SignKind KindAt(ReadOnlySpan<char> text, int at, out int length)
    {
        length = 0;
        if (at >= text.Length)
            return SignKind.Blank;
        Rune.DecodeFromUtf16(text[at..], out var rune, out length);
        return KindOf(rune);
    }

    /// <summary>True for letters and numbers of all kinds.</summary>
    public static bool IsAlphanumeric(this SignKind kind) => kind is SignKind.Letter or SignKind.Digit or SignKind.Number;

    /// <summary>True for what <c>\w</c> matches: letters, numbers and the underscore.</summary>
    public static bool IsWordSign(this SignKind kind) => kind.IsAlphanumeric() || kind == SignKind.Underscore;

    /// <summary>The kind of a code point.</summary>
    public static SignKind KindOf(Rune rune) => rune.Value switch
    {
        '_' => SignKind.Underscore,
        >= 0x1C and <= 0x1F => SignKind.Blank, // the separators, which Python counts as white space and .NET does not
        >= 0x300 and <= 0x36F => SignKind.Diacritic,
        _ when Rune.IsWhiteSpace(rune) => SignKind.Blank,
        _ => Rune.GetUnicodeCategory(rune) switch
        {
            <= UnicodeCategory.OtherLetter => SignKind.Letter,
            UnicodeCategory.DecimalDigitNumber => SignKind.Digit,
            UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => SignKind.Number,
            _ => SignKind.Sign,
        },
    };
}
