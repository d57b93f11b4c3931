namespace GraphBuilder.Sources.Fetching;

/// <summary>One host's robots.txt, fetched when first needed and again after a day, or after ten minutes where the host did not give it.</summary>
internal sealed class RobotsFile(TimeProvider time)
{
    private static readonly TimeSpan s_kept = TimeSpan.FromHours(24);
    private static readonly TimeSpan s_keptWithoutAnswer = TimeSpan.FromMinutes(10);

    private readonly Lock _lock = new();
    private Task<RobotsRules>? _rules;
    private DateTimeOffset _fetchedAt;

    /// <summary>The rules; all who ask while <paramref name="fetch"/> is under way wait for the same answer.</summary>
    public Task<RobotsRules> RulesAsync(Func<Task<RobotsRules>> fetch)
    {
        lock (_lock)
        {
            if (_rules is null || (_rules.IsCompleted && _fetchedAt + Kept(_rules) < time.GetUtcNow()))
                (_rules, _fetchedAt) = (fetch(), time.GetUtcNow());
            return _rules;
        }
    }

    private static TimeSpan Kept(Task<RobotsRules> rules) => rules.IsCompletedSuccessfully && rules.Result.Problem is null ? s_kept : s_keptWithoutAnswer;
}
