using System.Numerics.Tensors;
using Microsoft.ML.OnnxRuntime;

namespace GraphBuilder.Language;

/// <summary>The model's outputs for one input, read in place.</summary>
internal sealed class EncoderScores(string[] names, IDisposableReadOnlyCollection<OrtValue> outputs) : IDisposable
{
    /// <summary>Number of words.</summary>
    public int Words { get; } = (int)outputs[Array.IndexOf(names, "upos")].GetTensorTypeAndShape().Shape[1];

    /// <summary>The scores of a word in an output of shape [1, words, columns].</summary>
    public ReadOnlySpan<float> Row(string output, int word)
    {
        var all = All(output);
        var columns = all.Length / Words;
        return all.Slice(word * columns, columns);
    }

    /// <summary>All scores of an output.</summary>
    public ReadOnlySpan<float> All(string output) => Output<float>(output);

    /// <summary>The best dependency label of a word towards a head: 0 is the root, else one more than the index of the head.</summary>
    public int Label(int word, int head) => Output<int>("labels")[word * (Words + 1) + head];

    /// <summary>The logits of a role (by place in the labels file), of each word for the predicate at <paramref name="word"/>.</summary>
    public float[] Role(int role, int word) => All("roles").Slice((role * Words + word) * Words, Words).ToArray();

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

    /// <inheritdoc/>
    public void Dispose() => outputs.Dispose();

    private ReadOnlySpan<T> Output<T>(string name) where T : unmanaged => outputs[Array.IndexOf(names, name)].GetTensorDataAsSpan<T>();
}
