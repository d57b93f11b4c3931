using GraphBuilder.Model;

namespace GraphBuilder.Language;

/// <summary>Cuts text into words as Universal Dependencies English does (did|n't, Russia|'s); equal to <c>training/tokens.py</c>, in UTF-16 offsets.</summary>
internal sealed class Tokenizer(WordLists lists)
{
    /// <summary>The words in order; blanks lie between them, and a full stop that stands glued between two words ("end.Then").</summary>
    public List<Span> Cut(string text)
    {
        var scanner = new WordScanner(text);
        var words = new List<Span>(text.Length / 5);
        for (var at = 0; at < text.Length;)
        {
            if (TextSigns.KindAt(text, at, out var length) == SignKind.Blank)
            {
                at += length;
                continue;
            }
            var end = scanner.EndOfWord(at);
            Add(words, text, at, end);
            at = end;
        }
        return words;
    }

    private void Add(List<Span> words, string text, int start, int end)
    {
        var word = text.AsSpan(start, end - start);
        var startsWithLetter = TextSigns.KindAt(word, 0, out _) == SignKind.Letter;
        if (startsWithLetter && word.IndexOf('.') == word.Length - 1)
            word = word[..^1];
        var cut = startsWithLetter && StartOfClitic(word) is > 0 and var clitic ? clitic : LengthOfFirstPart(word);
        if (cut > 0)
        {
            words.Add(new(start, start + cut));
            words.Add(new(start + cut, start + word.Length));
        }
        else if (word is "." && words.Count > 0 && words[^1].End == start && IsAbbreviation(text, words[^1], end))
            words[^1] = new(words[^1].Start, end);
        else
            words.Add(new(start, start + word.Length));
    }

    private int LengthOfFirstPart(ReadOnlySpan<char> word) =>
        word.Length is > 4 and < 8 ? lists.Splits.GetValueOrDefault(word.ToString().ToLowerInvariant()) : 0;

    /// <summary>Mr. and No. 10 keep their full stop.</summary>
    private bool IsAbbreviation(string text, Span before, int end)
    {
        if (before.Length > 6)
            return false;
        var word = before.Of(text);
        if (lists.Abbreviations.Contains(word.ToLowerInvariant()))
            return true;
        if (word is not ("No" or "no"))
            return false;
        var next = TextSigns.KindAt(text, end, out var length);
        return next == SignKind.Digit || next == SignKind.Blank && TextSigns.KindAt(text, end + length, out _) == SignKind.Digit;
    }

    /// <summary>Where n't, 's, 're, 've, 'll, 'd or 'm starts at the end of a word; −1 without one.</summary>
    private static int StartOfClitic(ReadOnlySpan<char> word)
    {
        if (word is [.., var n, var mark, var t] && IsApostrophe(mark) && n is 'n' or 'N' && t is 't' or 'T')
            return word.Length - 3;
        if (word is [.., var sign, var last] && IsApostrophe(sign) && last is 's' or 'S' or 'ſ' or 'd' or 'D' or 'm' or 'M')
            return word.Length - 2;
        if (word is [.., var apostrophe, var first, var second] && IsApostrophe(apostrophe)
            && (char.ToLowerInvariant(first), char.ToLowerInvariant(second)) is ('r', 'e') or ('v', 'e') or ('l', 'l'))
            return word.Length - 3;
        return -1;
    }

    private static bool IsApostrophe(char sign) => sign is '’' or '\'';
}
