using System.Globalization;
using GraphBuilder.Stores;

namespace GraphBuilder.Worker;

/// <summary>The right to run, held and renewed until it is disposed; a holder that dies loses it within <see cref="Duration"/>.</summary>
internal sealed class HeldLease : IAsyncDisposable
{
    /// <summary>How long the lease lasts without being renewed.</summary>
    public static readonly TimeSpan Duration = TimeSpan.FromSeconds(20);

    private readonly ILedger _ledger;
    private readonly TimeProvider _time;
    private readonly string _holder;
    private readonly CancellationTokenSource _lost = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _renewing;

    private HeldLease(ILedger ledger, TimeProvider time, string holder)
    {
        (_ledger, _time, _holder) = (ledger, time, holder);
        _renewing = RenewAsync();
    }

    /// <summary>Cancelled when the lease could not be renewed in time, and somebody else may run.</summary>
    public CancellationToken Lost => _lost.Token;

    /// <summary>Takes the lease; waits once for one that a dead holder left behind to run out. Null if another is at work.</summary>
    public static async Task<HeldLease?> TryTakeAsync(ILedger ledger, TimeProvider time, CancellationToken cancellation)
    {
        var holder = string.Create(CultureInfo.InvariantCulture, $"{Environment.MachineName}, process {Environment.ProcessId}");
        if (await TakeAsync(ledger, time, holder, cancellation))
            return new(ledger, time, holder);
        if (await ledger.ReadLeaseAsync(cancellation) is { } other && other.Until - time.GetUtcNow() is { Ticks: > 0 } left)
            await Task.Delay(left + TimeSpan.FromSeconds(1), time, cancellation);
        return await TakeAsync(ledger, time, holder, cancellation) ? new(ledger, time, holder) : null;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _renewing;
        if (!Lost.IsCancellationRequested)
            await _ledger.ReleaseLeaseAsync(_holder, CancellationToken.None);
        _stop.Dispose();
        _lost.Dispose();
    }

    private static Task<bool> TakeAsync(ILedger ledger, TimeProvider time, string holder, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        return ledger.TakeLeaseAsync(new(holder, now + Duration), now, cancellation);
    }

    private async Task RenewAsync()
    {
        try
        {
            while (true)
            {
                await Task.Delay(Duration / 4, _time, _stop.Token);
                if (!await TakeAsync(_ledger, _time, _holder, _stop.Token))
                    break;
            }
        }
#pragma warning disable CA1031 // whatever keeps the lease from being renewed, somebody else may run soon; the writer finds the store dead as well, and says so
        catch (Exception)
#pragma warning restore CA1031
        {
            if (_stop.IsCancellationRequested)
                return;
        }
        await _lost.CancelAsync();
    }
}
