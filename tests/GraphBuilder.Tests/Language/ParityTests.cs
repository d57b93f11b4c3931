using System.Text.Json;
using GraphBuilder.Language;
using GraphBuilder.Model;
using Xunit.Abstractions;

namespace GraphBuilder.Tests.Language;

/// <summary>Compares with what <c>training/parity.py</c> wrote: the same words, sentences and model inputs on every text, the same readings but for rounding.</summary>
public sealed class ParityTests(ITestOutputHelper output)
{
    private static readonly JsonElement[] Lines = [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Language", "parity.jsonl")).Select(line => JsonDocument.Parse(line).RootElement)];
    private static readonly WordLists Lists = WordLists.Load();

    [Fact]
    public void Cuts_words_like_the_reference()
    {
        var tokenizer = new Tokenizer(Lists);
        foreach (var line in Lines)
            tokenizer.Cut(TextOf(line)).ShouldBe(line.GetProperty("words").EnumerateArray().Select(pair => new Span(pair[0].GetInt32(), pair[1].GetInt32())), TextOf(line));
    }

    [Fact]
    public void Cuts_sentences_like_the_reference()
    {
        foreach (var line in Lines)
            new SentenceSplitter(Lists).Split(TextOf(line), new Tokenizer(Lists).Cut(TextOf(line)))
                .ShouldBe(line.GetProperty("sentences").EnumerateArray().Select(RangeOf), TextOf(line));
    }

    [Fact]
    public void Gives_the_model_what_the_reference_gives()
    {
        foreach (var (input, sentence) in Sentences())
        {
            input.Pieces.ShouldBe(sentence.GetProperty("pieces").EnumerateArray().Select(piece => piece.GetInt64()));
            input.Shapes.ShouldBe(sentence.GetProperty("shapes").EnumerateArray().Select(shape => shape.GetInt64()));
        }
    }

    [Fact]
    public void Reads_the_scores_of_the_reference()
    {
        using var encoder = Encoder.Load();
        var labels = ModelLabels.Load();
        int words = 0, sameTag = 0, sameHead = 0, roles = 0;
        double farthestTrigger = 0, farthestRole = 0;
        foreach (var (input, sentence) in Sentences())
        {
            var scores = encoder.Read(input);
            for (var i = 0; i < scores.Words; i++)
            {
                words++;
                sameTag += labels["upos"][scores.Best("upos", i)] == sentence.GetProperty("upos")[i].GetString() ? 1 : 0;
                sameHead += scores.Best("arcs", i) == sentence.GetProperty("argmaxHeads")[i].GetInt32() ? 1 : 0;
                farthestTrigger = Math.Max(farthestTrigger, Math.Abs(scores.Probabilities("triggers", i)[1..].Max() - sentence.GetProperty("triggerProbability")[i].GetDouble()));
            }
            foreach (var frame in sentence.GetProperty("frames").EnumerateArray())
                foreach (var role in frame.GetProperty("roles").EnumerateObject())
                {
                    var ours = scores.Role(Array.IndexOf(labels["roles"], role.Name), frame.GetProperty("at").GetInt32());
                    farthestRole = Math.Max(farthestRole, ours.Zip(role.Value.EnumerateArray(), (a, b) => Math.Abs(Sigmoid(a) - Sigmoid(b.GetDouble()))).Max());
                    roles++;
                }
        }
        output.WriteLine($"{words} words: tags {(double)sameTag / words:P2}, heads {(double)sameHead / words:P2}; trigger probability within {farthestTrigger:F4}; {roles} role rows within {farthestRole:F4}");
        (sameTag / (double)words).ShouldBeGreaterThan(0.995);
        (sameHead / (double)words).ShouldBeGreaterThan(0.995);
        farthestTrigger.ShouldBeLessThan(0.02);
        farthestRole.ShouldBeLessThan(0.02);
    }

    private static IEnumerable<(ModelInput Input, JsonElement Sentence)> Sentences()
    {
        var cutter = new InputCutter(WordPiece.Load());
        foreach (var line in Lines)
        {
            var words = new Tokenizer(Lists).Cut(TextOf(line));
            foreach (var sentence in line.GetProperty("sentences").EnumerateArray())
                yield return (cutter.Cut(TextOf(line), words, RangeOf(sentence)).ShouldHaveSingleItem(), sentence);
        }
    }

    private static string TextOf(JsonElement line) => line.GetProperty("text").GetString()!;

    private static WordRange RangeOf(JsonElement sentence) => new(sentence.GetProperty("words")[0].GetInt32(), sentence.GetProperty("words")[1].GetInt32());

    private static double Sigmoid(double logit) => 1 / (1 + Math.Exp(-logit));
}
