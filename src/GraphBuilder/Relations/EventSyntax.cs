using GraphBuilder.Language;

namespace GraphBuilder.Relations;

/// <summary>Who stands where around an event word: its own dependents, and through control, coordination, relative clauses and light verbs those of the words above (Universal Dependencies).</summary>
internal sealed class EventSyntax
{
    private const int MaxSteps = 8;
    private static readonly HashSet<string> s_samePhrase = ["appos", "conj", "flat", "compound", "nmod:desc", "fixed", "goeswith", "list"];
    // Nouns whose "from" names whoever is left, not whoever acts.
    private static readonly HashSet<string> s_leaving = ["withdrawal", "retreat", "pullout", "exit", "departure", "expulsion", "deportation", "evacuation", "secession"];
    private readonly AnalyzedText _text;
    private readonly IReadOnlySet<int> _events;
    private readonly SubjectFinder _subjects;
    private readonly bool _isClipped;
    private readonly Dictionary<int, Slot> _slots = [];

    private EventSyntax(AnalyzedText text, int word, SyntaxSigns signs)
    {
        _text = text;
        _events = signs.Events;
        _subjects = new(text);
        _isClipped = signs.Clipped.Contains(word);
        (Word, Carrier) = (word, word);
        if (signs.Received.TryGetValue(word, out var receiving))
            PlaceReceived(receiving);
        PlaceDependents(word);
        if (_subjects.IsPastParticiple(word))
            Borrow(text.Words[word].Head, _isClipped ? Slot.Sufferer : Slot.Patient);
        if (!_slots.ContainsValue(Slot.Agent) && !_slots.ContainsValue(Slot.Receiver))
            PlaceFromAbove();
        if (IsNominal(word) && HasOwnDoer() && _subjects.CarrierOf(word) is var verb and >= 0)
            Borrow(_subjects.Of(verb), Slot.Addressee);
        PlaceOfWhere();
    }

    /// <summary>The event word.</summary>
    public int Word { get; }

    /// <summary>Whether the subject of the carrier receives what somebody else does.</summary>
    public bool IsReceived => _slots.ContainsValue(Slot.Receiver);

    /// <summary>The verb that carries a nominal event ("launched an attack"), else the event word itself.</summary>
    public int Carrier { get; private set; }

    /// <summary>Reads the syntax around a word.</summary>
    public static EventSyntax Around(AnalyzedText text, int word, SyntaxSigns signs) => new(text, word, signs);

    /// <summary>The place of a phrase whose syntactic head is <paramref name="head"/>.</summary>
    public SlotOf Of(int head)
    {
        var (direct, throughEvent, throughNoun) = (true, false, false);
        for (int at = head, steps = 0; at >= 0 && steps < MaxSteps; at = _text.Words[at].Head, steps++)
        {
            if (_slots.TryGetValue(at, out var slot))
            {
                // "The arrest of the mayor drew criticism from Chad": the mayor is not criticised.
                if (slot == Slot.Receiver && throughNoun && _events.Contains(at))
                    return new(Slot.None, false);
                // In "support for Mali in the struggle against the militants" it is the struggle that is against somebody.
                return slot == Slot.Oblique && (throughEvent || (at != head && _events.Contains(at))) ? new(Slot.None, false) : new(slot, direct);
            }
            if (at == Word)
                break;
            throughEvent |= at != head && _events.Contains(at);
            throughNoun |= _text.Words[at].Relation == "nmod";
            direct &= s_samePhrase.Contains(_text.Words[at].Relation);
        }
        return new(Slot.None, false);
    }

    /// <summary>"Mali drew criticism from Chad": the subject is who is criticised.</summary>
    private void PlaceReceived(int verb)
    {
        Carrier = verb;
        Borrow(_subjects.Of(verb), Slot.Receiver);
        var own = Receivings.GiversOf(_text, Word).ToList();
        foreach (var giver in own.Count > 0 ? own : Receivings.GiversOf(_text, verb))
            Borrow(giver, Slot.Giver);
    }

