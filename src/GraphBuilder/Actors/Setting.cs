using GraphBuilder.Language;
using GraphBuilder.Model;

namespace GraphBuilder.Actors;

/// <summary>The state that an article is mostly about, if one is: "the president" and "the Senate" without a country are then its own.</summary>
internal static class Setting
{
    private const int Enough = 2;
    private const int LongestName = 4;
    private const double Share = 0.6;

    /// <summary>
    /// ISO code of the state that has at least three fifths of all namings of states (two, or the only one), or null.
    /// Where none is named, its people, bodies and seats tell.
    /// </summary>
    public static string? Of(AnalyzedText text, ActorBook book) => MostNamed(text, book, IsState) ?? MostNamed(text, book, _ => true);

    private static string? MostNamed(AnalyzedText text, ActorBook book, Func<NamedEntry, bool> counts)
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < text.Words.Count; i++)
            if (char.IsUpper(text.Words[i].Text[0]) && StateAt(text, i, book, counts) is { } state)
                found[state] = found.GetValueOrDefault(state) + 1;
        if (found.Count == 0)
            return null;
        var (country, count) = found.MaxBy(c => c.Value);
        return (count >= Enough || found.Count == 1) && count >= Share * found.Values.Sum() ? country : null;
    }

    private static bool IsState(NamedEntry named) => named is { Entry.Kind: ActorKind.Country, Form: not MentionForm.Capital };

    private static string? StateAt(AnalyzedText text, int word, ActorBook book, Func<NamedEntry, bool> counts)
    {
        for (var length = Math.Min(LongestName, text.Words.Count - word); length > 0; length--)
        {
            var surface = text.SpanOf(new(word, word + length)).Of(text.Text);
            var found = book.Find(surface.Replace(".", "", StringComparison.Ordinal));
            if (found.Count == 0)
                found = book.Find(NameKey.Of(surface));
            if (found.Count > 0 && counts(found[0]) && found.Select(n => n.Entry.Country).Distinct().Count() == 1 && found[0].Entry.Country.Length > 0)
                return found[0].Entry.Country;
        }
        return null;
    }
}
