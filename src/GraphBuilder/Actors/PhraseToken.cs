namespace GraphBuilder.Actors;

/// <summary>A word of a mention with its place in the mention's text and the signs around it.</summary>
internal sealed record PhraseToken(int Start, int End, string Text, string Key)
{
    /// <summary>Followed by 's.</summary>
    public bool Possessive { get; init; }

    /// <summary>The key where the word stands inside a longer name: "People's Liberation Army" has the key <c>peoples liberation army</c>.</summary>
    public string InnerKey => Possessive && !Key.EndsWith('s') ? Key + "s" : Key;

    /// <summary>After a comma or bracket: an apposition begins.</summary>
    public bool AfterBreak { get; init; }

    /// <summary>Before a hyphen: "Sino" of "Sino-American".</summary>
    public bool Hyphened { get; init; }

    /// <summary>Begins with a capital.</summary>
    public bool Capital => char.IsUpper(Text[0]);

    /// <summary>The word as an acronym ("U.S." is US, "DfID" is DFID), or null where it has fewer than two capitals.</summary>
    public string? Acronym => Text.Count(char.IsUpper) >= 2 ? Text.Replace(".", "", StringComparison.Ordinal).ToUpperInvariant() : null;

    /// <summary>Splits a phrase at blanks, hyphens and signs; signs inside a word stay ("U.S.", "Sana'a").</summary>
    public static IReadOnlyList<PhraseToken> Split(string text)
    {
        var tokens = new List<PhraseToken>();
        var afterBreak = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                afterBreak |= text[i] is ',' or '(' or ';' or '—' or '–';
                continue;
            }
            var end = i + 1;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || (NameKey.IsInside(text[end]) && !IsPossessive(text, end))))
                end++;
            var possessive = end < text.Length && IsPossessive(text, end);
            var word = text[i..end];
            tokens.Add(new(i, end, word, NameKey.Of(word))
            {
                Possessive = possessive,
                Hyphened = end < text.Length && text[end] is '-' or '‑' or '–',
                AfterBreak = afterBreak && tokens.Count > 0,
            });
            afterBreak = false;
            i = possessive && end + 1 < text.Length && text[end + 1] is 's' or 'S' ? end + 1 : end - 1;
        }
        return tokens;
    }

    // "Iran's", "Damascus’", but not "Sana'a".
    private static bool IsPossessive(string text, int at) => text[at] is '\'' or '’'
        && (at + 1 >= text.Length || !char.IsLetterOrDigit(text[at + 1])
            || (text[at + 1] is 's' or 'S' && (at + 2 >= text.Length || !char.IsLetterOrDigit(text[at + 2]))));
}
