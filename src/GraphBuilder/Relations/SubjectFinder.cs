using GraphBuilder.Language;

namespace GraphBuilder.Relations;

/// <summary>Finds the understood subject of a predicate: its own, or the one that control, raising, coordination or a relative clause lends it.</summary>
internal sealed class SubjectFinder(AnalyzedText text)
{
    private const int MaxSteps = 8;

    /// <summary>Index of the understood subject's head; −1 where there is none.</summary>
    public int Of(int word) => Of(word, 0);

    /// <summary>What a word stands for: for a relative pronoun the noun of its clause, else the word itself.</summary>
    public int Referent(int word)
    {
        if (text.Words[word] is not { Lemma: "who" or "which" or "that" or "whom", Tag: UniversalTag.Pron or UniversalTag.Det or UniversalTag.Sconj })
            return word;
        foreach (var above in text.Ancestors(word))
            if (text.Words[above].Relation is "acl:relcl" or "acl")
                return text.Words[above].Head;
        return word;
    }

    /// <summary>The verb whose subject does a nominal event ("launched an attack", "voiced readiness for talks"); −1 where there is none.</summary>
    public int CarrierOf(int noun)
    {
        for (int at = noun, steps = 0; steps < MaxSteps; at = text.Words[at].Head, steps++)
        {
            var (head, relation) = (text.Words[at].Head, text.Words[at].Relation);
            if (head < 0)
                return -1;
            if (relation is "obj" or "nsubj:pass" or "xcomp" || (relation is "obl" && (CaseOf(at) is "in" or "into" or "on" or "to" || IsOwnedUpTo(head, at))))
                return head;
            if (relation is not ("nmod" or "compound" or "conj" or "appos") || Child(at, "nmod:poss") >= 0)
                return -1;
        }
        return -1;
    }

    /// <summary>"Claimed responsibility for the attack": whoever claims it did it.</summary>
    private bool IsOwnedUpTo(int verb, int deed) => CaseOf(deed) == "for" && ObjectOf(verb) is var taken and >= 0 && text.Words[taken].Lemma == "responsibility";

    /// <summary>The object of a verb, −1 for none.</summary>
    public int ObjectOf(int verb) => Child(verb, "obj") is var direct and >= 0 ? direct : Child(verb, "iobj");

    /// <summary>The verb that a phrase is added to, through nouns that the verb carries; −1 for none.</summary>
    public int VerbAbove(int word)
    {
        var above = text.Words[word].Head;
        while (above >= 0 && (text.Words[above].Tag is not (UniversalTag.Verb or UniversalTag.Adj) || text.Words[above].Relation == "acl"))
            above = text.Words[above].Head;
        return above;
    }

    /// <summary>The preposition of a phrase, "" for none.</summary>
    public string CaseOf(int word) => Child(word, "case") is var found and >= 0 ? text.Words[found].Lemma : "";

    /// <summary>Whether the predicate has a subject of its own.</summary>
    public bool HasSubject(int word) => OwnSubject(word) >= 0;

    /// <summary>Whether the predicate is passive by its own words.</summary>
    public bool IsPassive(int word) => Child(word, "aux:pass") >= 0 || Child(word, "nsubj:pass") >= 0 || Child(word, "obl:agent") >= 0;

    /// <summary>Whether the predicate has the auxiliary or the "by" of a passive: the tree alone calls some active verbs passive.</summary>
    public bool IsPlainPassive(int word) => text.Children(word).Any(c => text.Words[c] is { Relation: "aux:pass" }
        || (text.Words[c].Relation == "obl:agent" && CaseOf(c) == "by" && Child(word, "obj") < 0));

    /// <summary>Whether the word is a participle that a noun suffers: "soldiers killed in Mali".</summary>
    public bool IsPastParticiple(int word) => text.Words[word] is { Relation: "acl", Tag: UniversalTag.Verb } found
        && !found.Text.EndsWith("ing", StringComparison.Ordinal) && !IsInfinitive(word);

    private int Of(int word, int steps)
    {
        if (OwnSubject(word) is var own and >= 0)
            return Referent(own);
        var (head, relation) = (text.Words[word].Head, text.Words[word].Relation);
        if (head < 0 || steps >= MaxSteps)
            return -1;
        return relation switch
        {
            "ccomp" when Child(word, "cc") is >= 0 and var and && and < word => Of(head, steps + 1),
            "xcomp" or "ccomp" or "advcl" => Controller(word, head) is var controller and >= 0 ? controller : Of(head, steps + 1),
            "parataxis" when head < word && (text.Words[head].Tag is UniversalTag.Noun or UniversalTag.Propn) => head,
            // "Accused France of spying and expelled its envoy": a past tense goes on with the accusing, not with the spying.
            "conj" when IsGerund(head) && !IsGerund(word) && text.Words[word].Tag == UniversalTag.Verb && text.Words[head].Head is >= 0 and var main
                => Of(main, steps + 1),
            "conj" or "parataxis" => Of(head, steps + 1),
            "acl" when IsInfinitive(word) => OfNoun(head, steps),
            "acl" or "acl:relcl" => head,
            _ => -1,
        };
    }

    /// <summary>The doer of a noun's complement: "its refusal to talk", "voiced his readiness to meet", "assess the possibility of raising".</summary>
    private int OfNoun(int noun, int steps)
    {
        if (Child(noun, "nmod:poss") is var possessor and >= 0)
            return possessor;
        return CarrierOf(noun) is var carrier and >= 0 ? Of(carrier, steps + 1) : -1;
    }

    /// <summary>The object that does an infinitive: "urged Poland to …", "called on Poland to …", "forced them into …"; −1 where the subject does it.</summary>
    private int Controller(int word, int head)
    {
        if (text.Words[word].Relation == "advcl")
            return IsInfinitive(word) && FirstOblique(head) is var called and >= 0 ? called : -1;
        var found = ObjectOf(head);
        return found >= 0 && found < word ? found : FirstOblique(head);
    }

    private int FirstOblique(int verb) => text.Children(verb).FirstOrDefault(c => text.Words[c].Relation == "obl" && CaseOf(c) is "on" or "upon", -1);

    private int OwnSubject(int word)
    {
        foreach (var child in text.Children(word))
            if (text.Words[child].Relation is "nsubj" or "nsubj:pass" or "nsubj:outer")
                return child;
        return -1;
    }

    private bool IsGerund(int word) => text.Words[word].Relation is "advcl" or "acl" && text.Words[word].Text.EndsWith("ing", StringComparison.Ordinal);

    private bool IsInfinitive(int word) => text.Children(word).Any(c => text.Words[c].Relation == "mark" && text.Words[c].Lemma is "to" or "of" or "for" or "in" or "toward" or "towards");

    private int Child(int word, string relation) => text.Children(word).FirstOrDefault(c => text.Words[c].Relation == relation, -1);
}
