using System.Text.RegularExpressions;
using GraphBuilder.Model;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace GraphBuilder.Statements;

/// <summary>The word lists of <c>Data/cues.yaml</c>, by lemma; what each is for stands there.</summary>
internal sealed record CueWords
{
    public required IReadOnlySet<string> Reporting { get; init; }

    public required IReadOnlySet<string> SpeechParticipants { get; init; }

    public required IReadOnlySet<string> Absorbed { get; init; }

    public required IReadOnlySet<string> LightVerbs { get; init; }

    public required IReadOnlySet<string> Naming { get; init; }

    public required IReadOnlySet<string> Felt { get; init; }

    public required IReadOnlySet<string> Phases { get; init; }

    public required IReadOnlySet<string> Telling { get; init; }

    public required IReadOnlySet<string> Media { get; init; }

    public required IReadOnlySet<string> Anonymous { get; init; }

    public required IReadOnlyDictionary<string, Attitude> Attitudes { get; init; }

    public required IReadOnlyDictionary<Attitude, IReadOnlySet<string>> Signs { get; init; }

    public required IReadOnlyList<LinePattern> Lines { get; init; }

    /// <summary>Reads the lists shipped with the program.</summary>
    public static CueWords Load()
    {
        using var reader = new StreamReader(DataFile.Open("cues.yaml"));
        var file = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build().Deserialize<Lists>(reader);
        return new()
        {
            Reporting = file.Reporting.SelectMany(l => l.Value).ToHashSet(),
            SpeechParticipants = file.SpeechParticipants.ToHashSet(),
            Absorbed = file.Absorbed.ToHashSet(),
            LightVerbs = file.LightVerbs.ToHashSet(),
            Naming = file.Naming.ToHashSet(),
            Felt = file.Felt.ToHashSet(),
            Phases = file.Phases.ToHashSet(),
            Telling = file.Telling.ToHashSet(),
            Media = file.Media.ToHashSet(),
            Anonymous = file.Anonymous.ToHashSet(),
            Attitudes = file.Attitudes.SelectMany(a => a.Value.Select(lemma => (lemma, a.Key))).ToDictionary(p => p.lemma, p => Enum.Parse<Attitude>(p.Key, ignoreCase: true)),
            Signs = file.Signs.ToDictionary(s => Enum.Parse<Attitude>(s.Key, ignoreCase: true), IReadOnlySet<string> (s) => s.Value.ToHashSet()),
            Lines = file.Lines.ConvertAll(l => new LinePattern(l.Name, new(l.Pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant), l.Least, l.ByActor, l.Example)),
        };
    }

#pragma warning disable CA1812 // made by the YAML reader
    private sealed class Lists
    {
        public Dictionary<string, List<string>> Reporting { get; set; } = [];
        public List<string> SpeechParticipants { get; set; } = [];
        public List<string> Absorbed { get; set; } = [];
        public List<string> LightVerbs { get; set; } = [];
        public List<string> Naming { get; set; } = [];
        public List<string> Felt { get; set; } = [];
        public List<string> Phases { get; set; } = [];
        public List<string> Telling { get; set; } = [];
        public List<string> Media { get; set; } = [];
        public List<string> Anonymous { get; set; } = [];
        public Dictionary<string, List<string>> Attitudes { get; set; } = [];
        public Dictionary<string, List<string>> Signs { get; set; } = [];
        public List<Line> Lines { get; set; } = [];
    }

    private sealed class Line
    {
        public string Name { get; set; } = "";
        public string Pattern { get; set; } = "";
        public int Least { get; set; } = 1;
        public bool ByActor { get; set; }
        public string Example { get; set; } = "";
    }
#pragma warning restore CA1812
}
