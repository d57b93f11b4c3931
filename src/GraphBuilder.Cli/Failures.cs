using GraphBuilder.Sources;

namespace GraphBuilder.Cli;

/// <summary>Lists inputs that failed as they come; without a store, keeps them as dead letters in a file.</summary>
internal sealed class Failures(DeadLetterFile? file = null)
{
    /// <summary>How many there were.</summary>
    public int Count { get; private set; }

    /// <summary>Says and keeps one.</summary>
    public void Add(DeadLetter letter)
    {
        Count++;
        Screen.Warn($"{letter.Place}: {letter.Reason}");
        file?.Keep(letter);
    }

    /// <summary>Says how to find them; the exit code of a run that ended.</summary>
    public int End()
    {
        if (Count == 0)
            return ExitCodes.Done;
        Screen.Warn($"{(Count == 1 ? "1 input" : $"{Count} inputs")} failed and kept: {(file is null ? "'graphbuilder deadletters list' shows them" : file.Path)}");
        return ExitCodes.SomeFailed;
    }
}
