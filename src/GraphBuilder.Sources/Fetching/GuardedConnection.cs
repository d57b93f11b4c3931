using System.Net;
using System.Net.Sockets;

namespace GraphBuilder.Sources.Fetching;

/// <summary>
/// Opens connections to public addresses only: what a name means is looked up and judged where the connection is made, so that a name that changes its meaning
/// in between gains nothing.
/// </summary>
internal sealed class GuardedConnection(bool allowPrivate)
{
    /// <summary>A connection to the end point; a <see cref="FetchException"/> if its host has no public address.</summary>
    public async ValueTask<Stream> OpenAsync(DnsEndPoint target, CancellationToken cancellation)
    {
        var found = await AddressesOfAsync(target.Host, cancellation);
        var allowed = allowPrivate ? found : Array.FindAll(found, PublicAddresses.Contain);
        if (found.Length > 0 && allowed.Length == 0)
            throw new FetchException($"{target.Host} is an address of this machine or of a private network: it is fetched only where private addresses are allowed");
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, target.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    // RFC 6761: "localhost" and all names below it are this machine, whatever a name server says.
    private static async Task<IPAddress[]> AddressesOfAsync(string host, CancellationToken cancellation) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
            ? [IPAddress.Loopback, IPAddress.IPv6Loopback]
            : await Dns.GetHostAddressesAsync(host, cancellation);
}
