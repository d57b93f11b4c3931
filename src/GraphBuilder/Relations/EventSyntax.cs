using GraphBuilder.Language;

namespace GraphBuilder.Relations;

/// <summary>Who stands where around an event word: a walk over the Universal Dependencies tree, with control, coordination, passives, relative clauses and light verbs undone.</summary>
internal sealed class EventSyntax
{
    private const int MaxSteps = 6;
    private static readonly HashSet<string> s_samePhrase = ["appos", "conj", "flat", "compound", "nmod:desc", "fixed", "goeswith", "list"];
    private readonly AnalyzedText _text;
    private readonly Dictionary<int, Slot> _slots = [];

    private EventSyntax(AnalyzedText text, int word)
    {
        _text = text;
        Word = word;
        Place(word, 0);
    }

    /// <summary>The event word.</summary>
    public int Word { get; }

    /// <summary>The verb that carries a nominal event ("launched an attack"), else the event word itself.</summary>
    public int Carrier { get; private set; } = -1;

    /// <summary>Reads the syntax around a word.</summary>
    public static EventSyntax Around(AnalyzedText text, int word)
    {
        var syntax = new EventSyntax(text, word);
        if (syntax.Carrier < 0)
            syntax.Carrier = word;
        return syntax;
    }

    /// <summary>The place of a phrase whose syntactic head is <paramref name="head"/>.</summary>
    public SlotOf Of(int head)
    {
        var direct = true;
        for (int at = head, steps = 0; at >= 0 && steps < MaxSteps; at = _text.Words[at].Head, steps++)
        {
            if (_slots.TryGetValue(at, out var slot))
                return new(slot, direct);
            if (at == Word)
                break;
            direct &= s_samePhrase.Contains(_text.Words[at].Relation);
        }
        return new(Slot.None, false);
    }

    private void Place(int word, int depth)
    {
        var passive = IsPassive(word);
        foreach (var child in _text.Children(word))
            if (SlotOfChild(word, child, passive) is var slot and not Slot.None)
                _slots.TryAdd(child, slot);
        if (!_slots.ContainsValue(Slot.Agent) && depth < MaxSteps)
            PlaceFromAbove(word, passive, depth);
    }

    private Slot SlotOfChild(int word, int child, bool passive) => _text.Words[child].Relation switch
    {
        "nsubj" or "csubj" when passive => Slot.Patient,
        "nsubj" or "csubj" => Slot.Agent,
        "nsubj:pass" or "csubj:pass" or "obj" or "iobj" => Slot.Patient,
        "obl:agent" => Slot.Agent,
        "nmod:poss" => Slot.Possessor,
        "obl" or "nmod" or "nmod:desc" => SlotOfCase(word, child),
        "amod" or "compound" when IsNominal(word) => Slot.Modifier,
        _ => Slot.None,
    };

    private Slot SlotOfCase(int word, int child) => CaseOf(child) switch
    {
        "by" => Slot.Agent,
        "of" => Slot.Genitive,
        "from" when IsNominal(word) => Slot.Origin,
        "between" or "among" => Slot.Between,
        "" or "during" or "since" or "until" or "after" or "before" or "amid" or "under" or "as" or "despite" => Slot.None,
        _ => Slot.Oblique,
    };

    /// <summary>Fills the doer, and for nouns the recipient, from the words above: control, coordination, relative clauses, light verbs.</summary>
    private void PlaceFromAbove(int word, bool passive, int depth)
    {
        var (head, relation) = (_text.Words[word].Head, _text.Words[word].Relation);
        if (head < 0)
            return;
        switch (relation)
        {
            case "advcl" when !HasSubject(word) && IsCalledOn(ObjectOf(head)):
                Borrow(ObjectOf(head), passive ? Slot.Patient : Slot.Agent);
                break;
            case "conj":
            case "parataxis" when !HasSubject(word):
            case "advcl" when !HasSubject(word):
                Borrow(SubjectOf(head, depth), passive ? Slot.Patient : Slot.Agent);
                break;
            case "xcomp":
                Borrow(ObjectOf(head) is var controller and >= 0 ? controller : SubjectOf(head, depth), passive ? Slot.Patient : Slot.Agent);
                break;
            case "acl":
            case "acl:relcl":
                Borrow(head, passive || IsPastParticiple(word) || HasSubject(word) ? Slot.Patient : Slot.Agent);
                break;
            case "obj" or "nsubj:pass" or "obl" or "nsubj" or "ccomp" when IsNominal(word):
                PlaceFromCarrier(word, head, depth);
                break;
            case "nmod" or "compound" when IsNominal(word) && IsNominal(head):
                PlaceFromAbove(head, passive, depth + 1);
                break;
        }
    }

    private void PlaceFromCarrier(int noun, int verb, int depth)
    {
        Carrier = verb;
        var passive = IsPassive(verb);
        foreach (var child in _text.Children(verb))
            if (child != noun && SlotOfChild(verb, child, passive) is var slot and not Slot.None)
                _slots.TryAdd(child, slot);
        if (!_slots.ContainsValue(Slot.Agent) && !passive)
            Borrow(SubjectOf(verb, depth), Slot.Agent);
    }

    private void Borrow(int word, Slot slot)
    {
        if (word >= 0)
            _slots.TryAdd(word, slot);
    }

    /// <summary>The understood subject of a predicate, −1 where there is none.</summary>
    private int SubjectOf(int word, int depth)
    {
        foreach (var child in _text.Children(word))
            if (_text.Words[child].Relation is "nsubj" or "nsubj:pass" or "nsubj:outer")
                return child;
        var (head, relation) = (_text.Words[word].Head, _text.Words[word].Relation);
        if (head < 0 || depth >= MaxSteps)
            return -1;
        return relation switch
        {
            "conj" or "advcl" or "parataxis" => SubjectOf(head, depth + 1),
            "xcomp" => ObjectOf(head) is var controller and >= 0 ? controller : SubjectOf(head, depth + 1),
            "acl" or "acl:relcl" => head,
            _ => -1,
        };
    }

    /// <summary>The object that controls an infinitive: "urged Poland to …", "called on Poland to …".</summary>
    private int ObjectOf(int word)
    {
        foreach (var child in _text.Children(word))
            if (_text.Words[child].Relation is "obj" or "iobj" || (_text.Words[child].Relation == "obl" && IsCalledOn(child)))
                return child;
        return -1;
    }

    private bool IsCalledOn(int controller) => controller >= 0 && (CaseOf(controller) is "on" or "upon");

    private bool HasSubject(int word) => _text.Children(word).Any(c => _text.Words[c].Relation is "nsubj" or "nsubj:pass");

    private bool IsPassive(int word) => _text.Children(word).Any(c => _text.Words[c].Relation is "aux:pass" or "nsubj:pass" or "obl:agent");

    private bool IsPastParticiple(int word) => _text.Words[word] is { Relation: "acl", Tag: UniversalTag.Verb } found && !found.Text.EndsWith("ing", StringComparison.Ordinal)
        && !_text.Children(word).Any(c => _text.Words[c].Relation is "mark" or "aux");

    private bool IsNominal(int word) => _text.Words[word].Tag is UniversalTag.Noun or UniversalTag.Propn;

    private string CaseOf(int word)
    {
        foreach (var child in _text.Children(word))
            if (_text.Words[child].Relation == "case")
                return _text.Words[child].Lemma;
        return "";
    }
}
