using GraphBuilder.Language;
using GraphBuilder.Model;
using GraphBuilder.Ontology;

namespace GraphBuilder.Relations;

/// <summary>The events told so far, for nouns that take one up again: "the strikes killed nine" has the doer of the strikes, "rejected such a meeting" the other side of the meeting.</summary>
internal sealed class ToldEvents(AnalyzedText text, IReadOnlyList<Mention> mentions)
{
    // A meeting that was told further back than this is another meeting.
    private const int FarthestSentence = 3;
    private static readonly HashSet<string> s_pointing = ["the", "such", "this", "that", "these", "those", "any"];
    private readonly Dictionary<string, Told> _byNoun = new(StringComparer.OrdinalIgnoreCase);
    private readonly SubjectFinder _subjects = new(text);

    /// <summary>Remembers who took part in an event, under the nouns that may take it up.</summary>
    public void Add(EventReading reading, EventType type, IEnumerable<Participant> actors, IEnumerable<Participant> recipients)
    {
        var told = new Told(type, text.Words[reading.Word].Sentence, [.. actors], [.. recipients]);
        foreach (var noun in NounsOf(reading.Word))
            _byNoun[noun] = told;
    }

    /// <summary>Who does an event whose doer is itself an attack that was told before; empty where it is not.</summary>
    public IReadOnlyList<Participant> DoersOf(EventReading reading, EventType type)
    {
        var noun = text.Children(reading.Word).FirstOrDefault(c => IsDeedOf(reading.Word, c), -1);
        if (type.Name != "ASSAULT" || noun < 0 || Find(noun) is not { Type.Name: "ASSAULT" } told)
            return [];
        return [.. told.Actors.Select(a => a with { Mention = StandIn(noun, a.Mention.Actor!) })];
    }

    /// <summary>The other side of a joint act told before, to which the event points back: "refused to hold the meeting"; null where there is none.</summary>
    public Participant? PartnerOf(EventReading reading, Actor doer)
    {
        foreach (var noun in text.Subtree(reading.Word).Where(PointsBack))
        {
            if (Find(noun) is not { Type.CanBeReciprocal: true } told || text.Words[noun].Sentence - told.Sentence > FarthestSentence)
                continue;
            var sides = told.Actors.Concat(told.Recipients).ToList();
            if (sides.Exists(s => IsSameSide(s.Mention.Actor!, doer)) && sides.Find(s => !IsSameSide(s.Mention.Actor!, doer)) is { } other)
                return other with { Mention = StandIn(noun, Counterpart(other.Mention.Actor!, doer)) };
        }
        return null;
    }

    private Told? Find(int noun) => text.Words[noun].Tag == UniversalTag.Noun ? _byNoun.GetValueOrDefault(text.Words[noun].Lemma) : null;

    private bool IsDeedOf(int verb, int child) => text.Words[child].Relation switch
    {
        "nsubj" => !_subjects.IsPassive(verb),
        "obl:agent" => true,
        "obl" => _subjects.IsPassive(verb) && _subjects.CaseOf(child) is "in" or "by" or "during",
        _ => false,
    };

    private bool PointsBack(int word) => text.Words[word].Tag == UniversalTag.Noun
        && text.Children(word).Any(c => text.Words[c].Relation is "det" or "det:predet" && s_pointing.Contains(text.Words[c].Lemma));

    /// <summary>The nouns for an event: of a verb its forms ("bombed", "the bombing") and its object ("held talks", "the talks"), of a noun the noun.</summary>
    private IEnumerable<string> NounsOf(int word)
    {
        if (_subjects.ObjectOf(word) is var carried and >= 0 && text.Words[carried].Tag == UniversalTag.Noun)
            yield return text.Words[carried].Lemma;
        foreach (var form in text.Words[word].Tag == UniversalTag.Verb ? Inflections.OfVerb(text.Words[word].Lemma) : [text.Words[word].Lemma])
            yield return form;
    }

    private Mention StandIn(int noun, Actor actor)
    {
        var word = text.Words[noun];
        return new(word.Span, word.Text, actor, MentionForm.Nominal, 1) { Head = noun, Reason = "takes up an event told before" };
    }

    private static bool IsSameSide(Actor a, Actor b) => a.Id == b.Id || (a.Country is { } country && country == b.Country);

    /// <summary>A state deals with the state of a person.</summary>
    private Actor Counterpart(Actor other, Actor doer) =>
        doer.Kind == ActorKind.Country && other is { Kind: ActorKind.Person, Country: { } country }
            ? mentions.Select(m => m.Actor).FirstOrDefault(a => a is { Kind: ActorKind.Country } && a.Country == country) ?? other
            : other;

    private sealed record Told(EventType Type, int Sentence, List<Participant> Actors, List<Participant> Recipients);
}
