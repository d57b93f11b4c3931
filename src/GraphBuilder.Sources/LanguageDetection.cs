using System.Collections.Frozen;
using Lingua;

namespace GraphBuilder.Sources;

/// <summary>Tells the language of a text from its first letters.</summary>
public sealed class LanguageDetection
{
    // Names and numbers alone say nothing: a short or doubtful text is left to the caller's assumption.
    private const int FewestLetters = 60;
    private const int Enough = 1000;
    private const double LeastConfidence = 0.9;

    // In a sentence or two, foreign names weigh more than the words between them: these are English and no other language of the list.
    private const int FewLetters = 250;
    private static readonly FrozenSet<string> s_english = FrozenSet.Create("the", "and", "to", "with", "from", "that", "by", "has", "have", "their", "its", "said");

    private static readonly FrozenDictionary<Lingua.Language, string> s_codes = new Dictionary<Lingua.Language, string>
    {
        [Lingua.Language.English] = "en",
        [Lingua.Language.German] = "de",
        [Lingua.Language.French] = "fr",
        [Lingua.Language.Spanish] = "es",
        [Lingua.Language.Portuguese] = "pt",
        [Lingua.Language.Italian] = "it",
        [Lingua.Language.Dutch] = "nl",
        [Lingua.Language.Turkish] = "tr",
        [Lingua.Language.Russian] = "ru",
        [Lingua.Language.Arabic] = "ar",
        [Lingua.Language.Persian] = "fa",
        [Lingua.Language.Chinese] = "zh",
    }.ToFrozenDictionary();

    // Low accuracy needs a tenth of the memory and is right on every text of a paragraph that we tried.
    private readonly Lazy<LanguageDetector> _detector = new(() => LanguageDetectorBuilder.FromLanguages([.. s_codes.Keys]).WithLowAccuracyMode().Build());

    /// <summary>ISO 639-1 code; null where the text is too short or the answer not sure.</summary>
    public string? Detect(string text)
    {
        var start = text.Length > Enough ? text[..Enough] : text;
        if (start.Count(char.IsLetter) < FewestLetters && !start.Any(c => c > '\u036F' && char.IsLetter(c)))
            return null;
        if (start.Count(char.IsLetter) < FewLetters && start.ToLowerInvariant().Split(' ').Count(s_english.Contains) > 1)
            return "en";
        var best = _detector.Value.ComputeLanguageConfidenceValues(start).MaxBy(c => c.Value);
        return best.Value >= LeastConfidence ? s_codes[best.Key] : null;
    }
}
