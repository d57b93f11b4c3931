using GraphBuilder.Language;
using GraphBuilder.Ontology;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace GraphBuilder.Relations;

/// <summary>What a word means as an event, whatever the language model thinks: the rows of <c>Data/triggers.yaml</c>.</summary>
internal sealed class TriggerLexicon
{
    private static readonly UniversalTag[] s_verbFirst = [UniversalTag.Verb, UniversalTag.Noun], s_noun = [UniversalTag.Noun], s_adjectiveFirst = [UniversalTag.Adj, UniversalTag.Verb];
    private readonly Dictionary<(UniversalTag, string), List<LexiconEntry>> _entries = [];
    private readonly HashSet<string> _prepositions, _functionWords;

    private TriggerLexicon(LexiconData data)
    {
        Rows = data.Rows;
        (_prepositions, _functionWords) = ([.. data.Prepositions], [.. data.FunctionWords]);
        foreach (var row in Rows.OrderBy(r => !r.IsConditioned))
        {
            Add(UniversalTag.Verb, row, row.Verbs, Inflections.OfVerb);
            Add(UniversalTag.Noun, row, row.Nouns, Inflections.OfNoun);
            Add(UniversalTag.Adj, row, row.Adjectives, word => [word]);
        }
    }

    /// <summary>All rows, in the order of the file.</summary>
    public IReadOnlyList<LexiconRow> Rows { get; }

    /// <summary>Reads the lexicon and checks its types and modes against the ontology.</summary>
    /// <exception cref="InvalidDataException">A row has no words, an unknown type or mode, or no example.</exception>
    public static TriggerLexicon Load(EventOntology ontology)
    {
        using var reader = new StreamReader(DataFile.Open("triggers.yaml"));
        var data = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build().Deserialize<LexiconData>(reader);
        foreach (var row in data.Rows)
            if (row.Verbs.Count + row.Nouns.Count + row.Adjectives.Count == 0 || row.Example.Length == 0 || (row.IsEvent && !ontology.Allows(row.Event, row.Mode)))
                throw new InvalidDataException($"triggers.yaml: {row}: a row has words, a type with one of its modes, and an example");
        return new(data);
    }

    /// <summary>Whether the word only leads to an event ("on" in "an attack on").</summary>
    public bool IsPreposition(Word word) => _prepositions.Contains(word.Text.ToLowerInvariant());

    /// <summary>The first row that fits a word of the text, or null.</summary>
    public LexiconRow? Match(AnalyzedText text, int word)
    {
        if (_functionWords.Contains(text.Words[word].Text.ToLowerInvariant()))
            return LexiconRow.NoEvent;
        HashSet<string>? complements = null;
        foreach (var kind in KindsOf(text, word))
            foreach (var entry in EntriesOf(kind, text.Words[word]))
                if (entry.FitsParticle(text, word) && (entry.Row.With.Count == 0 || entry.Row.FitsAny(entry.Row.InPhrase ? ComplementsOf(text, word, "xcomp") : complements ??= ComplementsOf(text, word)))
                    && (entry.Row.Subjects.Count == 0 || HasSubject(text, word, entry.Row.Subjects))
                    && (entry.Row.Towards.Count == 0 || LeadsTo(text, word, entry.Row.Towards))
                    && (!entry.Row.OfOthers || SaysOfOthers(text, word)))
                    return entry.Row;
        return null;
    }

    /// <summary>The tags under which a word is looked up: a word with a subject or an auxiliary is a verb, whatever the tagger says.</summary>
    private static UniversalTag[] KindsOf(AnalyzedText text, int word) => text.Words[word].Tag switch
    {
        UniversalTag.Noun or UniversalTag.Propn => text.Children(word).Any(c => text.Words[c].Relation is "nsubj" or "aux" or "obj") ? s_verbFirst : s_noun,
        UniversalTag.Adj => s_adjectiveFirst,
        _ => s_verbFirst,
    };

