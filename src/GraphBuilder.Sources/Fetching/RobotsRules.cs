using System.Text;

namespace GraphBuilder.Sources.Fetching;

/// <summary>What a robots.txt allows to one robot (RFC 9309): the longest rule that matches a path decides, and of two as long the one that allows.</summary>
internal sealed class RobotsRules
{
    // The RFC asks for at least 500 KiB; the rest is not read.
    private const int MaxBytes = 512 * 1024;

    private readonly List<(bool Allows, string[] Parts, bool ToTheEnd)> _rules;

    private RobotsRules(IEnumerable<(bool Allows, string Path)> rules) =>
        _rules = [.. rules.OrderByDescending(r => r.Path.Length).ThenByDescending(r => r.Allows)
            .Select(r => (r.Allows, r.Path.TrimEnd('$').Split('*'), r.Path.EndsWith('$')))];

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
        return path == "/robots.txt" || _rules.Find(r => Matches(path, r.Parts, r.ToTheEnd)) is not { Parts: not null, Allows: false };
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

    // Each part as early as it may be leaves the most room to the next; of a rule that goes to the end, the last part stands there.
    private static bool Matches(string path, string[] parts, bool toTheEnd)
    {
        if (!path.StartsWith(parts[0], StringComparison.Ordinal))
            return false;
        var at = parts[0].Length;
        foreach (var part in parts.AsSpan(1, Math.Max(0, parts.Length - (toTheEnd ? 2 : 1))))
            if ((at = path.IndexOf(part, at, StringComparison.Ordinal)) < 0)
                return false;
            else
                at += part.Length;
        return !toTheEnd || (parts.Length == 1
            ? path.Length == at : path.Length - parts[^1].Length >= at && path.EndsWith(parts[^1], StringComparison.Ordinal));
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
