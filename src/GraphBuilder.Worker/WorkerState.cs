namespace GraphBuilder.Worker;

/// <summary>How the worker is, for <c>/health</c>.</summary>
public sealed class WorkerState
{
    private volatile Snapshot _now = new(null, null, null, null);

    /// <summary>The state at this moment.</summary>
    public Snapshot Now => _now;

    /// <summary>A run began.</summary>
    internal void Begin(DateTimeOffset at) => _now = _now with { RunningSince = at, NextAt = null };

    /// <summary>A run ended; null means well.</summary>
    internal void End(DateTimeOffset at, string? problem) => _now = _now with { RunningSince = null, LastEndedAt = at, Problem = problem };

    /// <summary>The next run waits until then.</summary>
    internal void Wait(DateTimeOffset until) => _now = _now with { NextAt = until };

    /// <summary>What is known; <c>Problem</c> says why the last run did not go through.</summary>
    public sealed record Snapshot(DateTimeOffset? RunningSince, DateTimeOffset? LastEndedAt, DateTimeOffset? NextAt, string? Problem);
}
