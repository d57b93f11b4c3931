using GraphBuilder.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace GraphBuilder.Worker.Tests;

public sealed class HeldLeaseTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("graphbuilder");
    private readonly FakeTimeProvider _time = new(new(2022, 12, 15, 12, 0, 0, TimeSpan.Zero));
    private readonly SqliteGraphStore _store;

    public HeldLeaseTests()
    {
        _store = new(Path.Combine(_folder.FullName, "graph.db"));
        _store.ApplySchemaAsync(default).GetAwaiter().GetResult();
    }

    public void Dispose()
    {
        _store.DisposeAsync().AsTask().GetAwaiter().GetResult();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task It_is_renewed_while_it_is_held_and_given_back_at_the_end()
    {
        var lease = (await HeldLease.TryTakeAsync(_store.Ledger, _time, default)).ShouldNotBeNull();
        for (var i = 0; i < 10; i++)
            await AdvanceAsync(TimeSpan.FromSeconds(5));
        (await _store.Ledger.ReadLeaseAsync(default)).ShouldNotBeNull().Until.ShouldBeGreaterThan(_time.GetUtcNow());
        lease.Lost.IsCancellationRequested.ShouldBeFalse();

        await lease.DisposeAsync();
        (await _store.Ledger.ReadLeaseAsync(default)).ShouldBeNull();
    }

    [Fact]
    public async Task One_that_a_dead_holder_left_is_waited_for_and_taken()
    {
        await _store.Ledger.TakeLeaseAsync(new("dead", _time.GetUtcNow().AddSeconds(15)), _time.GetUtcNow(), default);
        var taking = HeldLease.TryTakeAsync(_store.Ledger, _time, default);
        await AdvanceAsync(TimeSpan.FromSeconds(10));
        taking.IsCompleted.ShouldBeFalse();
        await AdvanceAsync(TimeSpan.FromSeconds(6));

        await using var lease = (await taking).ShouldNotBeNull();
        (await _store.Ledger.ReadLeaseAsync(default)).ShouldNotBeNull().Holder.ShouldContain($"{Environment.ProcessId}");
    }

    [Fact]
    public async Task One_that_is_renewed_meanwhile_is_left_to_its_holder()
    {
        await _store.Ledger.TakeLeaseAsync(new("alive", _time.GetUtcNow().AddSeconds(15)), _time.GetUtcNow(), default);
        var taking = HeldLease.TryTakeAsync(_store.Ledger, _time, default);
        await _store.Ledger.TakeLeaseAsync(new("alive", _time.GetUtcNow().AddSeconds(30)), _time.GetUtcNow(), default);
        await AdvanceAsync(TimeSpan.FromSeconds(16));

        (await taking).ShouldBeNull();
    }

    [Fact]
    public async Task A_holder_that_slept_too_long_learns_that_it_was_lost()
    {
        await using var lease = (await HeldLease.TryTakeAsync(_store.Ledger, _time, default)).ShouldNotBeNull();
        var later = _time.GetUtcNow() + HeldLease.Duration;
        (await _store.Ledger.TakeLeaseAsync(new("another", later.AddMinutes(1)), later, default)).ShouldBeTrue();
        await AdvanceAsync(TimeSpan.FromSeconds(25));

        await Should.ThrowAsync<OperationCanceledException>(() => Task.Delay(TimeSpan.FromMinutes(1), lease.Lost));
    }

    private async Task AdvanceAsync(TimeSpan time)
    {
        _time.Advance(time);
        await Task.Delay(50);
    }
}
