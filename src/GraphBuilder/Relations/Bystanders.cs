using GraphBuilder.Language;
using GraphBuilder.Model;
using GraphBuilder.Ontology;

namespace GraphBuilder.Relations;

/// <summary>
/// Who is named beside an event without taking part in it: "bombed the camp in support of Kenya", "backs sanctions against Iran".
/// Taking them for its sides would turn the meaning round.
/// </summary>
internal sealed class Bystanders(AnalyzedText text, BystanderRules rules, IReadOnlySet<int> hostile)
{
    private const int MostWordsBetween = 6;
    private static readonly string[] s_in = ["in", "at"];
    private readonly SubjectFinder _subjects = new(text);
    private readonly Compounds _compounds = new(text);

    /// <summary>Whether a mention cannot be the recipient of an event of this type.</summary>
    public bool IsNoRecipient(EventReading reading, EventType type, Mention mention)
    {
        var head = mention.Head;
        var under = Path(head);
        if (IsNear(reading, type, mention) || IsOfSibling(reading, under) || (type.Quad <= 2 && IsMovedBy(reading.Word, under)))
            return true;
        // What is done for one side is not done to it; its own support goes to nobody else.
        if (IsSiding(reading.Word))
            return !under.Contains(reading.Word);
        var beside = under.TakeWhile(at => at != reading.Word).ToList();
        if (type.Quad > 2 && (beside.Any(at => at < head && IsSiding(at) && !Path(reading.Word).Contains(at)) || FollowsSiding(head)))
            return true;
        if (beside.Count == under.Count)
            return false;
        // "Arrested six people accused of spying for Iran": what is told of the six is another matter.
        if (type.Quad == 4 && beside.Any(at => text.Words[at].Relation is "acl" or "acl:relcl"))
            return true;
        // "Backed a bill that would cut aid to Mali": Mali suffers the cut and is not backed.
        if (type.Name == "SUPPORT" && beside.Any(at => hostile.Contains(at)
            && (text.Words[at].Relation == "acl:relcl" || (text.Words[at].Relation == "acl" && _subjects.CaseOf(head) != "with"))))
            return true;
        var target = beside.FindIndex(at => rules.Targets.Contains(_subjects.CaseOf(at)));
        // "Criticised the attack on Mali": Mali suffers the attack, not the criticism. "Helped Mali against the rebels" is no help to the rebels.
        return target >= 0
            && ((rules.Attitudes.Contains(type.Name)
                    && beside.Skip(target + 1).Any(at => IsMeantBy(reading.Row, at) ? reading.Row?.Event == "REJECT" : hostile.Contains(at)))
                || (rules.Friendly.Contains(type.Name) && _subjects.CaseOf(beside[target]) == "against"));
    }

    /// <summary>"Agreed with Chad": whoever does it does it with them, and not only among themselves.</summary>
    public bool IsPartner(EventReading reading, Mention mention) => _subjects.CaseOf(mention.Head) == "with" && text.Words[mention.Head].Head is var head
        && (head == reading.Word || head == reading.Syntax.Carrier);

    /// <summary>Whether a mention only speaks of the event ("Hungary opposes the sanctions"), says of what kind it is, or is excepted.</summary>
    public bool IsNoDoer(EventReading reading, Mention mention) => IsExcepted(mention.Head) || IsJudge(reading.Word, mention.Head)
        || (_compounds.ParticipleOf(mention) is { } participle && participle.Index != reading.Word
            && !_compounds.Modifies(mention.Head, reading.Word, hostile));

    /// <summary>Whether a mention only stands near: as a place, a maker, whoever is told of it, is stirred by it or is excepted from it.</summary>
    private bool IsNear(EventReading reading, EventType type, Mention mention) =>
        IsExcepted(mention.Head) || IsStirred(reading, mention.Head)
        || (_compounds.ParticipleOf(mention) is { } making && rules.Makings.Contains(making.Text))
        || (reading.Syntax.IsReceived && reading.Syntax.Of(mention.Head).Slot != Slot.Receiver)
        || ((type.Quad == 1 || type.Name == "COOPERATE") && IsPlaceOf(reading, mention.Head))
        || (type.Quad == 4 && IsOverhead(reading.Word, mention.Head))
        || (type.Name == "ACCUSE" && IsTold(reading.Word, mention.Head));

