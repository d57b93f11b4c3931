using System.Globalization;
using System.Runtime.CompilerServices;
using GraphBuilder.Sources;
using GraphBuilder.Sources.Formats;
using GraphBuilder.Stores;
using GraphBuilder.Worker.Configuration;

namespace GraphBuilder.Worker;

/// <summary>
/// Reads the sources of a configuration, feeds and hosts apart from one another and the pages of each in turn, so that a slow one holds up nobody else.
/// </summary>
internal sealed class ConfiguredSources(Documents documents, ILedger ledger, TimeProvider time)
{
    // Whoever copies a file into a folder may not be done yet.
    private static readonly TimeSpan s_settled = TimeSpan.FromSeconds(2);

    /// <summary>All that is new in the sources, in parts that can be read side by side.</summary>
    public IEnumerable<ReadingPart> Parts(IReadOnlyList<SourceSettings> sources) => sources.SelectMany(Parts);

    private IEnumerable<ReadingPart> Parts(SourceSettings source)
    {
        var articles = new ArticleSource(InputFormat.Auto, new(null, source.Publisher, null));
        return source.Kind switch
        {
            SourceKind.Feed => [c => documents.ReadAsync(new Uri(source.Address), null, articles, ifChanged: true, c)],
            SourceKind.Folder => [c => ReadFolderAsync(source.Address, articles, c)],
            _ => ListParts(source.Address, articles),
        };
    }

    // The addresses of one host in turn.
    private IEnumerable<ReadingPart> ListParts(string list, ArticleSource articles)
    {
        var (lines, problem) = LinesOf(list);
        var addresses = lines.ToLookup(l => Uri.TryCreate(l, UriKind.Absolute, out var uri) && uri is { Scheme: "http" or "https", UserInfo: "" } ? uri : null);
        var wrong = problem is not null ? [new(list, null, problem, null)]
            : addresses[null].Select(l => new DeadLetter($"{list}, '{OutcomeLog.Hide(l)}'", null,
                "this is no http:// or https:// address without user and password", null)).ToList();
        return addresses.Where(a => a.Key is not null).Select(a => a.Key!).GroupBy(a => a.Host)
            .Select(host => (ReadingPart)(c => ReadAllAsync([.. host], articles, c))).Append(c => ReportAsync(list, wrong, c));
    }

    private static (List<string> Lines, string? Problem) LinesOf(string list)
    {
        try
        {
            return ([.. File.ReadLines(list).Select(l => l.Trim()).Where(l => l.Length > 0 && !l.StartsWith('#'))], null);
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            return ([], "there is no such file");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return ([], "cannot be read: " + problem.Message);
        }
    }

    private async IAsyncEnumerable<Reading> ReadAllAsync(IReadOnlyList<Uri> addresses, ArticleSource articles,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var address in addresses)
            await foreach (var reading in documents.ReadAsync(address, null, articles, ifChanged: true, cancellation))
                yield return reading;
    }

    private async IAsyncEnumerable<Reading> ReadFolderAsync(string folder, ArticleSource articles, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var reading in ReportAsync(folder, Directory.Exists(folder) ? [] : [new(folder, null, "there is no such folder", null)], cancellation))
            yield return reading;
        if (!Directory.Exists(folder))
            yield break;
        var fresh = await FreshAsync(folder, cancellation);
        if (fresh.Any(f => time.GetUtcNow() - File.GetLastWriteTimeUtc(f.Path) < s_settled))
            await Task.Delay(s_settled, time, cancellation);
        foreach (var (path, version) in fresh)
            if (VersionOf(path) == version)
                await foreach (var reading in documents.ReadAsync(RawDocument.File(path), articles, version, cancellation))
                    yield return reading;
    }

    private async Task<List<(string Path, string Version)>> FreshAsync(string folder, CancellationToken cancellation)
    {
        var fresh = new List<(string, string)>();
        foreach (var some in FolderFiles.In(folder).Chunk(256))
        {
            var known = await ledger.FindAsync(some, cancellation);
            fresh.AddRange(some.Select(path => (path, VersionOf(path))).Where(f => IsFresh(f.path, f.Item2, known.GetValueOrDefault(f.path))));
        }
        return fresh;
    }

    private static bool IsFresh(string path, string version, LedgerEntry? known) => known switch
    {
        { State: InputState.Written } => known.ETag != version,
        { State: InputState.Failed } => File.GetLastWriteTimeUtc(path) > known.At,
        _ => true,
    };

    private static string VersionOf(string path) =>
        new FileInfo(path) is { Exists: true } file ? string.Create(CultureInfo.InvariantCulture, $"{file.Length}-{file.LastWriteTimeUtc.Ticks}") : "gone";

    // What is wrong with the list or folder itself; what is mended goes from the dead letters.
    private async IAsyncEnumerable<Reading> ReportAsync(string place, List<DeadLetter> wrong, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var letter in wrong)
            yield return new Reading.Failed(place, letter);
        if (!wrong.Exists(w => w.Input == place) && (await ledger.ReadDeadLettersAsync(place, cancellation)).Count > 0)
            yield return new Reading.Ended(place, InputState.Written);
    }
}
