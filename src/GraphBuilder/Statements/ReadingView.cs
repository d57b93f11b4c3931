using GraphBuilder.Language;
using GraphBuilder.Model;

namespace GraphBuilder.Statements;

/// <summary>One text with what earlier stops found in it, looked up by place.</summary>
internal sealed class ReadingView
{
    private readonly Mention?[] _mentionAt;
    private readonly DateMention?[] _dateAt;
    private readonly NameSpan?[] _nameAt;
    private readonly CueCandidate?[] _cueAt;

    public ReadingView(AnalyzedText text, IReadOnlyList<Mention> mentions, IReadOnlyList<DateMention> dates)
    {
        Text = text;
        Quotations = [.. QuotationMarks.Find(text.Text).Where(q => q.Depth == 0)];
        Paragraphs = [.. QuotationMarks.Paragraphs(text.Text)];
        _mentionAt = ByWord(mentions, m => text.WordsIn(m.Span));
        _dateAt = ByWord(dates, d => text.WordsIn(d.Span));
        _nameAt = ByWord(text.Names, n => n.Words);
        _cueAt = ByWord([.. text.Cues.OrderByDescending(c => c.Probability)], c => c.Words);
    }

    public AnalyzedText Text { get; }

    /// <summary>The outermost quotations, in text order.</summary>
    public IReadOnlyList<Quotation> Quotations { get; }

    /// <summary>The paragraphs, in text order.</summary>
    public IReadOnlyList<Span> Paragraphs { get; }

    /// <summary>The actor mention that covers a word.</summary>
    public Mention? MentionAt(int word) => _mentionAt[word];

    /// <summary>The temporal expression that covers a word.</summary>
    public DateMention? DateAt(int word) => _dateAt[word];

    /// <summary>The name that covers a word.</summary>
    public NameSpan? NameAt(int word) => _nameAt[word];

    /// <summary>The likeliest cue that covers a word.</summary>
    public CueCandidate? CueAt(int word) => _cueAt[word];

    /// <summary>The outermost quotation whose inside holds the word, or null.</summary>
    public Quotation? QuotationAt(int word)
    {
        var at = Text.Words[word].Span.Start;
        var i = FirstQuotationEndingAfter(at);
        return i < Quotations.Count && Quotations[i].Outer.Start <= at ? Quotations[i] : null;
    }

    /// <summary>Index of the first outermost quotation that ends after an offset.</summary>
    public int FirstQuotationEndingAfter(int offset) => Quotations.FirstIndex(0, q => q.Outer.End > offset);

    /// <summary>The paragraph that holds an offset.</summary>
    public Span ParagraphAt(int offset) => Paragraphs[Math.Min(Paragraphs.FirstIndex(0, p => p.End >= offset), Paragraphs.Count - 1)];

    private T?[] ByWord<T>(IReadOnlyList<T> items, Func<T, WordRange> wordsOf)
        where T : class
    {
        var at = new T?[Text.Words.Count];
        foreach (var item in items)
        {
            var words = wordsOf(item);
            for (var i = words.First; i < words.End; i++)
                at[i] ??= item;
        }
        return at;
    }
}
