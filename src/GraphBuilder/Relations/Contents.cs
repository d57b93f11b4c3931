using GraphBuilder.Language;
using GraphBuilder.Model;

namespace GraphBuilder.Relations;

/// <summary>The statements of a text, looked up by what they say.</summary>
internal sealed class Contents(AnalyzedText text, IReadOnlyList<Statement> statements)
{
    // By sentence: an article may hold as many statements as events, and each event asks.
    private readonly ILookup<int, Statement> _bySentence = statements
        .SelectMany(s => s.Content.Select(text.WordsIn).Where(w => w.Count > 0).SelectMany(w => SentencesOf(text, w)).Distinct(), (Statement, Sentence) => (Statement, Sentence))
        .ToLookup(x => x.Sentence, x => x.Statement);

    /// <summary>The innermost statement whose content holds the words, unless they belong to its cue.</summary>
    public Statement? Holder(Span span) => text.WordsIn(span) is not { Count: > 0 } words ? null : _bySentence[text.Words[words.First].Sentence]
        .Where(s => !s.Cue.Overlaps(span) && s.Content.Any(c => c.Contains(span)))
        .MinBy(s => s.Content.Sum(c => c.Length));

    private static IEnumerable<int> SentencesOf(AnalyzedText text, WordRange words)
    {
        var first = text.Words[words.First].Sentence;
        return Enumerable.Range(first, text.Words[words.End - 1].Sentence - first + 1);
    }
}
