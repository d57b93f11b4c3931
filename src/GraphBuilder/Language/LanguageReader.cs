using GraphBuilder.Model;

namespace GraphBuilder.Language;

/// <summary>Reads text into words, sentences, trees, names and candidates. Thread-safe; the result depends on the text alone, and each sentence's on that sentence alone.</summary>
public sealed class LanguageReader : IDisposable
{
    private readonly Tokenizer _tokenizer;
    private readonly SentenceSplitter _splitter;
    private readonly InputCutter _cutter = new(WordPiece.Load());
    private readonly SentenceDecoder _decoder = new(ModelLabels.Load());
    private readonly Lemmatizer _lemmatizer = Lemmatizer.Load();
    private readonly Encoder _encoder = Encoder.Load();
    private readonly int _threads;

    private LanguageReader(int threads)
    {
        var lists = WordLists.Load();
        _tokenizer = new(lists);
        _splitter = new(lists);
        _threads = threads;
    }

    /// <summary>Loads the English model with as many threads as the machine has processors.</summary>
    public static LanguageReader Load() => Load(Environment.ProcessorCount);

    /// <summary>Loads the English model; one <see cref="Read"/> uses up to <paramref name="threads"/> threads (1 or more), each on a sentence of its own.</summary>
    public static LanguageReader Load(int threads) => new(threads);

    /// <summary>Reads a text of any content and length; memory and time grow linearly with it. A sentence of more than 250 pieces comes back as several. Cancellation is seen between sentences.</summary>
    public AnalyzedText Read(string text, CancellationToken cancellation = default)
    {
        var spans = _tokenizer.Cut(text);
        var inputs = _splitter.Split(text, spans).SelectMany(sentence => _cutter.Cut(text, spans, sentence)).ToArray();
        var decoded = new DecodedSentence[inputs.Length];
        Parallel.For(0, inputs.Length, new() { MaxDegreeOfParallelism = _threads, CancellationToken = cancellation }, i => decoded[i] = _decoder.Decode(inputs[i], _encoder.Read(inputs[i])));
        return Assemble(text, spans, decoded);
    }

    /// <inheritdoc/>
    public void Dispose() => _encoder.Dispose();

    private AnalyzedText Assemble(string text, List<Span> spans, DecodedSentence[] decoded)
    {
        var words = new List<Word>(spans.Count);
        for (var s = 0; s < decoded.Length; s++)
            for (var i = 0; i < decoded[s].Words.Count; i++)
            {
                var span = spans[words.Count];
                var form = span.Of(text);
                words.Add(new(words.Count, span, form, _lemmatizer.Lemma(form, decoded[s].Tags[i]), decoded[s].Tags[i], decoded[s].Heads[i], decoded[s].Relations[i], s));
            }
        return new()
        {
            Text = text,
            Words = words,
            Sentences = [.. decoded.Select((sentence, s) => new Sentence(s, new(spans[sentence.Words.First].Start, spans[sentence.Words.End - 1].End), sentence.Words))],
            Names = [.. decoded.SelectMany(sentence => sentence.Names)],
            Actors = [.. decoded.SelectMany(sentence => sentence.Actors)],
            Cues = [.. decoded.SelectMany(sentence => sentence.Cues)],
            Triggers = [.. decoded.SelectMany(sentence => sentence.Triggers)],
        };
    }
}
