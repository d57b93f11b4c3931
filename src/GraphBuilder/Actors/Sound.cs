namespace GraphBuilder.Actors;

/// <summary>
/// What different spellings of a foreign name share: its consonants, with those made one that transliterations confuse
/// ("Gaddafi", "Qadhafi" and "Kadafi" differ in the first only; "Zelensky", "Zelenskiy" and "Zelenskyy" not at all).
/// </summary>
internal static class Sound
{
    private const int ShortestSound = 5;

    private static readonly HashSet<string> s_articles = ["the", "of", "al", "el", "ul", "il", "an", "ash", "as", "ar", "at", "ad", "az", "ud", "ur", "us", "wa", "e", "i"];

    private static readonly (string From, string To)[] s_same =
        [("ij", "i"), ("sch", "s"), ("sh", "s"), ("ch", "c"), ("kh", "k"), ("gh", "g"), ("dh", "d"), ("th", "t"),
        ("ph", "f"), ("zh", "z"), ("dj", "j"), ("x", "ks"), ("ou", "u"), ("w", "v"), ("q", "k")];

    /// <summary>The sound of a folded word; empty where fewer than two consonants remain.</summary>
    public static string Of(string word)
    {
        foreach (var (from, to) in s_same)
            word = word.Replace(from, to, StringComparison.Ordinal);
        var sound = new List<char>(word.Length);
        for (var i = 0; i < word.Length; i++)
            if (i == 0 || (word[i] is not ('a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'h' or ' ') && sound[^1] != word[i]))
                sound.Add(word[i]);
        return sound.Count < 2 ? "" : new([.. sound]);
    }

    /// <summary>The sound of an organisation's name, articles left out ("Jabhat al-Nusra", "Jabhat an-Nusra"); null for one too short to tell.</summary>
    public static string? OfBody(string name)
    {
        var words = NameKey.Of(name).Split(' ').Where(w => !s_articles.Contains(w)).Select(w => w.StartsWith("wal", StringComparison.Ordinal) && w.Length > ShortestSound ? w[3..] : w);
        var sound = Of(string.Concat(words));
        return sound.Length >= ShortestSound ? sound : null;
    }

    /// <summary>The sounds of first and last name; null for a name of one word or one too short to tell.</summary>
    public static string? OfName(string name)
    {
        var words = NameKey.Of(name).Split(' ');
        var (first, last) = (Of(words[0]), Of(ActorBook.SurnameOf(name)));
        return words.Length > 1 && first.Length > 0 && last.Length > 2 ? $"{first} {last}" : null;
    }
}
