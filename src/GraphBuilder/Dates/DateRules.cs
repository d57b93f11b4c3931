using System.Text.RegularExpressions;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace GraphBuilder.Dates;

/// <summary>One row of <c>dates.yaml</c>: a pattern, the method that reads it, the check on its words, and its example.</summary>
internal sealed record DateRule(Regex Pattern, string Reads, string? Check, string Example, string? Gives, string? Timex);

/// <summary>The rules of <c>dates.yaml</c>; a row with an unknown name fails at load.</summary>
internal sealed class DateRules
{
    /// <summary>Whole expressions.</summary>
    public required IReadOnlyList<DateRule> Patterns { get; init; }

    /// <summary>What stands before a date and changes it.</summary>
    public required IReadOnlyList<DateRule> Prefixes { get; init; }

    /// <summary>What stands between two dates that make one, by name.</summary>
    public required IReadOnlyDictionary<string, Regex> Gaps { get; init; }

    /// <summary>Words that show where a date points, by kind.</summary>
    public required IReadOnlyDictionary<string, HashSet<string>> Tense { get; init; }

    /// <summary>Month and weekday names that are other words as well.</summary>
    public required IReadOnlySet<string> Doubtful { get; init; }

    /// <summary>Words that make a weekday the name of something.</summary>
    public required IReadOnlySet<string> Titles { get; init; }

    /// <summary>The word tables.</summary>
    public required DateWords Words { get; init; }

    /// <summary>Reads the rules shipped with the program.</summary>
    public static DateRules Load()
    {
        using var reader = new StreamReader(DataFile.Open("dates.yaml"));
        var file = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build().Deserialize<File>(reader);
        var words = new DateWords(file.Words, file.Shapes);
        if ((file.Patterns.Find(row => !DateReadings.Knows(row.Reads)) ?? file.Prefixes.Find(row => !PrefixReadings.Knows(row.Reads))) is { } unknown)
            throw new FormatException($"dates.yaml: nothing reads {unknown.Reads}");
        return new()
        {
            Words = words,
            Patterns = file.Patterns.ConvertAll(row => row.ToRule(words.Whole(row.Pattern))),
            Prefixes = file.Prefixes.ConvertAll(row => row.ToRule(words.Prefix(row.Pattern))),
            Gaps = file.Gaps.ToDictionary(gap => gap.Key, gap => new Regex(gap.Value, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)),
            Tense = file.Tense.ToDictionary(kind => kind.Key, kind => kind.Value.ToHashSet(StringComparer.OrdinalIgnoreCase)),
            Titles = file.Titles.ToHashSet(StringComparer.OrdinalIgnoreCase),
            Doubtful = file.Doubtful.ToHashSet(StringComparer.OrdinalIgnoreCase),
        };
    }

#pragma warning disable CA1812 // made by the YAML reader
    private sealed class File
    {
        public Dictionary<string, Dictionary<string, string>> Words { get; set; } = [];
        public Dictionary<string, string> Shapes { get; set; } = [];
        public List<Row> Patterns { get; set; } = [];
        public List<Row> Prefixes { get; set; } = [];
        public Dictionary<string, string> Gaps { get; set; } = [];
        public Dictionary<string, List<string>> Tense { get; set; } = [];
        public List<string> Titles { get; set; } = [];
        public List<string> Doubtful { get; set; } = [];
    }

    private sealed class Row
    {
        public string Pattern { get; set; } = "";
        public string Reads { get; set; } = "";
        public string? Check { get; set; }
        public string Example { get; set; } = "";
        public string? Gives { get; set; }
        public string? Timex { get; set; }

        public DateRule ToRule(Regex pattern) => new(pattern, Reads, Check, Example, Gives, Timex);
    }
#pragma warning restore CA1812
}