    /// <summary>"Qatar brokered a truce", but not "in a call, Qatar and Oman discussed".</summary>
    private bool IsJudge(int word, int head) => text.Words[word].Tag == UniversalTag.Noun
        && _subjects.CarrierOf(word) is var verb and >= 0 && verb != word && rules.Judging.Contains(text.Words[verb].Lemma)
        && Path(word).TakeWhile(at => at != verb).Last() is var judged && !s_in.Contains(_subjects.CaseOf(judged))
        && !Path(head).Contains(word);

    /// <summary>"Extradited him to Peru rather than Chile": it is the other one.</summary>
    private bool IsExcepted(int head)
    {
        var first = head;
        while (first > 0 && text.Words[first - 1] is { Relation: "det" or "amod" or "compound" or "nmod:desc" or "nmod:poss" } before
            && before.Head >= first && before.Head <= head)
            first--;
        return rules.Excepting.Exists(phrase => phrase.Split(' ') is var words && first >= words.Length
            && words.Select((word, i) => (word, i)).All(w => text.Words[first - words.Length + w.i].Text.Equals(w.word, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>"Met in Cairo", "signed the deal in Nepal": where it happens is no side of what two do together.</summary>
    private bool IsPlaceOf(EventReading reading, int head) => s_in.Contains(_subjects.CaseOf(head))
        && text.Words[head] is { Relation: "obl", Head: >= 0 and var verb }
        && !rules.Moving.Contains(text.Words[verb].Lemma) && !rules.Moving.Contains(text.Words[reading.Word].Lemma);

    /// <summary>"Shot down a drone over Poland".</summary>
    private bool IsOverhead(int word, int head) => _subjects.CaseOf(head) == "over" && rules.Overhead.Contains(text.Words[word].Lemma);

    /// <summary>"Complained to the court": whoever is told of a wrong has done none.</summary>
    private bool IsTold(int word, int head) => text.Words[head] is { Relation: "obl", Head: var verb } && verb == word && _subjects.CaseOf(head) == "to";

    /// <summary>"…, angering Seoul": whoever is stirred by an act takes no part in it.</summary>
    private bool IsStirred(EventReading reading, int head) => text.Words[head] is { Relation: "obj", Head: >= 0 and var verb } && verb != reading.Word
        && rules.Stirring.Contains(text.Words[verb].Lemma);

    /// <summary>"Agreed to trade more and criticised US tariffs": an event with a complement of its own does not borrow that of the verb beside it.</summary>
    private bool IsOfSibling(EventReading reading, List<int> under)
    {
        var verb = under.FindIndex(at => text.Words[at].Tag == UniversalTag.Verb);
        if (verb <= 0 || text.Words[under[verb - 1]].Relation is not ("obj" or "obl") || !HasComplement(reading.Word))
            return false;
        var own = Path(reading.Word);
        var at = own.IndexOf(under[verb]);
        if (at >= 0)
            return at > 0 && text.Words[own[at - 1]].Relation == "conj";
        var meeting = under.FindIndex(verb, own.Contains);
        return meeting > verb && text.Words[under[meeting - 1]].Relation == "conj";
    }

    private bool HasComplement(int word) => text.Words[word].Tag == UniversalTag.Verb
        && text.Children(word).Any(c => text.Words[c].Relation is "obj" or "xcomp" or "ccomp");

    /// <summary>"Their accord angered Chad": who is moved by an act of others takes no part in it.</summary>
    private bool IsMovedBy(int word, List<int> under) => text.Words[word] is { Tag: UniversalTag.Noun, Relation: "nsubj", Head: >= 0 and var verb }
        && under.Count > 1 && under.IndexOf(verb) is var at and > 0 && text.Words[under[at - 1]].Relation == "obj";

    /// <summary>"Called for sanctions against Iran": the act is the very meaning of the event.</summary>
    private bool IsMeantBy(LexiconRow? row, int act) => row is not null && row.FitsAny(new HashSet<string> { text.Words[act].Lemma });

    /// <summary>"In support of", "in solidarity with".</summary>
    private bool IsSiding(int word) => rules.IsSiding(text, word);

    /// <summary>The same by the words alone, for "together with and in defence of Mali", which no tree gets right.</summary>
    private bool FollowsSiding(int head)
    {
        for (var at = head - 1; at >= Math.Max(2, head - MostWordsBetween) && text.Words[at].Tag is not (UniversalTag.Verb or UniversalTag.Punct); at--)
            if (text.Words[at].Tag == UniversalTag.Adp && IsSiding(at - 1))
                return true;
        return false;
    }

    private List<int> Path(int word) => [.. text.Ancestors(word).Prepend(word)];
}
