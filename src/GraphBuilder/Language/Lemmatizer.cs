namespace GraphBuilder.Language;

/// <summary>Gives the dictionary form of a word by its tag, from the rules and exceptions that <c>training/lemmas.py</c> learned (<c>Data/lemmas.tsv</c>).</summary>
internal sealed class Lemmatizer
{
    private const int LongestSuffix = 5;

    private readonly Dictionary<(UniversalTag Tag, string Form), string> _lemmas;

    private Lemmatizer(Dictionary<(UniversalTag, string), string> lemmas) => _lemmas = lemmas;

    /// <summary>Reads the file.</summary>
    public static Lemmatizer Load()
    {
        using var reader = new StreamReader(DataFile.Open("lemmas.tsv"));
        var lemmas = new Dictionary<(UniversalTag, string), string>(4096);
        while (reader.ReadLine() is { } line)
            if (line.Split('\t') is [var tag, var form, var lemma])
                lemmas.Add((Enum.Parse<UniversalTag>(tag, ignoreCase: true), form), lemma);
        return new(lemmas);
    }

    /// <summary>The lemma as Universal Dependencies English writes it: lower case, but for names.</summary>
    public string Lemma(string word, UniversalTag tag)
    {
        var form = tag == UniversalTag.Propn ? word : word.ToLowerInvariant();
        if (_lemmas.TryGetValue((tag, form), out var lemma))
            return lemma;
        // Suffix rules are the rows whose form starts with a hyphen; the longest one that fits rewrites the end.
        for (var length = Math.Min(LongestSuffix, form.Length); length > 0; length--)
            if (_lemmas.TryGetValue((tag, "-" + form[^length..]), out var end))
                return string.Concat(form.AsSpan(0, form.Length - length), end.AsSpan(1));
        return form;
    }
}
