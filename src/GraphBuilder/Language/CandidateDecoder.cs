using GraphBuilder.Model;

namespace GraphBuilder.Language;

/// <summary>Finds the words that may be attribution cues or event triggers, with the scores of their roles.</summary>
internal sealed class CandidateDecoder(ModelLabels labels)
{
    /// <summary>Candidates less probable than this are not kept.</summary>
    public const double LeastProbability = 0.02;

    // A mode that the model only guesses ("suicide-attack" for any attack) is worse than none.
    private const int NoMode = 0;
    private const double LeastMode = 0.4;

    // Columns of the cue output, and of the trigger output, whose event types follow.
    private const int CueInside = 2, TriggerInside = 1, FirstEvent = 2;

    private readonly int _speaker = Array.IndexOf(labels["roles"], "speaker");
    private readonly int _content = Array.IndexOf(labels["roles"], "content");
    private readonly int _actor = Array.IndexOf(labels["roles"], "actor");
    private readonly int _recipient = Array.IndexOf(labels["roles"], "recipient");
    private readonly Attitude[] _attitudes = Parse<Attitude>(labels["attitudes"]);
    private readonly Polarity[] _polarities = Parse<Polarity>(labels["polarities"]);
    private readonly Modality[] _modalities = Parse<Modality>(labels["modalities"]);

    /// <summary>Cue candidates in text order: words that may begin a cue, and words inside a cue whose beginning the model missed.</summary>
    public IReadOnlyList<CueCandidate> Cues(EncoderScores scores, int offset)
    {
        var cues = new List<CueCandidate>();
        var end = 0;
        for (var i = 0; i < scores.Words; i++)
        {
            var probabilities = scores.Probabilities("cues", i);
            var orphan = i >= end && scores.Best("cues", i) == CueInside;
            var probability = probabilities[1] + (orphan ? probabilities[CueInside] : 0);
            if (probability < LeastProbability)
                continue;
            end = EndOfSpan(scores, "cues", CueInside, i);
            cues.Add(new(new(offset + i, offset + end), probability, _attitudes[scores.Best("attitude", i)], scores.Role(_speaker, i), scores.Role(_content, i)));
        }
        return cues;
    }

    /// <summary>Trigger candidates in text order.</summary>
    public IReadOnlyList<TriggerCandidate> Triggers(EncoderScores scores, int offset)
    {
        var triggers = new List<TriggerCandidate>();
        for (var i = 0; i < scores.Words; i++)
        {
            var events = scores.Probabilities("triggers", i)[FirstEvent..];
            double probability = events.Sum();
            if (probability < LeastProbability)
                continue;
            var mode = scores.Best("mode", i);
            var range = new WordRange(offset + i, offset + EndOfSpan(scores, "triggers", TriggerInside, i));
            triggers.Add(new(range, Math.Min(probability, 1), events, scores.Role(_actor, i), scores.Role(_recipient, i))
            {
                Mode = mode == NoMode || scores.Probabilities("mode", i)[mode] < LeastMode ? null : labels["modes"][mode],
                Polarity = _polarities[scores.Best("polarity", i)],
                Modality = _modalities[scores.Best("modality", i)],
                Reciprocal = scores.Probabilities("reciprocal", i)[1],
                Contexts = Contexts(scores.Row("contexts", i)),
            });
        }
        return triggers;
    }

    private List<string> Contexts(ReadOnlySpan<float> logits)
    {
        var contexts = new List<string>();
        for (var i = 0; i < logits.Length; i++)
            if (logits[i] > 0)
                contexts.Add(labels["contexts"][i]);
        return contexts;
    }

    private static int EndOfSpan(EncoderScores scores, string output, int inside, int start)
    {
        var end = start + 1;
        while (end < scores.Words && scores.Best(output, end) == inside)
            end++;
        return end;
    }

    private static T[] Parse<T>(string[] names) where T : struct => Array.ConvertAll(names, name => Enum.Parse<T>(name, ignoreCase: true));
}
