using GraphBuilder.Language;
using GraphBuilder.Ontology;

namespace GraphBuilder.Relations;

/// <summary>
/// Who is named beside an event without taking part in it: "bombed the camp in support of Kenya", "backs sanctions against Iran".
/// Taking them for its sides would turn the meaning round.
/// </summary>
internal sealed class Bystanders(AnalyzedText text, BystanderRules rules, IReadOnlySet<int> hostile)
{
    private const int MostWordsBetween = 6;
    private readonly SubjectFinder _subjects = new(text);

    /// <summary>Whether the phrase with this head cannot be the recipient of an event of this type.</summary>
    public bool IsNoRecipient(EventReading reading, EventType type, int head)
    {
        var under = Path(head);
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
        var target = beside.FindIndex(at => rules.Targets.Contains(_subjects.CaseOf(at)));
        // "Criticised the attack on Mali": Mali suffers the attack, not the criticism. "Helped Mali against the rebels" is no help to the rebels.
        return target >= 0
            && ((rules.Attitudes.Contains(type.Name) && beside.Skip(target + 1).Any(at => hostile.Contains(at) && !IsMeantBy(reading.Row, at)))
                || (rules.Friendly.Contains(type.Name) && _subjects.CaseOf(beside[target]) == "against"));
    }

    /// <summary>Whether the phrase with this head only speaks of the event: "Hungary opposes the sanctions", "Qatar brokered a truce".</summary>
    public bool IsNoDoer(EventReading reading, int head) => text.Words[reading.Word].Tag == UniversalTag.Noun
        && _subjects.CarrierOf(reading.Word) is var verb and >= 0 && verb != reading.Word && rules.Judging.Contains(text.Words[verb].Lemma)
        && !Path(head).Contains(reading.Word);

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