    private void PlaceDependents(int word)
    {
        var passive = _subjects.IsPlainPassive(word) || (word == Word && _isClipped);
        foreach (var child in _text.Children(word))
            if (SlotOfChild(word, child, passive) is var slot and not Slot.None && child != Word)
                _slots.TryAdd(_subjects.Referent(child), slot);
    }

    private Slot SlotOfChild(int word, int child, bool passive) => _text.Words[child].Relation switch
    {
        "nsubj" or "csubj" or "nsubj:pass" or "csubj:pass" when passive => Slot.Sufferer,
        "nsubj" or "csubj" => Slot.Agent,
        "nsubj:pass" or "csubj:pass" or "obj" or "iobj" => Slot.Patient,
        "obl:agent" => Slot.Agent,
        "nmod:poss" => Slot.Possessor,
        "obl" or "nmod" or "nmod:desc" => SlotOfCase(word, child),
        "amod" when IsNominal(word) => Slot.Modifier,
        "compound" when IsNominal(word) => Slot.Compound,
        _ => Slot.None,
    };

    private Slot SlotOfCase(int word, int child) => _subjects.CaseOf(child) switch
    {
        "by" => Slot.Agent,
        "of" => Slot.Genitive,
        "from" when IsNominal(word) && !s_leaving.Contains(_text.Words[word].Lemma) => Slot.Origin,
        "between" or "among" => Slot.Between,
        "" or "during" or "since" or "until" or "after" or "before" or "amid" or "under" or "as" or "despite" or "following" => Slot.None,
        _ => Slot.Oblique,
    };

    /// <summary>Fills the doer, and for nouns the recipient, from the words above.</summary>
    private void PlaceFromAbove()
    {
        var (head, relation) = (_text.Words[Word].Head, _text.Words[Word].Relation);
        if (head < 0)
            return;
        var slot = _subjects.IsPassive(Word) || _subjects.IsPastParticiple(Word) || _isClipped ? Slot.Patient : Slot.Agent;
        if (!IsNominal(Word) || relation is "conj")
        {
            Borrow(_subjects.Of(Word), slot);
            if (relation is "advcl" or "xcomp")
                Borrow(_subjects.ObjectOf(head), Slot.Oblique);
        }
        else if (!HasOwnSides() && _subjects.CarrierOf(Word) is var carrier and >= 0)
            PlaceFromCarrier(carrier);
        if (relation == "acl:relcl" && _subjects.HasSubject(Word))
            Borrow(head, Slot.Patient);
    }

    /// <summary>"In northern Mali, where the army wants to carry out an operation": the place is the one before "where".</summary>
    private void PlaceOfWhere()
    {
        foreach (var at in _text.Ancestors(Word).Prepend(Word).Take(MaxSteps))
            if (_text.Children(at).FirstOrDefault(c => _text.Words[c] is { Relation: "advmod", Lemma: "where" }, -1) is var where and > 0)
            {
                var place = _text.Words[where - 1].Tag == UniversalTag.Punct ? where - 2 : where - 1;
                while (place >= 0 && s_samePhrase.Contains(_text.Words[place].Relation))
                    place = _text.Words[place].Head;
                Borrow(place, Slot.Where);
                return;
            }
    }

    /// <summary>Whether the noun itself says whose event it is: a possessor, "between", or an adjective of nationality.</summary>
    private bool HasOwnSides() => _slots.Any(s => s.Value is Slot.Possessor or Slot.Between || (s.Value == Slot.Modifier && char.IsUpper(_text.Words[s.Key].Text[0])));

    private bool HasOwnDoer() => _slots.Values.Any(s => s is Slot.Possessor or Slot.Origin) || _text.Children(Word).Any(c => _slots.GetValueOrDefault(c) == Slot.Agent);

    private void PlaceFromCarrier(int verb)
    {
        Carrier = verb;
        PlaceDependents(verb);
        if (!_slots.ContainsValue(Slot.Agent) && !_subjects.IsPassive(verb))
            Borrow(_subjects.Of(verb), Slot.Agent);
    }

    private void Borrow(int word, Slot slot)
    {
        if (word >= 0)
            _slots.TryAdd(word, slot);
    }

    private bool IsNominal(int word) => _text.Words[word].Tag is UniversalTag.Noun or UniversalTag.Propn;
}
