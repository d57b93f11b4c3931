using System.Text;
using GraphBuilder.Model;

namespace GraphBuilder.Language;

/// <summary>Cuts the words of a text into sentences; equal to <c>training/tokens.py</c>.</summary>
internal sealed class SentenceSplitter(WordLists lists)
{
    private const string Closing = "”’)]}\"'";
    private const string LastOfLine = ".!?…”\"";
    private const int LongLine = 40;

    /// <summary>Sentences as ranges over <paramref name="words"/>; together they hold every word once, in order.</summary>
    public List<WordRange> Split(string text, IReadOnlyList<Span> words)
    {
        var sentences = new List<WordRange>();
        var first = 0;
        for (var i = 0; i + 1 < words.Count; i++)
            if (IsLineEnd(text, words, first, i) ?? IsSentenceEnd(text, words, first, i))
            {
                sentences.Add(new(first, i + 1));
                first = i + 1;
            }
        if (first < words.Count)
            sentences.Add(new(first, words.Count));
        return sentences;
    }

    /// <summary>True where a new line cuts after word <paramref name="i"/>; null where the signs decide.</summary>
    private static bool? IsLineEnd(string text, IReadOnlyList<Span> words, int first, int i)
    {
        var gap = Gap(text, words, i);
        var lines = gap.Count('\n');
        var cuts = lines > 1 || lines == 1
            && (LastOfLine.Contains(text[words[i].End - 1]) || i + 1 - first > LongLine || Rune.IsUpper(FirstOf(text, words[i + 1])));
        return cuts ? true : null;
    }

    private bool IsSentenceEnd(string text, IReadOnlyList<Span> words, int first, int i)
    {
        if (!IsStop(text, words, first, i))
            return false;
        var next = words[i + 1];
        // A closing quote glued to the stop belongs to this sentence; a decimal, an ellipsis or a lower-case word goes on with it.
        return !Gap(text, words, i).IsEmpty && !Rune.IsLower(FirstOf(text, next));
    }

    private bool IsStop(string text, IReadOnlyList<Span> words, int first, int i)
    {
        var word = Text(text, words[i]);
        if (word is "." or "!" or "?" or "…" || word.Length > 1 && word.TrimStart('.').IsEmpty)
            return true;
        if (word.Length == 1 && Closing.Contains(word[0]) && i > first && Text(text, words[i - 1]) is "." or "!" or "?")
            return true;
        return word.Length > 1 && word[^1] == '.' && !lists.Abbreviations.Contains(word.TrimEnd('.').ToString().ToLowerInvariant())
            && lists.Starters.Contains(Text(text, words[i + 1]).ToString());
    }

    private static ReadOnlySpan<char> Text(string text, Span span) => text.AsSpan(span.Start, span.Length);

    private static ReadOnlySpan<char> Gap(string text, IReadOnlyList<Span> words, int i) => text.AsSpan(words[i].End, words[i + 1].Start - words[i].End);

    private static Rune FirstOf(string text, Span word)
    {
        Rune.DecodeFromUtf16(text.AsSpan(word.Start), out var rune, out _);
        return rune;
    }
}
