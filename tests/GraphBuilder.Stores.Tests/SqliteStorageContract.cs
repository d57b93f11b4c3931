using GraphBuilder.Sqlite;
using Microsoft.Data.Sqlite;

namespace GraphBuilder.Stores.Tests;

public sealed class SqliteStorageContract : StorageContract, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("graphbuilder");
    private int _opened;

    protected override int Histories => 60;

    protected override bool KeepsSnapshots => true;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    protected override Task<IGraphStore> OpenBareAsync() =>
        Task.FromResult<IGraphStore>(new SqliteGraphStore(Path.Combine(_folder.FullName, $"graph{Interlocked.Increment(ref _opened)}.db")));

    protected override Task<IGraphStore> OpenAgainAsync(IGraphStore store) => Task.FromResult<IGraphStore>(new SqliteGraphStore(store.Name));

    protected override async Task ForgeMigrationAsync(IGraphStore store, int version, string checksum)
    {
        await using var connection = new SqliteConnection($"Data Source={store.Name}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO schema_history VALUES ($version, 'V000__forged', $checksum, '') ON CONFLICT (version) DO UPDATE SET checksum = $checksum";
        command.Parameters.AddWithValue("$version", version);
        command.Parameters.AddWithValue("$checksum", checksum);
        await command.ExecuteNonQueryAsync();
    }
}
