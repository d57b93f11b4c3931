using Microsoft.ML.OnnxRuntime;

namespace GraphBuilder.Language;

/// <summary>
/// The language model on ONNX Runtime. It reads one sentence at a time: 8-bit weights scale their activations by the largest value of a batch,
/// so that a sentence read in company would depend on its neighbours. Thread-safe.
/// </summary>
internal sealed class Encoder : IDisposable
{
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
        using var options = new SessionOptions { IntraOpNumThreads = 1, InterOpNumThreads = 1, EnableMemoryPattern = false };
        return new(new InferenceSession(DataFile.PathOf("english.onnx"), options));
    }

    /// <summary>The scores of one input; dispose them soon, they hold native memory.</summary>
    public EncoderScores Read(ModelInput input)
    {
        var mask = new long[input.Pieces.Length];
        Array.Fill(mask, 1);
        OrtValue[] values = [Row(input.Pieces), Row(input.Shapes), Row(mask), Row(input.First)];
        try
        {
            return new(_outputNames, _session.Run(_runOptions, InputNames, values, _outputNames));
        }
        finally
        {
            foreach (var value in values)
                value.Dispose();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _runOptions.Dispose();
        _session.Dispose();
    }

    private static OrtValue Row(long[] values) => OrtValue.CreateTensorValueFromMemory(values, [1, values.Length]);
}
