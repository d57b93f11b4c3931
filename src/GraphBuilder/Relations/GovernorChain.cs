using GraphBuilder.Language;

namespace GraphBuilder.Relations;

/// <summary>The words that govern an event ("refused" in "refused to hold talks"), nearest first, and as lemmas with the auxiliaries on the way.</summary>
internal sealed record GovernorChain(IReadOnlyList<int> Words, IReadOnlyList<string> Governors, IReadOnlyList<string> Auxiliaries, bool IsNegated)
{
    /// <summary>All words in whose complement the event stands, whoever does it, nearest first.</summary>
    public IReadOnlyList<int> Above { get; private init; } = [];

    private const int MaxSteps = 4;
    private static readonly HashSet<string> s_controlling =
        ["allow", "let", "permit", "enable", "force", "compel", "order", "ask", "urge", "tell", "invite", "persuade", "require", "want", "press", "warn", "call"];

    /// <summary>Climbs from the event through complements that share its doer.</summary>
    public static GovernorChain Of(AnalyzedText text, int word)
    {
        List<int> words = [];
        List<string> auxiliaries = [];
        var negated = false;
        for (int at = word, steps = 0; at >= 0 && steps < MaxSteps; steps++)
        {
            if (at != word)
                words.Add(at);
            foreach (var child in text.Children(at))
            {
                if (text.Words[child].Relation is "aux" && !(text.Words[child].Lemma == "would" && IsConditional(text, at)))
                    auxiliaries.Add(text.Words[child].Lemma);
                negated |= text.Words[child].Relation is "advmod" or "det" && text.Words[child].Lemma is "not" or "n't" or "never" or "no";
            }
            at = SharesDoer(text, at) && !EntersQuotation(text, at, text.Words[at].Head) ? text.Words[at].Head : -1;
        }
        return new(words, words.ConvertAll(w => text.Words[w].Lemma), auxiliaries, negated) { Above = AllAbove(text, word) };
    }

    private static List<int> AllAbove(AnalyzedText text, int word)
    {
        var found = new List<int>();
        for (var at = word; found.Count < MaxSteps && text.Words[at] is { Head: >= 0, Relation: "xcomp" or "ccomp" or "obj" or "obl" or "nmod" or "acl" or "nsubj:pass" or "compound:prt" }; at = text.Words[at].Head)
            found.Add(text.Words[at].Head);
        return found;
    }

    /// <summary>"“We will not yield,” he said after meeting her": what is told beside a quotation is not governed by its words.</summary>
    private static bool EntersQuotation(AnalyzedText text, int word, int head) => IsQuoted(text, head) && !IsQuoted(text, word);

    private static bool IsQuoted(AnalyzedText text, int word)
    {
        var quoted = false;
        for (var at = text.SentenceOf(word).Words.First; at < word; at++)
            quoted = text.Words[at].Text switch { "“" => true, "”" => false, "\"" => !quoted, _ => quoted };
        return quoted;
    }

    private static bool SharesDoer(AnalyzedText text, int word) => text.Words[word].Relation switch
    {
        "xcomp" => !HasOtherDoer(text, word),
        "ccomp" => !HasChild(text, word, "nsubj", null),
        "acl" => text.Children(word).Any(c => text.Words[c].Relation == "mark" && text.Words[c].Lemma is "to" or "of" or "for" or "in" or "toward" or "towards"),
        "advcl" => HasChild(text, word, "mark", "to"),
        "obj" or "nsubj:pass" => !HasOwnDoer(text, word),
        "obl" or "nmod" => !HasOwnDoer(text, word) && CaseOf(text, word) is "" or "to" or "on" or "of" or "for" or "in" or "toward" or "towards",
        _ => false,
    };

    /// <summary>"Will not allow Chad to", "would force it to": whoever is before the infinitive does it.</summary>
    private static bool HasOtherDoer(AnalyzedText text, int word) => s_controlling.Contains(text.Words[text.Words[word].Head].Lemma)
        && (HasChild(text, word, "nsubj", null) || text.Children(text.Words[word].Head).Any(c => c < word && text.Words[c].Relation is "obj" or "iobj"));

    private static bool HasOwnDoer(AnalyzedText text, int noun) =>
        text.Children(noun).Any(c => (text.Words[c].Relation == "nmod:poss" && text.Words[c].Tag != UniversalTag.Pron)
            || (text.Words[c].Relation is "compound" or "amod" && char.IsUpper(text.Words[c].Text[0]))
            || (text.Words[c].Relation == "nmod" && (HasChild(text, c, "case", "by") || HasChild(text, c, "case", "from") || HasChild(text, c, "case", "between"))));

    /// <summary>"Would" beside an "if" or a "were it to", outside of reported speech, announces nothing.</summary>
    private static bool IsConditional(AnalyzedText text, int word) => text.Words[word].Relation != "ccomp"
        && text.Children(word).Any(c => text.Words[c].Relation == "advcl"
            && (text.Children(c).Any(m => text.Words[m].Lemma is "if" or "unless") || text.Words[text.Subtree(c)[0]].Text is "Were" or "Should" or "Had" or "were" or "should" or "had"));

    private static string CaseOf(AnalyzedText text, int word)
    {
        foreach (var child in text.Children(word))
            if (text.Words[child].Relation == "case")
                return text.Words[child].Lemma;
        return "";
    }

    private static bool HasChild(AnalyzedText text, int word, string relation, string? lemma) =>
        text.Children(word).Any(c => text.Words[c].Relation == relation && (lemma is null || text.Words[c].Lemma == lemma));
}
