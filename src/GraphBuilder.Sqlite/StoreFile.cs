using GraphBuilder.Stores;
using Microsoft.Data.Sqlite;
using Polly;
using Polly.Retry;

namespace GraphBuilder.Sqlite;

/// <summary>The database file: opens it, waits for others who hold it, and says in plain words what is wrong with it.</summary>
internal sealed class StoreFile(string path, ResiliencePipeline retries)
{
    /// <summary>Waits up to about fifteen seconds in all for another program's write to end.</summary>
    public static readonly ResiliencePipeline Patient = new ResiliencePipelineBuilder().AddRetry(new RetryStrategyOptions
    {
        ShouldHandle = new PredicateBuilder().Handle<SqliteException>(SqliteFault.IsBusy),
        MaxRetryAttempts = 6,
        BackoffType = DelayBackoffType.Exponential,
        Delay = TimeSpan.FromMilliseconds(100),
        MaxDelay = TimeSpan.FromSeconds(3),
        UseJitter = true,
    }).Build();

    /// <summary>Full path.</summary>
    public string Path { get; } = System.IO.Path.GetFullPath(path);

    /// <summary>
    /// True if the file is there, an empty one counts as a store without a schema; false if it could be made. A folder, or a file in a folder that is missing,
    /// is no store.
    /// </summary>
    public bool IsThere()
    {
        if (Directory.Exists(Path))
            throw new StoreUnavailableException($"{Path} is a folder: name a file for the store.");
        if (!Directory.Exists(System.IO.Path.GetDirectoryName(Path)))
            throw new StoreUnavailableException($"The store {Path} cannot be made: its folder does not exist.");
        return File.Exists(Path);
    }

    /// <summary>Runs <paramref name="work"/> on a connection of its own, from the start again while others hold the file.</summary>
    public Task<T> UseAsync<T>(Func<Session, T> work, bool create, CancellationToken cancellation) =>
        TryAsync(() => Once(work), create, cancellation);

    /// <summary>A connection that sees what is in the file now, whatever others write to it, until it is disposed; <paramref name="check"/> looks at it first.</summary>
    public Task<Session> HoldAsync(Action<Session> check, CancellationToken cancellation) => TryAsync(() => Hold(check), create: false, cancellation);

    /// <summary>Closes the connections that are kept open for reuse.</summary>
    public void Close()
    {
        using var connection = new SqliteConnection(Address());
        SqliteConnection.ClearPool(connection);
    }

    private async Task<T> TryAsync<T>(Func<T> work, bool create, CancellationToken cancellation)
    {
        if (!IsThere() && !create)
            throw new StoreUnavailableException($"There is no store at {Path} yet: “graphbuilder ingest” begins one.");
        try
        {
            return await retries.ExecuteAsync(_ => ValueTask.FromResult(work()), cancellation).ConfigureAwait(false);
        }
        catch (SqliteException e)
        {
            throw SqliteFault.Explain(e, Path);
        }
    }

    private T Once<T>(Func<Session, T> work)
    {
        using var session = Open();
        return work(session);
    }

    private Session Hold(Action<Session> check)
    {
        var session = Open();
        try
        {
            session.Hold();
            check(session);
            return session;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    private Session Open()
    {
        var connection = new SqliteConnection(Address());
        var session = new Session(connection);
        try
        {
            connection.Open();
            connection.CreateFunction("fold", (string? text) => text?.ToLowerInvariant(), isDeterministic: true);
            // NORMAL: a power cut may cost the last writes, which a later run repeats, but never the file.
            session.RunScript("PRAGMA busy_timeout = 1000; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 4000; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY;");
            return session;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    // The shortest timeout there is: waiting longer is for the retries alone.
    private string Address() => new SqliteConnectionStringBuilder { DataSource = Path, ForeignKeys = true, DefaultTimeout = 1 }.ToString();
}
