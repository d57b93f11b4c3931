using GraphBuilder.Language;
using GraphBuilder.Model;

namespace GraphBuilder.Actors;

/// <summary>The stretches between quotation marks and who speaks them, by the nearest attribution cue outside.</summary>
internal sealed class Quotes
{
    private const double CueThreshold = 0.5;

    private readonly AnalyzedText _text;
    private readonly List<Span> _spans = [];
    private readonly List<CueCandidate> _outside;
    private readonly Dictionary<Span, CueCandidate?> _cues = [];

    public Quotes(AnalyzedText text)
    {
        _text = text;
        var open = -1;
        for (var i = 0; i < text.Text.Length; i++)
            switch (text.Text[i])
            {
                case '“' or '«' or '„':
                    open = i;
                    break;
                case '"' when open < 0:
                    open = i;
                    break;
                case '"' or '”' or '»' when open >= 0:
                    _spans.Add(new(open, i + 1));
                    open = -1;
                    break;
                // A quotation that goes on in the next paragraph is opened again there.
                case '\n' when open >= 0:
                    _spans.Add(new(open, i));
                    open = -1;
                    break;
            }
        _outside = [.. text.Cues.Where(c => c.Probability >= CueThreshold && At(text.Words[c.Words.First].Span.Start) is null)];
    }

    /// <summary>The quotation that holds a place in the text; null outside.</summary>
    public Span? At(int position)
    {
        var next = _spans.FirstIndex(0, s => s.End > position);
        return next < _spans.Count && _spans[next].Start <= position ? _spans[next] : null;
    }

    /// <summary>The mention that speaks a quotation: speaker of the nearest cue outside it in the sentences that it touches. Null where no cue stands near.</summary>
    public Mention? SpeakerOf(Span quote, List<Mention> mentions)
    {
        if (!_cues.TryGetValue(quote, out var cue))
            _cues[quote] = cue = NearestCue(quote);
        if (cue is null)
            return null;
        var sentence = _text.SentenceOf(cue.Words.First);
        Mention? best = null;
        var highest = 0f;
        for (var i = mentions.FirstIndex(0, m => m.Span.Start >= sentence.Span.Start); i < mentions.Count && mentions[i].Span.Start < sentence.Span.End; i++)
        {
            var logit = cue.SpeakerLogits[mentions[i].Head - sentence.Words.First];
            if (logit > highest && !mentions[i].IsInner && At(mentions[i].Span.Start) is null)
                (best, highest) = (mentions[i], logit);
        }
        return best;
    }

    private CueCandidate? NearestCue(Span quote)
    {
        var words = _text.WordsIn(quote);
        if (words.Count == 0)
            return null;
        int start = _text.SentenceOf(words.First).Span.Start, end = _text.SentenceOf(words.End - 1).Span.End;
        CueCandidate? nearest = null;
        for (var i = _outside.FirstIndex(0, c => _text.Words[c.Words.First].Span.Start >= start); i < _outside.Count && _text.Words[_outside[i].Words.First].Span.Start < end; i++)
            if (nearest is null || Distance(_text.Words[_outside[i].Words.First].Span, quote) < Distance(_text.Words[nearest.Words.First].Span, quote))
                nearest = _outside[i];
        return nearest;
    }

    private static int Distance(Span cue, Span quote) => cue.End <= quote.Start ? quote.Start - cue.End : cue.Start - quote.End;
}
