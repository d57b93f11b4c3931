using System.Diagnostics;
using GraphBuilder.Model;
using GraphBuilder.Sqlite;
using GraphBuilder.Stores.Tests.Fixture;
using Microsoft.Data.Sqlite;

namespace GraphBuilder.Stores.Tests;

public sealed class SqliteKillTests : IDisposable
{
    private static readonly IngestionRun s_run = new("run/1", DateTimeOffset.UnixEpoch, "0.1.0");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("graphbuilder");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(200)]
    public async Task A_writer_that_is_killed_leaves_whole_articles_only(int articlesBeforeTheKill)
    {
        var path = Path.Combine(_folder.FullName, "killed.db");
        using (var writer = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["exec", typeof(Program).Assembly.Location, path])).ShouldNotBeNull())
        {
            while (!writer.HasExited && await CountArticlesAsync(path) < articlesBeforeTheKill)
                await Task.Delay(20);
            writer.HasExited.ShouldBeFalse();
            writer.Kill();
            await writer.WaitForExitAsync();
        }

        await using var store = new SqliteGraphStore(path);
        var stored = new List<ArticleGraph>();
        await foreach (var article in store.ReadEvidenceAsync(default))
            stored.Add(Variants.Number(int.Parse(article.Article.Value.AsSpan("article/variant".Length), System.Globalization.CultureInfo.InvariantCulture)));
        await using var whole = new SqliteGraphStore(Path.Combine(_folder.FullName, "whole.db"));
        await whole.ApplySchemaAsync(default);
        await whole.WriteAsync(s_run, stored, default);

        stored.Count.ShouldBeGreaterThanOrEqualTo(articlesBeforeTheKill);
        (await store.DumpAsync(stored)).ShouldBe(await whole.DumpAsync(stored));
    }

    private static async Task<long> CountArticlesAsync(string path)
    {
        try
        {
            await using var store = new SqliteGraphStore(path);
            return (await store.CountAsync(default))["Article"];
        }
        catch (StoreUnavailableException)
        {
            return 0; // the writer has not made it yet
        }
    }
}
