using FsCheck;
using FsCheck.Fluent;
using GraphBuilder.Model;
using GraphBuilder.Stores.Tests.Fixture;

namespace GraphBuilder.Stores.Tests;

public abstract partial class StorageContract
{
    [StoreFact]
    public void What_is_read_back_and_written_into_an_empty_store_gives_the_same_graph() =>
        Prop.ForAll<byte[]>(shelf => CopiesAsync([.. Winter.All(), .. shelf.Select(b => Shelf.Take(b % 4, b / 4 % 6))]))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Histories));

    private async Task CopiesAsync(List<ArticleGraph> articles)
    {
        var read = new List<ArticleGraph>();
        string original;
        await using (var store = await OpenWithAsync(articles))
        {
            original = await store.DumpAsync(articles);
            await foreach (var graph in store.ReadGraphsAsync(default))
                read.Add(graph);
            (await store.WriteAsync(s_run, read, default)).Unchanged.ShouldBe(read.Count);
        }
        await using var copy = await OpenWithAsync(read);
        (await copy.DumpAsync(articles)).ShouldBe(original);
    }
}
