using GraphBuilder.Sources.Fetching;

namespace GraphBuilder.Sources.WebPages;

/// <summary>Fetches what lies at other addresses: pages, and feeds with the pages of their items; some at a time, given in the order of the inputs.</summary>
public sealed class WebArticles(Fetcher fetcher, ArticleSource source)
{
    private const int AtOnce = 16;

    /// <summary>The outcomes with each link replaced by what was read there; a link found in a feed is followed, one behind that is not.</summary>
    public IEnumerable<ReadOutcome> Follow(IEnumerable<ReadOutcome> outcomes, CancellationToken cancellation) =>
        FollowOnce(FollowOnce(outcomes, cancellation), cancellation)
            .Select(o => o is ReadOutcome.Linked link ? Failed(link.Address, "a feed within a feed is not followed") : o);

    /// <summary>What lies at the address: articles, links of a feed, or a dead letter.</summary>
    public async Task<IReadOnlyList<ReadOutcome>> ReadAsync(ReadOutcome.Linked link, CancellationToken cancellation) =>
        await fetcher.FetchAsync(link.Address, null, cancellation) switch
        {
            FetchOutcome.Fetched fetched => [.. source.Read(fetched.Document with { About = link.About })],
            FetchOutcome.Refused refused => [Failed(link.Address, refused.Reason)],
            _ => [],
        };

    private IEnumerable<ReadOutcome> FollowOnce(IEnumerable<ReadOutcome> outcomes, CancellationToken cancellation)
    {
        var begun = new Queue<Task<IReadOnlyList<ReadOutcome>>>();
        foreach (var outcome in outcomes)
        {
            // What is at hand goes on at once, unless something fetched must go before it.
            if (outcome is ReadOutcome.Linked link)
                begun.Enqueue(Task.Run(() => ReadAsync(link, cancellation), cancellation));
            else if (begun.Count == 0)
                yield return outcome;
            else
                begun.Enqueue(Task.FromResult<IReadOnlyList<ReadOutcome>>([outcome]));
            while (begun.Count > AtOnce || (begun.TryPeek(out var first) && first.IsCompleted))
                foreach (var read in begun.Dequeue().GetAwaiter().GetResult())
                    yield return read;
        }
        while (begun.TryDequeue(out var next))
            foreach (var read in next.GetAwaiter().GetResult())
                yield return read;
    }

    private static ReadOutcome.Failed Failed(Uri address, string reason) =>
        new(new DeadLetter(address.AbsoluteUri, null, reason, null) { Stage = Stage.Fetch });
}
