using System.Text;
using System.Text.RegularExpressions;

namespace GraphBuilder.Sources.Fetching;

/// <summary>What a robots.txt allows to one robot (RFC 9309): the longest rule that matches a path decides, and of two as long the one that allows.</summary>
internal sealed class RobotsRules
{
    // The RFC asks for at least 500 KiB; the rest is not read.
    private const int MaxBytes = 512 * 1024;
    private static readonly TimeSpan s_longestMatch = TimeSpan.FromSeconds(1);

    private readonly List<(bool Allows, string Path, Regex Pattern)> _rules;

    private RobotsRules(IEnumerable<(bool Allows, string Path)> rules) =>
        _rules = [.. rules.Select(r => (r.Allows, r.Path, PatternOf(r.Path))).OrderByDescending(r => r.Path.Length).ThenByDescending(r => r.Allows)];

    /// <summary>No rules: there is no robots.txt.</summary>
    public static RobotsRules None { get; } = new([]);

    /// <summary>Why the host does not give its robots.txt; nothing is allowed then.</summary>
    public string? Problem { get; private init; }

    /// <summary>The host does not give its robots.txt.</summary>
    public static RobotsRules Unreachable(string problem) => new([(false, "/")]) { Problem = problem };

    /// <summary>Whether the path with its query may be fetched.</summary>
    public bool Allow(Uri address)
    {
        var path = Normal(address.PathAndQuery);
        return path == "/robots.txt" || _rules.Find(r => r.Pattern.IsMatch(path)) is not { Pattern: not null, Allows: false };
    }

    /// <summary>The rules of the file for the robot of that name: all groups that name it, or else those for everyone.</summary>
    public static RobotsRules Parse(ReadOnlySpan<byte> file, string robot)
    {
        var text = Encoding.UTF8.GetString(file.Length > MaxBytes ? file[..MaxBytes] : file).TrimStart('\uFEFF');
        var groups = new Dictionary<string, List<(bool, string)>>(StringComparer.OrdinalIgnoreCase);
        var names = new List<string>();
        var inRules = false;
        foreach (var line in text.EnumerateLines())
        {
            var content = line.ToString().Split('#')[0];
            if (content.Split(':', 2) is not [var key, var value])
                continue;
            (key, value) = (key.Trim().ToLowerInvariant(), value.Trim());
            if (key == "user-agent")
            {
                if (inRules)
                    names.Clear();
                inRules = false;
                names.Add(value);
                groups.TryAdd(value, []);
            }
            else if (key is "allow" or "disallow")
            {
                inRules = true;
                if (value.Length > 0)
                    names.ForEach(n => groups[n].Add((key == "allow", Normal(value))));
            }
        }
        return new(groups.GetValueOrDefault(robot) ?? groups.GetValueOrDefault("*") ?? []);
    }

    private static Regex PatternOf(string path)
    {
        var anchored = path.EndsWith('$');
        var parts = (anchored ? path[..^1] : path).Split('*', StringSplitOptions.None).Select(Regex.Escape);
        return new("^" + string.Join(".*", parts) + (anchored ? "$" : ""), RegexOptions.Singleline | RegexOptions.NonBacktracking, s_longestMatch);
    }

    // Escaped and plain forms of a path are compared as one.
    private static string Normal(string path)
    {
        try
        {
            return Uri.UnescapeDataString(path);
        }
        catch (UriFormatException)
        {
            return path;
        }
    }
}
