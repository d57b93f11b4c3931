using System.CommandLine;
using GraphBuilder.Model;
using GraphBuilder.Sources;
using GraphBuilder.Sources.Fetching;
using GraphBuilder.Sources.Formats;
using GraphBuilder.Worker;

namespace GraphBuilder.Cli.Options;

/// <summary>What <c>ingest</c>, <c>extract</c> and <c>explain</c> are told about their inputs.</summary>
internal static class InputOptions
{
    /// <summary>Files, folders, addresses, or <c>-</c>.</summary>
    public static readonly Argument<string[]> Inputs = new("input") { Description = "Files, folders, addresses of pages and feeds, or - for standard input", Arity = ArgumentArity.OneOrMore };

    private static readonly Option<InputFormat> s_format = Choice.Of<InputFormat>("--input-format", "Format of the inputs");
    private static readonly Option<string?> s_publishedAt = new("--published-at") { Description = "Publication day or instant (ISO 8601) of articles that do not say it", HelpName = "time" };
    private static readonly Option<string?> s_publisher = new("--publisher") { Description = "Outlet of articles that do not say it", HelpName = "name" };
    private static readonly Option<string?> s_title = new("--title") { Description = "Title of an article that has none", HelpName = "text" };

    private static readonly Option<bool> s_private = new("--allow-private-addresses") { Description = "Fetch from this machine and private networks as well" };
    private static readonly Option<bool> s_noRobots = new("--ignore-robots") { Description = "Fetch what robots.txt does not allow (your own site, or with its owner's leave)" };

    /// <summary>Adds the argument and the options to a verb.</summary>
    public static void AddTo(Command verb)
    {
        verb.Add(Inputs);
        AddOptionsTo(verb);
    }

    /// <summary>Adds only the options.</summary>
    public static void AddOptionsTo(Command verb)
    {
        verb.Add(s_format);
        verb.Add(s_publishedAt);
        verb.Add(s_publisher);
        verb.Add(s_title);
        verb.Add(s_private);
        verb.Add(s_noRobots);
    }

    /// <summary>What each input holds, opened when it is read; files of a folder in the order of their names.</summary>
    public static IReadOnlyList<IEnumerable<ReadOutcome>> Open(ParseResult parsed, ArticleSource source) => Open(parsed.GetValue(Inputs)!, source);

    /// <summary>The same of inputs that another argument names.</summary>
    public static IReadOnlyList<IEnumerable<ReadOutcome>> Open(IEnumerable<string> inputs, ArticleSource source) =>
        [.. inputs.SelectMany(input => IsAddress(input) ? [Link(new Uri(input))] : DocumentsOf(input).Select(source.Read))];

    /// <summary>The same as readings for a store: files in their order, and beside them the addresses of each host in turn.</summary>
    public static IReadOnlyList<ReadingPart> Parts(ParseResult parsed, Documents documents, ArticleSource source, Action inputRead)
    {
        var inputs = parsed.GetValue(Inputs)!.ToLookup(IsAddress);
        var files = inputs[false].SelectMany(DocumentsOf).ToList();
        var hosts = inputs[true].SelectMany(input => Link(new Uri(input))).Select(link => ((ReadOutcome.Linked)link).Address).GroupBy(address => address.Host);
        ReadingPart ofFiles = c => InTurn(files, document => document == RawDocument.StandardInput ? documents.ReadStreamAsync(document, source, c) : documents.ReadAsync(document, source, null, c), inputRead);
        return [ofFiles, .. hosts.Select(host => (ReadingPart)(c => InTurn(host, address => documents.ReadAsync(address, null, source, ifChanged: false, c), inputRead)))];
    }

    /// <summary>How many inputs there are, files of folders counted.</summary>
    public static int Count(ParseResult parsed) => parsed.GetValue(Inputs)!.Sum(input => IsAddress(input) ? 1 : DocumentsOf(input).Count());

    /// <summary>The source that reads them.</summary>
    public static ArticleSource Source(ParseResult parsed) =>
        new(parsed.GetValue(s_format), new ArticleDefaults(PublishedAt(parsed.GetValue(s_publishedAt)), parsed.GetValue(s_publisher), parsed.GetValue(s_title)));

    /// <summary>What fetches pages and feeds: as the configuration says, and more freely where the flags allow it.</summary>
    public static Fetcher Fetcher(ParseResult parsed)
    {
        var fetch = Configured.Read(parsed).Fetch;
        return new(fetch with { AllowPrivateAddresses = fetch.AllowPrivateAddresses || parsed.GetValue(s_private), RespectRobots = fetch.RespectRobots && !parsed.GetValue(s_noRobots) }, TimeProvider.System);
    }

    private static bool IsAddress(string input) => Uri.TryCreate(input, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";

    private static async IAsyncEnumerable<Reading> InTurn<T>(IEnumerable<T> inputs, Func<T, IAsyncEnumerable<Reading>> read, Action inputRead)
    {
        foreach (var input in inputs)
        {
            await foreach (var reading in read(input))
                yield return reading;
            inputRead();
        }
    }

    private static PublicationTime? PublishedAt(string? given)
    {
        if (given is null)
            return null;
        return PublicationTime.TryParse(given, out var time) ? time : throw new UsageException($"--published-at wants an ISO 8601 day or instant such as 2022-12-13, not '{given}'");
    }

    private static IEnumerable<RawDocument> DocumentsOf(string input)
    {
        if (input == "-")
            return [RawDocument.StandardInput];
        if (File.Exists(input))
            return [RawDocument.File(input)];
        return Directory.Exists(input) ? FolderFiles.In(input).Select(RawDocument.File) : throw new UsageException($"no such file or folder: '{input}'{Nearest.InFolderOf(input)}");
    }

    private static IEnumerable<ReadOutcome> Link(Uri address) => address.UserInfo.Length == 0
        ? [new ReadOutcome.Linked(address, null)]
        : throw new UsageException($"an address of {address.Host} holds a user name or password: leave it out");
}
