using System.CommandLine;
using GraphBuilder.Model;
using GraphBuilder.Sources;

namespace GraphBuilder.Cli;

/// <summary>What <c>ingest</c> and <c>extract</c> are told about their inputs.</summary>
internal static class InputOptions
{
    /// <summary>Files, folders, or <c>-</c>.</summary>
    public static readonly Argument<string[]> Inputs = new("input") { Description = "Files, folders, or - for standard input", Arity = ArgumentArity.OneOrMore };

    private static readonly Option<InputFormat> s_format = Choice.Of("--input-format", "Format of the inputs", InputFormat.Auto);
    private static readonly Option<string?> s_publishedAt = new("--published-at") { Description = "Publication day or instant (ISO 8601) of articles that do not say it", HelpName = "time" };
    private static readonly Option<string?> s_publisher = new("--publisher") { Description = "Outlet of articles that do not say it", HelpName = "name" };
    private static readonly Option<string?> s_title = new("--title") { Description = "Title of an article that has none", HelpName = "text" };

    /// <summary>Adds the argument and the options to a verb.</summary>
    public static void AddTo(Command verb)
    {
        verb.Add(Inputs);
        verb.Add(s_format);
        verb.Add(s_publishedAt);
        verb.Add(s_publisher);
        verb.Add(s_title);
    }

    /// <summary>The documents that the inputs stand for, files of a folder in the order of their names.</summary>
    public static IReadOnlyList<RawDocument> Documents(ParseResult parsed) => [.. parsed.GetValue(Inputs)!.SelectMany(DocumentsOf)];

    /// <summary>The source that reads them.</summary>
    public static ArticleSource Source(ParseResult parsed) =>
        new(parsed.GetValue(s_format), new ArticleDefaults(PublishedAt(parsed.GetValue(s_publishedAt)), parsed.GetValue(s_publisher), parsed.GetValue(s_title)));

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
        if (input.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || input.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            throw new UsageException($"'{input}': this version does not fetch pages; save the page and give the file, or pipe it: curl -L {input} | graphbuilder ingest --input-format html -");
        if (File.Exists(input))
            return [RawDocument.File(input)];
        return Directory.Exists(input) ? FolderFiles.In(input).Select(RawDocument.File) : throw new UsageException($"no such file or folder: '{input}'{Nearest.InFolderOf(input)}");
    }
}
