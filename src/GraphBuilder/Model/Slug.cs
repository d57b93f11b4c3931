using System.Globalization;
using System.Text;

namespace GraphBuilder.Model;

/// <summary>Names as the last part of an id: lower case, without diacritics, words joined with "-".</summary>
internal static class Slug
{
    /// <summary>The slug; empty if the name has no letter or digit. Letters of other scripts are kept.</summary>
    public static string Of(string name)
    {
        var slug = new StringBuilder(name.Length);
        var valid = string.Concat(name.EnumerateRunes());   // a lone surrogate, which Normalize refuses, becomes U+FFFD
        foreach (var rune in valid.Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
                slug.Append(Rune.ToLowerInvariant(rune));
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark && rune.Value is not ('\'' or '’' or '.') && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }
        return slug.ToString().TrimEnd('-').Normalize(NormalizationForm.FormC);
    }
}
