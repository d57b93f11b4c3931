using GraphBuilder.Sources;
using GraphBuilder.Sources.Fetching;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace GraphBuilder.Worker.Configuration;

/// <summary>Reads <c>graphbuilder.yaml</c> under the <c>GRAPHBUILDER_*</c> variables, which beat it.</summary>
public static class ConfigurationFile
{
    /// <summary>Name of the file that is read from the working folder if none is named.</summary>
    public const string DefaultName = "graphbuilder.yaml";

    private static readonly TimeSpan s_longest = TimeSpan.FromHours(1);
    private static readonly string[] s_keys = ["store", "schedule", "sources", "fetch", "actors", "queue"];
    private static readonly string[] s_sourceKeys = ["feed", "folder", "list", "publisher", "schedule"];

    /// <summary>The configuration; without a file (null), what the variables say alone. What is wrong is a <see cref="ConfigurationException"/>.</summary>
    public static RunConfiguration Read(string? file, Func<string, string?> environment, TimeProvider time)
    {
        var root = new YamlSection(file ?? "", file is null ? [] : Parse(file), s_keys, "GRAPHBUILDER_", environment);
        var now = time.GetUtcNow();
        return new()
        {
            Store = root.Text("store") is not { } store || store.Contains("://", StringComparison.Ordinal) ? root.Text("store") : root.FilePath("store"),
            Schedule = ScheduleIn(root, now),
            Sources = [.. root.Sections("sources", s_sourceKeys).Select(s => SourceIn(s, now))],
            Fetch = FetchIn(root.Section("fetch", "timeout", "maxBytes", "perHostDelay", "respectRobots", "allowPrivateAddresses")),
            ExtraActors = root.Section("actors", "extra").FilePath("extra"),
            Queue = root.Value("queue", "the address of a broker such as amqp://localhost", text => Address(text, "amqp", "amqps")),
        };
    }

    private static YamlMappingNode Parse(string file)
    {
        try
        {
            using var text = new StreamReader(file);
            var yaml = new YamlStream();
            yaml.Load(text);
            return yaml.Documents is [{ RootNode: var root }, ..] && root is not YamlScalarNode { Value: "" }
                ? root as YamlMappingNode
                    ?? throw new ConfigurationException($"{file}, line {root.Start.Line}: the file wants keys: {string.Join(", ", s_keys)}")
                : [];
        }
        catch (YamlException problem)
        {
            throw new ConfigurationException($"{file}, line {problem.Start.Line}: not YAML: {problem.Message}", problem);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException($"the configuration {file} cannot be read: {problem.Message}", problem);
        }
    }

    private static Schedule? ScheduleIn(YamlSection section, DateTimeOffset now) =>
        section.Value("schedule", "a cron expression in UTC such as \"*/15 * * * *\"", text => Schedule.Parse(text, now));

    private static SourceSettings SourceIn(YamlSection section, DateTimeOffset now)
    {
        var places = Enum.GetValues<SourceKind>().Select(kind => (Kind: kind, Key: kind.ToString().ToLowerInvariant()))
            .Where(p => section.Text(p.Key) is not null).ToList();
        if (places is not [var (kind, key)])
            throw section.Wrong(section.Node, "a source wants one of feed, folder, list");
        var address = kind == SourceKind.Feed
            ? section.Value(key, "an http:// or https:// address without user and password",
                text => Address(text, "http", "https") is { UserInfo: "" } uri ? uri.AbsoluteUri : null)!
            : section.FilePath(key)!;
        return new(kind, address) { Publisher = section.Text("publisher"), Schedule = ScheduleIn(section, now) };
    }

    private static FetchOptions FetchIn(YamlSection section)
    {
        var usual = new FetchOptions();
        return new()
        {
            Timeout = section.Value("timeout", "a duration from 1ms to 1h such as 20s",
                t => Quantity.Duration(t) is { Ticks: > 0 } time && time <= s_longest ? time : null, usual.Timeout),
            MaxBytes = section.Value("maxBytes", $"a size up to {ReadingLimits.MaxDocumentBytes:N0} such as 10MB",
                t => Quantity.Bytes(t) is > 0 and <= ReadingLimits.MaxDocumentBytes and var size ? size : null, usual.MaxBytes),
            PerHostDelay = section.Value("perHostDelay", "a duration up to 1h such as 1s",
                t => Quantity.Duration(t) is { } time && time <= s_longest ? time : null, usual.PerHostDelay),
            RespectRobots = section.Value("respectRobots", "true or false", Truth, usual.RespectRobots),
            AllowPrivateAddresses = section.Value("allowPrivateAddresses", "true or false", Truth, usual.AllowPrivateAddresses),
        };
    }

    private static bool? Truth(string text) => text switch
    {
        "true" => true,
        "false" => false,
        _ => null,
    };

    private static Uri? Address(string text, params ReadOnlySpan<string> schemes) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && schemes.Contains(uri.Scheme) ? uri : null;
}
