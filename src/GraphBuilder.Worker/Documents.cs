using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphBuilder.Model;
using GraphBuilder.Sources;
using GraphBuilder.Sources.Fetching;
using GraphBuilder.Stores;

namespace GraphBuilder.Worker;

/// <summary>
/// Opens documents (files, pages, feeds with their pages) and gives what they hold; one instance serves one run, in which no page is read twice.
/// </summary>
public sealed class Documents(Fetcher fetcher, ILedger ledger)
{
    /// <summary>How often a page that a feed names is tried, run after run, before it is left to a person.</summary>
    public const int MostAttempts = 5;

    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly HashSet<string> _seen = [];

    /// <summary>How long pages of one feed may fail before the rest of them is left to the next run: a run waits for all its feeds.</summary>
    internal TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>What a file holds, of which <paramref name="version"/> is noted; addresses in it are followed.</summary>
    public IAsyncEnumerable<Reading> ReadAsync(RawDocument document, ArticleSource source, string? version, CancellationToken cancellation) =>
        ReadPartsAsync(document.Name, source.Read(document).OnThread(cancellation), source, new(version, null), cancellation);

    /// <summary>The same for a stream, which cannot be opened again: it has no end in the ledger, and its failures are told apart by what they hold.</summary>
    public IAsyncEnumerable<Reading> ReadStreamAsync(RawDocument stream, ArticleSource source, CancellationToken cancellation) =>
        ReadAsync(stream, source, null, cancellation).Where(r => r is not Reading.Ended { Document: var name } || name != stream.Name)
            .Select(r => r is Reading.Failed { Letter: var letter } && r.Document == stream.Name
                ? new Reading.Failed(stream.Name, letter, $"{letter.Place} #{ContentHash.Of(letter.Content, letter.Reason)[..8]}") : r);

    /// <summary>
    /// What lies at an address: a page, or a feed with those of its pages that are new; <paramref name="ifChanged"/> asks for it only if it is not the one that
    /// the ledger knows.
    /// </summary>
    public async IAsyncEnumerable<Reading> ReadAsync(Uri address, ArticleDefaults? about, ArticleSource source, bool ifChanged,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        var known = ifChanged ? await FindAsync(NameOf(address), cancellation) : null;
        await foreach (var reading in ReadAsync(address, known, about, source, follows: true, cancellation))
            yield return reading;
    }

    /// <summary>What a dead letter keeps of the page that it could not fetch.</summary>
    public static ArticleDefaults? AboutIn(string? content)
    {
        if (content is null)
            return null;
        using var json = JsonDocument.Parse(content);
        string? Text(string name) => json.RootElement.TryGetProperty(name, out var value) ? value.GetString() : null;
        return new(PublicationTime.TryParse(Text("publishedAt"), out var time) ? time : null, Text("publisher"), Text("title"));
    }

    private async IAsyncEnumerable<Reading> ReadAsync(Uri address, LedgerEntry? known, ArticleDefaults? about, ArticleSource source, bool follows,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        var name = NameOf(address);
        switch (await FetchAsync(address, known, cancellation))
        {
            case FetchOutcome.NotModified:
                yield return new Reading.Ended(name, InputState.Unchanged, known!.ETag, known.LastModified);
                break;
            case FetchOutcome.Refused refused:
                yield return new Reading.Failed(name, new(name, null, refused.Reason, ContentOf(about, source)) { Stage = Stage.Fetch });
                break;
            case FetchOutcome.Fetched fetched:
                var parts = source.Read(fetched.Document with { Name = name, About = about }).ToAsyncEnumerable();
                await foreach (var reading in ReadPartsAsync(name, parts, follows ? source : null, fetched.Validators, cancellation))
                    yield return reading;
                break;
        }
    }

    // A failure under the document's own name is the document's, unless it is a part of many: then it is told apart by its number.
    private async IAsyncEnumerable<Reading> ReadPartsAsync(string document, IAsyncEnumerable<ReadOutcome> parts, ArticleSource? follow, Validators validators,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        DeadLetter? whole = null;
        var (number, complete, lost, left) = (0, true, TimeSpan.Zero, 0);
        await foreach (var part in parts.WithCancellation(cancellation))
        {
            number++;
            if (part is ReadOutcome.Linked link && lost < Patience)
            {
                var begun = Stopwatch.GetTimestamp();
                await foreach (var reading in FollowAsync(link, follow, cancellation))
                {
                    var failed = reading is Reading.Failed { Letter.Stage: Stage.Fetch };
                    lost += failed ? Stopwatch.GetElapsedTime(begun) : TimeSpan.Zero;
                    complete &= !failed;
                    yield return reading;
                }
            }
            else if (part is ReadOutcome.Linked)
                left++;
            else if (part is not ReadOutcome.Failed { Letter: var letter } || letter.Place != document)
                yield return Reading.Of(document, part);
            else if (number == 1)
                whole = letter;
            else
                yield return new Reading.Failed(document, letter with { Input = $"{document}, item {number}" });
        }
        if (whole is not null)
            yield return new Reading.Failed(document, number == 1 ? whole : whole with { Input = $"{document}, item 1" });
        if (left > 0)
            yield return new Reading.Failed(document,
                new(document, null, $"too many of its pages do not answer: {left} are left to the next run", null) { Stage = Stage.Fetch });
        else if (whole is null || number > 1)
            yield return complete
                ? new Reading.Ended(document, InputState.Written, validators.ETag, validators.LastModified) : new Reading.Ended(document, InputState.Fetched);
    }

    // A page that is in the graph is not fetched again because a feed still names it.
    private async IAsyncEnumerable<Reading> FollowAsync(ReadOutcome.Linked link, ArticleSource? source, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var name = NameOf(link.Address);
        if (source is null)
        {
            yield return new Reading.Failed(name, new(name, null, "a feed within a feed is not followed", null));
            yield break;
        }
        lock (_seen)
            if (!_seen.Add(CanonicalUrl.Of(name)))
                yield break;
        var known = await FindAsync(name, cancellation);
        if (known is not null && (known.State != InputState.Failed || known.Stage != "fetch" || known.Attempts >= MostAttempts))
            yield break;
        await foreach (var reading in ReadAsync(link.Address, known, link.About, source, follows: false, cancellation))
            yield return reading;
    }

    private async Task<FetchOutcome> FetchAsync(Uri address, LedgerEntry? known, CancellationToken cancellation)
    {
        using var span = Telemetry.Begin("fetch");
        span?.SetTag("host", address.Host);
        var begun = Stopwatch.GetTimestamp();
        var validators = known is { State: InputState.Written or InputState.Unchanged } && (known.ETag ?? known.LastModified) is not null
            ? new Validators(known.ETag, known.LastModified) : null;
        var outcome = await fetcher.FetchAsync(address, validators, cancellation);
        Telemetry.Took("fetch", Stopwatch.GetElapsedTime(begun));
        return outcome;
    }

    private async Task<LedgerEntry?> FindAsync(string name, CancellationToken cancellation) =>
        (await ledger.FindAsync([name], cancellation)).GetValueOrDefault(name);

    private static string NameOf(Uri address) => address.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped);

    private static string? ContentOf(ArticleDefaults? about, ArticleSource source) => about is null && source.Defaults.Publisher is null ? null
        : JsonSerializer.Serialize(new
        {
            publishedAt = about?.PublishedAt?.ToString(),
            publisher = source.Defaults.Publisher ?? about?.Publisher,
            about?.Title
        }, s_json);
}
