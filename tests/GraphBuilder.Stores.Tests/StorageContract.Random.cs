using FsCheck;
using FsCheck.Fluent;
using GraphBuilder.Stores.Tests.Fixture;

namespace GraphBuilder.Stores.Tests;

public abstract partial class StorageContract
{
    /// <summary>How many random histories are tried: more where a store is quick.</summary>
    protected virtual int Histories => 10;

    [StoreFact]
    public void Whatever_was_written_before_the_store_holds_the_last_version_of_each_article() =>
        Prop.ForAll<byte[]>(history => HoldsTheLastVersionsAsync([.. history.Select(b => (Number: b % 4, Version: b / 4 % 6))]))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Histories));

    private async Task HoldsTheLastVersionsAsync(List<(int Number, int Version)> history)
    {
        var last = history.GroupBy(h => h.Number).Select(versions => versions.Last()).ToList();
        var all = history.ConvertAll(h => Shelf.Take(h.Number, h.Version));
        string written, fresh;
        await using (var store = await OpenEmptyAsync())
        {
            foreach (var article in all)
                await store.WriteAsync(s_run, [article], default);
            written = await store.DumpAsync(all);
        }
        await using (var store = await OpenEmptyAsync())
        {
            await store.WriteAsync(s_run, [.. last.OrderByDescending(h => h.Number).Select(h => Shelf.Take(h.Number, h.Version))], default);
            fresh = await store.DumpAsync(all);
        }
        written.ShouldBe(fresh, $"history {string.Join(' ', history)}");
    }
}
