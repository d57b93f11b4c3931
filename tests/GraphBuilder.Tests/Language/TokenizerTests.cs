using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GraphBuilder.Language;
using GraphBuilder.Model;

namespace GraphBuilder.Tests.Language;

public sealed class TokenizerTests
{
    private static readonly WordLists Lists = WordLists.Load();

    [Theory]
    [InlineData("The U.S. didn’t veto Russia's plan.", "The|U.S.|did|n’t|veto|Russia|'s|plan|.")]
    [InlineData("Mr. X paid $1,000.50 to No. 10 on the 2nd.", "Mr.|X|paid|$|1,000.50|to|No.|10|on|the|2nd|.")]
    [InlineData("See https://example.org/a?b=1), or mail press@example.org.", "See|https://example.org/a?b=1|)|,|or|mail|press@example.org|.")]
    [InlineData("1,000.5km @UN #Gaza cannot", "1,000|.|5km|@UN|#Gaza|can|not")]
    [InlineData("wait... -- 🇹🇷 𝐀b\0", "wait|...|--|🇹|🇷|𝐀b|\0")]
    public void Cuts_words(string text, string words) => Words(text).Select(word => word.Of(text)).ShouldBe(words.Split('|'));

    [Theory]
    [InlineData("He met Gen. Milley in the U.S. The talks failed. “No.” He left.", "He met Gen. Milley in the U.S.|The talks failed.|“No.”|He left.")]
    [InlineData("War in Sudan\nKhartoum fell on Monday, the army\nsaid.", "War in Sudan|Khartoum fell on Monday, the army\nsaid.")]
    public void Cuts_sentences(string text, string sentences)
    {
        var words = Words(text);

        Sentences(text, words).Select(range => text[words[range.First].Start..words[range.End - 1].End]).ShouldBe(sentences.Split('|'));
    }

    [Property(MaxTest = 1000)]
    public Property Words_hold_everything_but_blanks() => Prop.ForAll(Texts(), text =>
    {
        var words = Words(text);
        var ends = words.Select(word => word.End).Prepend(0);
        var starts = words.Select(word => word.Start).Append(text.Length);
        return words.All(word => word.Length > 0) && ends.Zip(starts).All(gap => gap.First <= gap.Second && IsGap(text, gap.First, gap.Second));
    });

    [Property(MaxTest = 1000)]
    public Property Sentences_hold_every_word_once_and_in_order() => Prop.ForAll(Texts(), text =>
    {
        var words = Words(text);
        return Sentences(text, words).SelectMany(range => Enumerable.Range(range.First, range.Count)).SequenceEqual(Enumerable.Range(0, words.Count));
    });

    [Property(MaxTest = 1000)]
    public Property Every_word_has_one_to_ten_pieces_and_a_shape() => Prop.ForAll(Texts(), text => Words(text).All(word =>
        WordPieces.Cut(word.Of(text)).Count is >= 1 and <= WordPiece.MostPieces && WordShape.Of(word.Of(text), false) is >= 0 and < WordShape.None));

    private static readonly WordPiece WordPieces = WordPiece.Load();

    private static List<Span> Words(string text) => new Tokenizer(Lists).Cut(text);

    private static List<WordRange> Sentences(string text, List<Span> words) => new SentenceSplitter(Lists).Split(text, words);

    /// <summary>Blanks, or the full stop that the reference leaves out where it stands glued between two words.</summary>
    private static bool IsGap(string text, int start, int end) =>
        text[start..end] == "." || text[start..end].All(sign => char.IsWhiteSpace(sign) || sign is >= '\u001C' and <= '\u001F');

    /// <summary>Strings of what is hard to cut: signs, quotes, stops, surrogates (lone ones too), marks, digits, blanks.</summary>
    private static Arbitrary<string> Texts() => Gen.Elements(
            "a", "S", "ß", "é", "e\u0301", "\u0301", "7", "½", "_", ".", "..", ",", "-", "'", "’", "\"", "“", "@", "#", "https://", "www.", "n't", "'s", "Mr", "No", "The",
            "😀", "𝐀", "\ud83d", "\ude00", "\0", "\u200f", "\ufeff", "中", "ا", "Σ", "İ", " ", "\n", "\u001c", "\u0085", "\u3000")
        .ArrayOf().Select(string.Concat).ToArbitrary();
}
