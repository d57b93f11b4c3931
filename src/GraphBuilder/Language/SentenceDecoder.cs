using GraphBuilder.Model;

namespace GraphBuilder.Language;

/// <summary>Turns the scores of one input into tags, a tree, spans and candidates.</summary>
internal sealed class SentenceDecoder(ModelLabels labels)
{
    private readonly CandidateDecoder _candidates = new(labels);

    /// <summary>Decodes everything.</summary>
    public DecodedSentence Decode(ModelInput input, EncoderScores scores)
    {
        var (first, count) = (input.Words.First, input.Words.Count);
        var tags = new UniversalTag[count];
        for (var i = 0; i < count; i++)
            tags[i] = labels.Tags[scores.Best("upos", i)];
        var heads = TreeDecoder.Decode(scores.All("arcs"), count);
        var relations = new string[count];
        for (var i = 0; i < count; i++)
            relations[i] = Relation(scores, i, heads[i]);
        return new(input.Words, tags, Array.ConvertAll(heads, head => head == 0 ? -1 : first + head - 1), relations)
        {
            Names = [.. Spans(scores, "names", first).Select(span => new NameSpan(span.Words, span.Class, span.Probability))],
            Actors = [.. Spans(scores, "actors", first).Select(span => new ActorSpan(span.Words, Enum.Parse<ActorKind>(span.Class), span.Probability))],
            Cues = _candidates.Cues(scores, first),
            Triggers = _candidates.Triggers(scores, first),
        };
    }

    /// <summary>The label of an arc; "root" is kept for the root, which the tree decides and not the label.</summary>
    private string Relation(EncoderScores scores, int word, int head)
    {
        if (head == 0)
            return "root";
        var relation = labels["relations"][scores.Label(word, head)];
        return relation == "root" ? "dep" : relation;
    }

    /// <summary>The spans of a BIO output: B or a first I opens one, and I of the same class goes on; each with the least probability of its words.</summary>
    private IEnumerable<(WordRange Words, string Class, double Probability)> Spans(EncoderScores scores, string output, int offset)
    {
        var inventory = labels[output];
        (WordRange Words, string Class, double Probability)? open = null;
        for (var i = 0; i < scores.Words; i++)
        {
            var best = scores.Best(output, i);
            var label = inventory[best];
            var probability = label == "O" ? 0 : scores.Probabilities(output, i)[best];
            if (open is { } span && label[0] == 'I' && label[2..] == span.Class)
            {
                open = (span.Words with { End = offset + i + 1 }, span.Class, Math.Min(span.Probability, probability));
                continue;
            }
            if (open is { } closed)
                yield return closed;
            open = label == "O" ? null : (new(offset + i, offset + i + 1), label[2..], probability);
        }
        if (open is { } last)
            yield return last;
    }
}
