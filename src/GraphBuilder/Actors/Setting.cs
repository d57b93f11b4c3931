using GraphBuilder.Language;
using GraphBuilder.Model;

namespace GraphBuilder.Actors;

/// <summary>The state that an article is mostly about, if one is: "the president" and "the Senate" without a country are then its own.</summary>
internal static class Setting
{
    private const int Enough = 2;
    private const double Share = 0.6;

    /// <summary>ISO code of the state that has at least three fifths of all namings of states (two, or the only one), or null.</summary>
    public static string? Of(AnalyzedText text, ActorBook book)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < text.Words.Count; i++)
            if (char.IsUpper(text.Words[i].Text[0]) && StateAt(text, i, book) is { } state)
                counts[state] = counts.GetValueOrDefault(state) + 1;
        if (counts.Count == 0)
            return null;
        var (country, count) = counts.MaxBy(c => c.Value);
        return (count >= Enough || counts.Count == 1) && count >= Share * counts.Values.Sum() ? country : null;
    }

    private static string? StateAt(AnalyzedText text, int word, ActorBook book)
    {
        for (var length = Math.Min(2, text.Words.Count - word); length > 0; length--)
        {
            var surface = text.SpanOf(new(word, word + length)).Of(text.Text);
            var found = book.Find(surface.Replace(".", "", StringComparison.Ordinal));
            if (found.Count == 0)
                found = book.Find(NameKey.Of(surface));
            if (found is [{ Entry.Kind: ActorKind.Country, Form: not MentionForm.Capital } state])
                return state.Entry.Country;
        }
        return null;
    }
}
