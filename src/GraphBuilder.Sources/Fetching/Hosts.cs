using System.Collections.Concurrent;

namespace GraphBuilder.Sources.Fetching;

/// <summary>The hosts that were asked lately; those not used for an hour go when there are many, so that a process that runs for a year stays small.</summary>
internal sealed class Hosts(FetchOptions options, TimeProvider time)
{
    private const int Many = 1000;
    private static readonly TimeSpan s_idle = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, Host> _hosts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The host of the address.</summary>
    public Host Of(Uri address)
    {
        var host = _hosts.GetOrAdd(address.GetLeftPart(UriPartial.Authority), _ => new Host(options, time));
        host.LastUsed = time.GetUtcNow();
        if (_hosts.Count > Many)
            foreach (var (name, idle) in _hosts)
                if (idle.LastUsed < host.LastUsed - s_idle)
                    _hosts.TryRemove(name, out _);
        return host;
    }
}
