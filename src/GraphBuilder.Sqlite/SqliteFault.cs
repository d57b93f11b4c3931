using GraphBuilder.Stores;
using Microsoft.Data.Sqlite;

namespace GraphBuilder.Sqlite;

/// <summary>What SQLite's result codes (sqlite.org/rescode.html) mean for the person who runs the program.</summary>
internal static class SqliteFault
{
    private const int Busy = 5;
    private const int Locked = 6;

    /// <summary>True if another connection holds the file and waiting helps.</summary>
    public static bool IsBusy(SqliteException fault) => fault.SqliteErrorCode is Busy or Locked;

    /// <summary>The exception that says what to do; a fault of the program itself comes back as it is.</summary>
    public static Exception Explain(SqliteException fault, string path)
    {
        var advice = fault.SqliteErrorCode switch
        {
            Busy or Locked => "is in use by another program: wait for it to finish, then try again",
            3 or 14 => "cannot be opened: check that it is a file that you may read and write",
            8 => "cannot be written: check the permissions of the file and its folder",
            10 => "cannot be read or written: check the disk",
            11 => "is damaged: restore a copy, or move it away and ingest the articles again",
            13 => "has no room to grow: free space on the disk, then run again",
            26 => "is no SQLite database: choose another name for the store",
            _ => null,
        };
        return advice is null ? fault : new StoreUnavailableException($"The store {path} {advice} ({fault.Message}).", fault);
    }
}
