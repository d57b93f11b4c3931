using GraphBuilder.Model;

namespace GraphBuilder.Language;

/// <summary>Cuts sentences into model inputs.</summary>
internal sealed class InputCutter(WordPiece wordPiece)
{
    /// <summary>The most pieces that an input holds, its two marks included: what the model saw in training.</summary>
    public const int MostPieces = 250;

    /// <summary>The inputs of a sentence: one, or several where it is longer than the model reads, cut after the last clause mark that fits.</summary>
    public IEnumerable<ModelInput> Cut(string text, IReadOnlyList<Span> words, WordRange sentence)
    {
        for (var first = sentence.First; first < sentence.End;)
        {
            var pieces = new List<List<int>>();
            var room = MostPieces - 2;
            var afterMark = 0;
            var at = first;
            for (; at < sentence.End; at++)
            {
                var word = words[at].Of(text);
                var cut = wordPiece.Cut(word);
                if ((room -= cut.Count) < 0)
                    break;
                pieces.Add(cut);
                if (word is "," or ";" or ":" or "–" or "—")
                    afterMark = pieces.Count;
            }
            var count = at < sentence.End && afterMark > 0 ? afterMark : pieces.Count;
            yield return Build(text, words, new(first, first + count), pieces);
            first += count;
        }
    }

    private ModelInput Build(string text, IReadOnlyList<Span> words, WordRange range, List<List<int>> cuts)
    {
        List<long> pieces = [wordPiece.Start], shapes = [WordShape.None], first = [0];
        for (var i = 0; i < range.Count; i++)
        {
            first.Add(pieces.Count);
            var shape = WordShape.Of(words[range.First + i].Of(text), i == 0);
            foreach (var piece in cuts[i])
            {
                pieces.Add(piece);
                shapes.Add(shape);
            }
        }
        pieces.Add(wordPiece.End);
        shapes.Add(WordShape.None);
        return new(range, [.. pieces], [.. shapes], [.. first]);
    }
}
