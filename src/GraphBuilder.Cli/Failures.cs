using GraphBuilder.Cli.Output;
using GraphBuilder.Sources;

namespace GraphBuilder.Cli;

/// <summary>Lists inputs that failed as they come; without a store, keeps them as dead letters in a file.</summary>
internal sealed class Failures(DeadLetterFile? file = null)
{
    private string? _notKept;

    /// <summary>How many there were.</summary>
    public int Count { get; private set; }

    /// <summary>Says and keeps one.</summary>
    public void Add(DeadLetter letter)
    {
        Count++;
        Screen.Warn($"{letter.Place}: {letter.Reason}");
        Keep(letter);
    }

    // A folder that may not be written to costs the dead letters, not the articles.
    private void Keep(DeadLetter letter)
    {
        try
        {
            file?.Keep(letter);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            _notKept = problem.Message;
        }
    }

    /// <summary>Says how to find them; the exit code of a run that ended.</summary>
    public int End()
    {
        if (Count == 0)
            return ExitCodes.Done;
        var kept = file is null ? "'graphbuilder deadletters list' shows them" : file.Path;
        Screen.Warn($"{(Count == 1 ? "1 input" : $"{Count} inputs")} failed{(_notKept is null ? $" and kept: {kept}" : $", and cannot be kept: {_notKept}")}");
        return ExitCodes.SomeFailed;
    }
}
