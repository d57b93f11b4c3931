namespace GraphBuilder.Language;

/// <summary>What the model reads at once: a sentence, or a part of a very long one.</summary>
/// <param name="Words">Its words, by index in the text.</param>
/// <param name="Pieces">Vocabulary pieces, with the marks before and after.</param>
/// <param name="Shapes">The word shape of each piece.</param>
/// <param name="First">The index in <paramref name="Pieces"/> of the mark before the first word, then of each word's first piece.</param>
internal sealed record ModelInput(WordRange Words, long[] Pieces, long[] Shapes, long[] First);
