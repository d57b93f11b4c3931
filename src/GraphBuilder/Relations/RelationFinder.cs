using GraphBuilder.Actors;
using GraphBuilder.Language;
using GraphBuilder.Model;
using GraphBuilder.Ontology;

namespace GraphBuilder.Relations;

/// <summary>The relations of a text, in the order of their triggers, and the candidates that were dropped.</summary>
public sealed record RelationReading(IReadOnlyList<Relation> Relations, IReadOnlyList<DroppedCandidate> Dropped);

/// <summary>Finds who did what to whom, and who claims it. Pure and thread-safe.</summary>
public sealed class RelationFinder
{
    private const float SureEvent = 0.3f;
    private readonly EventOntology _ontology;
    private readonly EventReader _events;
    private readonly UnmarkedStates _states;
    private readonly SharedNouns _sharedNouns;
    private readonly BystanderRules _bystanders;

    private RelationFinder(EventOntology ontology, CompositionRules rules, ActorBook book)
    {
        (_ontology, _states, _sharedNouns, _bystanders) = (ontology, new(book), new(book), rules.Bystanders);
        _events = new(ontology, TriggerLexicon.Load(ontology), rules);
    }

    /// <summary>Reads ontology, trigger lexicon and composition rules; the book says to which state a place belongs.</summary>
    /// <exception cref="InvalidDataException">A data file is not sound.</exception>
    public static RelationFinder Load(ActorBook book)
    {
        var ontology = EventOntology.Load();
        return new(ontology, CompositionRules.Load(ontology), book);
    }

    /// <summary>Finds the relations between the mentions of a text; names inside longer mentions only tell the sides of a shared noun.</summary>
    public RelationReading Find(AnalyzedText text, IReadOnlyList<Mention> mentions, IReadOnlyList<DateMention> dates, IReadOnlyList<Statement> statements)
    {
        var contents = new Contents(text, statements);
        mentions = _sharedNouns.Split(text, mentions);
        IReadOnlyList<Mention> known = [.. UnmarkedStates.WithoutInhabitants(text, FirstPerson.Resolve(mentions, contents)), .. _states.Adjectives(text, mentions, _events.PressuresIn(text))];
        var readings = _events.Read(text);
        var drafts = new RelationDrafts(text, known, _states.Places(text, known), new(text, _bystanders, HostileIn(readings)), _ontology);
        foreach (var reading in readings)
            drafts.Add(reading);
        var circumstances = new Circumstances(text, dates, contents, _ontology);
        var (kept, dropped) = drafts.Settle();
        return new([.. kept.Select((draft, i) => circumstances.Complete($"r{i + 1}", draft))], dropped);
    }

    private HashSet<int> HostileIn(IEnumerable<EventReading> readings) =>
        [.. readings.Where(r => r.Probabilities.Max() > SureEvent && _ontology.Types[r.Best].Quad > 2).Select(r => r.Word)];

    /// <summary>The event type of each given pair: the event word and type that best explain the two spans as doer and recipient.</summary>
    public IReadOnlyList<PairType> TypePairs(AnalyzedText text, IReadOnlyList<SpanPair> pairs)
    {
        if (pairs.Count == 0)
            return [];
        var readings = _events.Read(text).ToLookup(r => text.Words[r.Word].Sentence);
        return [.. pairs.Select(pair => PairTyper.Type(text, pair, readings, _ontology))];
    }
}
