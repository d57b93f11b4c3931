using GraphBuilder.Language;

namespace GraphBuilder.Tests.Language;

public sealed class LanguageReaderTests : IClassFixture<LanguageReaderTests.Loaded>
{
    private readonly LanguageReader _reader;

    public LanguageReaderTests(Loaded loaded) => _reader = loaded.Reader;

    [Fact]
    public void Reads_tree_actors_cue_and_trigger_of_a_report()
    {
        var text = _reader.Read("Turkey condemned the strike. Erdogan said on Monday that Russia must withdraw its troops.");

        text.Sentences.Select(sentence => sentence.Span.Of(text.Text)).ShouldBe(["Turkey condemned the strike.", "Erdogan said on Monday that Russia must withdraw its troops."]);
        text.Words[1].ShouldSatisfyAllConditions(word => word.Head.ShouldBe(-1), word => word.Relation.ShouldBe("root"), word => word.Tag.ShouldBe(UniversalTag.Verb));
        text.Words[0].ShouldSatisfyAllConditions(word => word.Head.ShouldBe(1), word => word.Relation.ShouldBe("nsubj"));
        text.Actors.Take(3).Select(actor => text.SpanOf(actor.Words).Of(text.Text)).ShouldBe(["Turkey", "Erdogan", "Russia"]);
        var cue = text.Cues.MaxBy(candidate => candidate.Probability)!;
        text.SpanOf(cue.Words).Of(text.Text).ShouldBe("said");
        cue.SpeakerLogits[0].ShouldBeGreaterThan(0);
        text.Triggers.ShouldContain(trigger => text.SpanOf(trigger.Words).Of(text.Text) == "condemned" && trigger.Probability > 0.5 && trigger.ActorLogits[0] > 0);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    public void Reads_nothing_in_an_empty_text(string text)
    {
        var read = _reader.Read(text);

        read.Words.ShouldBeEmpty();
        read.Sentences.ShouldBeEmpty();
    }

    [Fact]
    public void Reads_a_sentence_alike_whatever_stands_around_it()
    {
        const string sentence = "Iran rejected the offer of the United States.";
        var alone = _reader.Read(sentence);
        var among = _reader.Read("He left. " + sentence + " The talks, which had begun in Geneva two years before, went on without anybody noticing.");

        among.Triggers.First(trigger => among.Words[trigger.Words.First].Text == "rejected").EventProbabilities
            .ShouldBe(alone.Triggers.First(trigger => alone.Words[trigger.Words.First].Text == "rejected").EventProbabilities);
    }

    [Fact]
    public void Reads_a_very_long_sentence_in_parts_cut_after_a_comma()
    {
        var text = _reader.Read(string.Concat(Enumerable.Repeat("the minister met the president, ", 100)));

        text.Sentences.Count.ShouldBe(3);
        text.Sentences.ShouldAllBe(sentence => text.Words[sentence.Words.End - 1].Text == ",");
    }

    [Fact]
    public void Reads_whatever_a_text_may_hold()
    {
        foreach (var text in (string[])["\0\0 a\0", "\ud800 \udc00\ud800", "\u202eabc\u200f", "e\u0301\u0301 \u0301", new string('“', 700), new string('x', 20_000), "😀😀. 😀", string.Concat(Enumerable.Repeat("a.b@", 500))])
        {
            var read = _reader.Read(text);

            read.Words.ShouldAllBe(word => text.Substring(word.Span.Start, word.Span.Length) == word.Text);
            read.Sentences.SelectMany(sentence => Enumerable.Range(sentence.Words.First, sentence.Words.Count)).ShouldBe(Enumerable.Range(0, read.Words.Count));
            read.Sentences.ShouldAllBe(sentence => read.Words.Count(word => word.Sentence == sentence.Index && word.Head < 0 && word.Relation == "root") == 1);
        }
    }

    public sealed class Loaded : IDisposable
    {
        public LanguageReader Reader { get; } = LanguageReader.Load();

        public void Dispose() => Reader.Dispose();
    }
}
