using System.Globalization;
using System.Text;

namespace GraphBuilder.Actors;

/// <summary>The form under which names compare: no diacritics, no case, no punctuation ("Erdoğan’s" has the words <c>erdogan</c> and <c>s</c>; "U.S." is <c>us</c>).</summary>
internal static class NameKey
{
    private const int OnStack = 256;

    /// <summary>The key of a whole name: its folded words, one blank between them.</summary>
    public static string Of(string name)
    {
        var plain = Plain(name);
        var folded = plain.Length <= OnStack ? stackalloc char[plain.Length] : new char[plain.Length];
        var length = 0;
        var gap = false;
        foreach (var c in plain)
        {
            if (IsInside(c))
                continue;
            if (!char.IsLetterOrDigit(c))
            {
                gap = length > 0;
                continue;
            }
            if (gap)
                folded[length++] = ' ';
            gap = false;
            folded[length++] = char.ToLowerInvariant(c);
        }
        return new(folded[..length]);
    }

    /// <summary>A short form: <c>Of</c> with hyphens, for ids.</summary>
    public static string Slug(string name) => Of(name).Replace(' ', '-');

    /// <summary>True for signs that do not separate words of a name: "U.S.", "Sana'a", "Da’esh".</summary>
    internal static bool IsInside(char c) => c is '.' or '\'' or '’' or '‘' or 'ʻ' or 'ʼ' or '`';

    private static string Plain(string text)
    {
        if (Ascii.IsValid(text))
            return text;
        var plain = new StringBuilder(text.Length);
        foreach (var c in WithoutSurrogates(text).Normalize(NormalizationForm.FormD))
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                plain.Append(Letter(c));
        return plain.ToString();
    }

    // Letters that Unicode does not decompose but newspapers write plain.
    private static char Letter(char c) => c switch
    {
        'ı' => 'i',
        'ø' or 'Ø' => 'o',
        'ł' or 'Ł' => 'l',
        'đ' or 'Đ' => 'd',
        'ə' => 'a',
        _ => c,
    };

    // Normalisation refuses lone ones; a text from the web may hold them. No sign of a pair is a letter to Of, so all may go.
    private static string WithoutSurrogates(string text) =>
        text.Any(char.IsSurrogate) ? string.Concat(text.Select(c => char.IsSurrogate(c) ? ' ' : c)) : text;
}
