using System.Numerics.Tensors;

namespace GraphBuilder.Language;

/// <summary>The model's outputs for one input, by name, one row a word.</summary>
internal sealed class EncoderScores(int words, IReadOnlyDictionary<string, float[]> outputs, int[] labels)
{
    /// <summary>Number of words.</summary>
    public int Words => words;

    /// <summary>All scores of an output.</summary>
    public ReadOnlySpan<float> All(string output) => outputs[output];

    /// <summary>The scores of a word in an output of shape [1, words, columns].</summary>
    public ReadOnlySpan<float> Row(string output, int word)
    {
        var all = All(output);
        var columns = all.Length / words;
        return all.Slice(word * columns, columns);
    }

    /// <summary>The best dependency label of a word towards a head: 0 is the root, else one more than the index of the head.</summary>
    public int Label(int word, int head) => labels[word * (words + 1) + head];

    /// <summary>The logits of a role (by place in the labels file), of each word for the predicate at <paramref name="word"/>.</summary>
    public float[] Role(int role, int word) => All("roles").Slice((role * words + word) * words, words).ToArray();

    /// <summary>The probabilities of a word's columns: a softmax over its scores.</summary>
    public float[] Probabilities(string output, int word)
    {
        var row = Row(output, word);
        var probabilities = new float[row.Length];
        TensorPrimitives.SoftMax(row, probabilities);
        return probabilities;
    }

    /// <summary>The column with the highest score.</summary>
    public int Best(string output, int word) => TensorPrimitives.IndexOfMax(Row(output, word));
}
