using GraphBuilder.Model;
using GraphBuilder.Sqlite;
using GraphBuilder.Stores.Tests.Fixture;
using Microsoft.Data.Sqlite;
using Polly;

namespace GraphBuilder.Stores.Tests;

public sealed class SqliteFaultTests : IDisposable
{
    private static readonly IngestionRun s_run = new("run/1", DateTimeOffset.UnixEpoch, "0.1.0");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("graphbuilder");

    private string DatabasePath => Path.Combine(_folder.FullName, "graph.db");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Reading_the_schema_of_a_missing_store_makes_no_file()
    {
        await using var store = new SqliteGraphStore(DatabasePath);

        (await store.ReadSchemaAsync(default)).Version.ShouldBe(0);
        File.Exists(DatabasePath).ShouldBeFalse();
        await ShouldAdviseAsync(() => store.CountAsync(default), "There is no store");
        File.Exists(DatabasePath).ShouldBeFalse();
    }

    [Fact]
    public async Task The_database_of_another_program_is_left_alone()
    {
        using (var other = new SqliteConnection($"Data Source={DatabasePath}"))
        {
            other.Open();
            using var table = other.CreateCommand();
            table.CommandText = "CREATE TABLE invoice (number INTEGER)";
            table.ExecuteNonQuery();
        }
        await using var store = new SqliteGraphStore(DatabasePath);

        await ShouldAdviseAsync(() => store.ApplySchemaAsync(default), "another program");
        await ShouldAdviseAsync(() => store.ReadSchemaAsync(default), "another program");
    }

    [Fact]
    public async Task A_missing_folder_is_named()
    {
        await using var store = new SqliteGraphStore(Path.Combine(_folder.FullName, "missing", "graph.db"));

        await ShouldAdviseAsync(() => store.ApplySchemaAsync(default), "its folder does not exist");
    }

    [Fact]
    public async Task A_folder_is_no_store()
    {
        await using var store = new SqliteGraphStore(_folder.FullName);

        await ShouldAdviseAsync(() => store.ReadSchemaAsync(default), "is a folder");
        await ShouldAdviseAsync(() => store.ApplySchemaAsync(default), "is a folder");
    }

    [Fact]
    public async Task A_file_of_another_kind_is_refused_and_left_as_it_is()
    {
        await File.WriteAllTextAsync(DatabasePath, "Dear diary, today I wrote no database at all.");
        await using var store = new SqliteGraphStore(DatabasePath);

        await ShouldAdviseAsync(() => store.ApplySchemaAsync(default), "is no SQLite database");
        (await File.ReadAllTextAsync(DatabasePath)).ShouldStartWith("Dear diary");
    }

    [Fact]
    public async Task A_store_without_a_schema_says_how_to_get_one()
    {
        await File.WriteAllBytesAsync(DatabasePath, []);
        await using var store = new SqliteGraphStore(DatabasePath);

        await ShouldAdviseAsync(() => store.WriteAsync(s_run, Winter.All(), default), "schema apply");
    }

    [Fact]
    public async Task A_lock_that_stays_is_reported_and_the_next_try_succeeds()
    {
        await using var store = await MakeAsync(ResiliencePipeline.Empty);
        await using (var other = new SqliteConnection($"Data Source={DatabasePath}"))
        {
            await other.OpenAsync();
            await RunAsync(other, "BEGIN IMMEDIATE");
            await ShouldAdviseAsync(() => store.WriteAsync(s_run, Winter.All(), default), "in use by another program");
            (await store.CountAsync(default))["Article"].ShouldBe(0, "readers are not kept out");
            await RunAsync(other, "ROLLBACK");
        }

        (await store.WriteAsync(s_run, Winter.All(), default)).Added.ShouldBe(4);
    }

    [Fact]
    public async Task A_lock_that_is_given_up_is_waited_for()
    {
        await using var store = await MakeAsync(retries: null);
        await using var other = new SqliteConnection($"Data Source={DatabasePath}");
        await other.OpenAsync();
        await RunAsync(other, "BEGIN IMMEDIATE");

        var write = Task.Run(() => store.WriteAsync(s_run, Winter.All(), default));
        await Task.Delay(1500);
        write.IsCompleted.ShouldBeFalse();
        await RunAsync(other, "ROLLBACK");

        (await write).Added.ShouldBe(4);
    }

    [Fact]
    public async Task A_damaged_file_is_reported()
    {
        await using (var store = await MakeAsync(retries: null))
            await store.WriteAsync(s_run, Winter.All(), default);
        await using (var file = File.OpenWrite(DatabasePath))
        {
            file.Position = 4096;
            await file.WriteAsync(new byte[file.Length - 4096]);
        }

        await using var damaged = new SqliteGraphStore(DatabasePath);
        await ShouldAdviseAsync(() => damaged.CountAsync(default), "is damaged");
    }

    [Fact]
    public async Task A_file_that_must_not_be_written_is_reported()
    {
        await using (var store = await MakeAsync(retries: null))
            await store.WriteAsync(s_run, Winter.All(), default);
        await using (var file = File.OpenWrite(DatabasePath))
        {
            // The write version in the header: above 2 means read-only, whoever asks (sqlite.org/fileformat2.html). Permissions would not stop a superuser.
            file.Position = 18;
            file.WriteByte(3);
        }

        await using var readOnly = new SqliteGraphStore(DatabasePath);
        await ShouldAdviseAsync(() => readOnly.WriteAsync(s_run, [new ArticleDraft("new", "Nothing.").Build()], default), "check the permissions");
    }

    [Theory]
    [InlineData(13, "free space")]
    [InlineData(10, "check the disk")]
    public void Faults_that_a_test_cannot_bring_about_are_explained_too(int code, string advice) =>
        SqliteFault.Explain(new SqliteException("fault", code), DatabasePath).ShouldBeOfType<StoreUnavailableException>().Message.ShouldContain(advice);

    [Fact]
    public void A_mistake_of_the_program_is_not_blamed_on_the_disk()
    {
        var mistake = new SqliteException("no such column", 1);
        SqliteFault.Explain(mistake, DatabasePath).ShouldBeSameAs(mistake);
    }

    private async Task<SqliteGraphStore> MakeAsync(ResiliencePipeline? retries)
    {
        var store = new SqliteGraphStore(DatabasePath, retries: retries);
        await store.ApplySchemaAsync(default);
        return store;
    }

    private static async Task ShouldAdviseAsync(Func<Task> act, string advice) =>
        (await Should.ThrowAsync<StoreUnavailableException>(act)).Message.ShouldContain(advice);

    private static async Task<object?> RunAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }
}
