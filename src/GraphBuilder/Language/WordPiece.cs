using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace GraphBuilder.Language;

/// <summary>Cuts a word into vocabulary pieces: no accents, lower case, signs apart, then greedily the longest piece (Wu et al. 2016); equal to <c>training/encoder.py</c>.</summary>
internal sealed partial class WordPiece
{
    /// <summary>No word has more pieces; what goes beyond is not read.</summary>
    public const int MostPieces = 10;

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _starts, _continuations;
    private readonly int _longest, _unknown;

    private WordPiece(Dictionary<string, int> starts, Dictionary<string, int> continuations)
    {
        _starts = starts.GetAlternateLookup<ReadOnlySpan<char>>();
        _continuations = continuations.GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = starts.Keys.Concat(continuations.Keys).Max(piece => piece.Length);
        (_unknown, Start, End) = (starts["[UNK]"], starts["[CLS]"], starts["[SEP]"]);
    }

    /// <summary>The piece before the first word.</summary>
    public int Start { get; }

    /// <summary>The piece after the last word.</summary>
    public int End { get; }

    /// <summary>Reads the vocabulary, one piece a line.</summary>
    public static WordPiece Load()
    {
        Dictionary<string, int> starts = new(24_000, StringComparer.Ordinal), continuations = new(8_000, StringComparer.Ordinal);
        using var reader = new StreamReader(DataFile.Open("english.vocab.txt"));
        for (var id = 0; reader.ReadLine() is { } piece; id++)
            if (piece.StartsWith("##", StringComparison.Ordinal) && piece.Length > 2)
                continuations.Add(piece[2..], id);
            else
                starts.Add(piece, id);
        return new(starts, continuations);
    }

    /// <summary>The pieces of a word: at least one, at most <see cref="MostPieces"/>.</summary>
    public List<int> Cut(string word)
    {
        var pieces = new List<int>(4);
        var plain = Plain(word).AsSpan();
        for (var at = 0; at < plain.Length && pieces.Count < MostPieces;)
        {
            var end = EndOfPart(plain, at, out var blank);
            if (!blank)
                AddPart(plain[at..end], pieces);
            at = end;
        }
        if (pieces.Count == 0)
            pieces.Add(_unknown);
        if (pieces.Count > MostPieces)
            pieces.RemoveRange(MostPieces, pieces.Count - MostPieces);
        return pieces;
    }

    private void AddPart(ReadOnlySpan<char> part, List<int> pieces)
    {
        var before = pieces.Count;
        for (var at = 0; at < part.Length;)
        {
            var known = at == 0 ? _starts : _continuations;
            var length = Math.Min(_longest, part.Length - at);
            int piece;
            while (!known.TryGetValue(part.Slice(at, length), out piece))
                if (--length == 0)
                {
                    // One gap makes the whole part unknown.
                    pieces.RemoveRange(before, pieces.Count - before);
                    pieces.Add(_unknown);
                    return;
                }
            pieces.Add(piece);
            at += length;
        }
    }

    /// <summary>A part is a run of letters and numbers, or one sign.</summary>
    private static int EndOfPart(ReadOnlySpan<char> word, int at, out bool blank)
    {
        var kind = TextSigns.KindAt(word, at, out var length);
        blank = kind == SignKind.Blank;
        at += length;
        while (kind.IsAlphanumeric() && (kind = TextSigns.KindAt(word, at, out length)).IsAlphanumeric())
            at += length;
        return at;
    }

    private static string Plain(string word)
    {
        if (Ascii.IsValid(word))
            return word.ToLowerInvariant();
        var plain = new StringBuilder(word.Length);
        foreach (var rune in WellFormed(word).Normalize(NormalizationForm.FormD).EnumerateRunes())
            if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark)
                plain.Append(rune.ToString());
        return FinalSigma().Replace(plain.ToString(), "ς").ToLowerInvariant()
            .Replace('’', '\'').Replace('‘', '\'').Replace('“', '"').Replace('”', '"').Replace('–', '-').Replace('—', '-');
    }

    /// <summary>A capital sigma that ends a word, the one letter whose lower case depends on its place.</summary>
    [GeneratedRegex(@"(?<=[\p{Lu}\p{Ll}\p{Lt}])Σ(?![\p{Lu}\p{Ll}\p{Lt}])")]
    private static partial Regex FinalSigma();

    // Normalize throws on a lone surrogate; enumerating runes puts U+FFFD in its place, which no vocabulary piece holds.
    private static string WellFormed(string word) => string.Concat(word.EnumerateRunes());
}
