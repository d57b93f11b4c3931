namespace GraphBuilder.Cli;

/// <summary>What the program's exit codes mean.</summary>
internal static class ExitCodes
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Done, but some inputs failed; each is listed and kept as a dead letter.</summary>
    public const int SomeFailed = 1;

    /// <summary>Wrong usage or configuration.</summary>
    public const int WrongUsage = 2;

    /// <summary>The store cannot be reached, refuses the credentials or has a newer schema.</summary>
    public const int StoreUnavailable = 3;

    /// <summary>Damage found by <c>verify</c>.</summary>
    public const int Damaged = 4;

    /// <summary>Interrupted; what was finished is kept.</summary>
    public const int Interrupted = 130;
}
