using Microsoft.ML.OnnxRuntime;

namespace GraphBuilder.Language;

/// <summary>
/// The language model on ONNX Runtime. It reads one sentence at a time: 8-bit weights scale their activations by the largest value of a batch,
/// so that a sentence read in company would depend on its neighbours. Thread-safe.
/// </summary>
internal sealed class Encoder : IDisposable
{
    private const string Labels = "labels";
    private static readonly string[] InputNames = ["pieces", "shapes", "mask", "first"];

    private readonly InferenceSession _session;
    private readonly RunOptions _runOptions = new();
    private readonly string[] _outputNames;

    private Encoder(InferenceSession session)
    {
        _session = session;
        _outputNames = [.. session.OutputNames];
    }

    /// <summary>Loads the model file.</summary>
    public static Encoder Load()
    {
        RuntimeTelemetry.Forbid();
        // Sentences differ in length, so that remembered memory patterns would pile up and fit none.
        using var options = new SessionOptions { IntraOpNumThreads = 1, InterOpNumThreads = 1, EnableMemoryPattern = false };
        return new(new InferenceSession(DataFile.PathOf("english.onnx"), options));
    }

    /// <summary>The scores of one input, written by the model straight into managed arrays.</summary>
    public EncoderScores Read(ModelInput input)
    {
        var words = input.Words.Count;
        var mask = new long[input.Pieces.Length];
        Array.Fill(mask, 1);
        var labels = new int[words * (words + 1)];
        var scores = _outputNames.Where(name => name != Labels).ToDictionary(name => name, name => new float[Size(Shape(name, words))]);
        OrtValue[] values = [Row(input.Pieces), Row(input.Shapes), Row(mask), Row(input.First)];
        var outputs = Array.ConvertAll(_outputNames, name => name == Labels
            ? OrtValue.CreateTensorValueFromMemory(labels, Shape(name, words))
            : OrtValue.CreateTensorValueFromMemory(scores[name], Shape(name, words)));
        try
        {
            _session.Run(_runOptions, InputNames, values, _outputNames, outputs);
            return new(words, scores, labels);
        }
        finally
        {
            foreach (var value in values.Concat(outputs))
                value.Dispose();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _runOptions.Dispose();
        _session.Dispose();
    }

    private long[] Shape(string output, int words) => output switch
    {
        "arcs" or Labels => [1, words, words + 1],
        "roles" => [1, _session.OutputMetadata[output].Dimensions[1], words, words],
        _ => [1, words, _session.OutputMetadata[output].Dimensions[2]],
    };

    private static long Size(long[] shape) => shape.Aggregate((a, b) => a * b);

    private static OrtValue Row(long[] values) => OrtValue.CreateTensorValueFromMemory(values, [1, values.Length]);
}