    private List<LexiconEntry> EntriesOf(UniversalTag kind, Word word) =>
        _entries.GetValueOrDefault((kind, word.Lemma)) ?? _entries.GetValueOrDefault((kind, word.Text.ToLowerInvariant())) ?? [];

    /// <summary>Lemmas and forms of everything below the word that is neither its subject nor a clause of its own; what a passive or participle is said of, too.</summary>
    private static HashSet<string> ComplementsOf(AnalyzedText text, int word, string? without = null)
    {
        var found = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var open = new Stack<int>();
        open.Push(word);
        while (open.TryPop(out var at))
            foreach (var child in text.Children(at))
                if (text.Words[child].Relation is not ("nsubj" or "ccomp" or "advcl" or "acl:relcl" or "parataxis" or "punct") && text.Words[child].Relation != without && (at != word || text.Words[child].Relation != "conj"))
                {
                    found.Add(text.Words[child].Lemma);
                    found.Add(text.Words[child].Text);
                    open.Push(child);
                }
        if (text.Words[word] is { Relation: "acl", Head: >= 0 and var head })
            found.Add(text.Words[head].Lemma);
        return found;
    }

    private static bool HasSubject(AnalyzedText text, int word, List<string> subjects) =>
        text.Children(word).Any(c => text.Words[c].Relation is "nsubj" or "obl:agent"
            && text.Subtree(c).Any(s => subjects.Contains(text.Words[s].Lemma, StringComparer.OrdinalIgnoreCase)));

    /// <summary>Whether a phrase with one of the prepositions names somebody: "fired missiles at Israel", not "at dawn".</summary>
    private static bool LeadsTo(AnalyzedText text, int word, List<string> prepositions)
    {
        var subjects = new SubjectFinder(text);
        return text.Children(word).Concat(text.Children(word).SelectMany(text.Children))
            .Any(c => text.Words[c].Relation is "obl" or "nmod" && prepositions.Contains(subjects.CaseOf(c)) && text.Subtree(c).Any(n => IsName(text.Words[n])));
    }

    private static bool IsName(Word word) => word.Tag == UniversalTag.Propn || (word.Tag == UniversalTag.Adj && char.IsUpper(word.Text[0]));

    private static bool SaysOfOthers(AnalyzedText text, int word) => text.Children(word).Any(c => text.Words[c].Relation == "ccomp"
        && text.Children(c).Any(s => text.Words[s] is { Relation: "nsubj", Tag: UniversalTag.Propn })
        && !text.Children(c).Any(a => text.Words[a] is { Relation: "aux", Lemma: not ("be" or "have" or "do") }));

    private void Add(UniversalTag tag, LexiconRow row, List<string> words, Func<string, IEnumerable<string>> inflect)
    {
        foreach (var parts in words.Select(w => w.Split(' ')))
            foreach (var form in inflect(parts[0]))
            {
                if (!_entries.TryGetValue((tag, form), out var entries))
                    _entries[(tag, form)] = entries = [];
                entries.Add(new(row, parts[1..]));
            }
    }

    private sealed record LexiconEntry(LexiconRow Row, string[] Particles)
    {
        /// <summary>Whether the particles stand right behind the word or hang from it ("called the strike off").</summary>
        public bool FitsParticle(AnalyzedText text, int word) => Array.TrueForAll(Particles, p =>
            text.Children(word).Any(c => text.Words[c].Lemma == p && text.Words[c].Relation is "compound:prt" or "advmod" or "xcomp")
            || (word + 1 < text.Words.Count && text.Words[word + 1].Lemma == p)
            || (word + 2 < text.Words.Count && text.Words[word + 2].Lemma == p && Particles.Length > 1));
    }

#pragma warning disable CA1812 // made by the YAML reader
    private sealed class LexiconData
    {
        public List<string> Prepositions { get; set; } = [];
        public List<string> FunctionWords { get; set; } = [];
        public List<LexiconRow> Rows { get; set; } = [];
    }
#pragma warning restore CA1812
}
