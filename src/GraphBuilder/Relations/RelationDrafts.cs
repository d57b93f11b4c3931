using GraphBuilder.Language;
using GraphBuilder.Model;
using GraphBuilder.Ontology;

namespace GraphBuilder.Relations;

/// <summary>A relation before its circumstances are read.</summary>
internal sealed record RelationDraft(EventReading Reading, EventType Type, Mention Actor, Mention? Recipient, bool Reciprocal, double Confidence);

/// <summary>Collects the relations that events propose and keeps the good ones: sure enough, between two different actors, each once.</summary>
internal sealed class RelationDrafts(AnalyzedText text, IReadOnlyList<Mention> mentions, IEnumerable<Mention> places, Bystanders bystanders, EventOntology ontology)
{
    private const double LeastEvent = 0.2;
    private const double LeastConfidence = 0.12;

    // Beside a relation that is surer by far, a doubtful one is mostly misread, unless its syntax is plain or it is a joint act of the same two;
    // alone in its sentence, the same doubt is no reason to drop it.
    private const double LeastShareOfSurest = 0.4;

    // An event without recipient has one role less to prove it.
    private const double LeastAlone = 0.6;

    // What two cooperate in, with no third named, they mostly do with each other: "Kenya and Somalia settled on a truce".
    private const double LeastJoint = 0.1;

    // Who stands after "between" is read by the words; one in ten is a place or a time after all.
    private const double BetweenTrust = 0.9;

    // A joint act of more actors is a list (signatories, summit guests): its pairs would drown the graph.
    private const int MostJointActors = 10;

    // Five actors on each side are told pair by pair; two longer lists are a roll-call, and their pairs would drown the graph.
    private const int MostPairs = 25;

    // Acts that may be about a joint act told before: "refused to hold the meeting", "agreed to the talks".
    private static readonly HashSet<string> s_pointing = ["REJECT", "CONSULT", "AGREE"];
    private readonly ILookup<int, Mention> _mentions = mentions.Where(m => m.Span.Length > 0).ToLookup(m => text.Words[m.Head].Sentence);
    private readonly ILookup<int, Mention> _places = places.ToLookup(m => text.Words[m.Head].Sentence);
    private readonly ToldEvents _told = new(text, mentions);
    private readonly List<RelationDraft> _drafts = [];
    private readonly List<DroppedCandidate> _dropped = [];

    /// <summary>Proposes the relations of one event.</summary>
    public void Add(EventReading reading)
    {
        var type = ontology.Types[reading.Best];
        double certainty = reading.Probabilities[reading.Best];
        if (WhyNoEvent(reading, certainty) is { } reason)
        {
            Drop(reading, reason, certainty);
            return;
        }
        var sentence = text.Words[reading.Word].Sentence;
        var places = UnmarkedStates.SufferOnSoil(ontology.Types[reading.Named].Name) ? _places[sentence].ToList() : [];
        var between = Between(reading, type, sentence);
        var participants = between.Count > 1 ? new([.. between.Select(m => new Participant(m, BetweenTrust))], [])
            : Participants.Of(text, reading, [.. _mentions[sentence]], places, _told.DoersOf(reading, type),
                mention => bystanders.IsNoDoer(reading, mention), mention => bystanders.IsNoRecipient(reading, type, mention));
        var actors = participants.Actors.Where(a => a.Mention.Actor is not null).Select(Named).ToList();
        if (actors.Count == 0 || NamesDoer(reading, sentence))
        {
            Drop(reading, actors.Count == 0 ? "nobody known does it" : "the word names who acts, not what the subject does", certainty);
            return;
        }
        var recipients = participants.Recipients.Where(r => r.Mention is not { Actor: null, Form: MentionForm.Pronoun } && !IsChannel(reading, r.Mention))
            .Select(Named).Where(r => !IsAccuser(reading, type, r.Mention.Actor)).ToList();
        if (recipients.Count == 0 && s_pointing.Contains(ontology.Types[reading.Named].Name) && _told.PartnerOf(reading, actors[0].Mention.Actor!) is { } partner)
            recipients = [partner];
        _told.Add(reading, ontology.Types[reading.Named], actors, recipients.Where(r => r.Mention.Actor is not null));
        if (actors.Count > 1 && recipients.Count > 1 && actors.Count * recipients.Count > MostPairs)
        {
            Drop(reading, "too many on both sides", certainty);
            return;
        }
        var joint = actors.Count is > 1 and <= MostJointActors && recipients.Count == 0 && type.Quad <= 2;
        var reciprocal = type.CanBeReciprocal && reading.ModeOf(type) != "third-party" && (between.Count > 1 || (joint && reading.Row is { Together: true })
            || reading.Candidate.Reciprocal > (joint ? LeastJoint : 0.5));
        if (reciprocal && actors.Count is > 1 and <= MostJointActors && !recipients.Exists(r => bystanders.IsPartner(reading, r.Mention)))
            Join(reading, type, actors);
        else
            Pair(reading, type, actors, recipients, reciprocal);
    }

    /// <summary>The sides of a noun before "between", by the words alone: the talks are theirs, whoever hosts, leads or brokers them.</summary>
    private List<Mention> Between(EventReading reading, EventType type, int sentence)
    {
        List<Mention> sides = [];
        if (!type.CanBeReciprocal || text.Words[reading.Word].Tag == UniversalTag.Verb
            || reading.Word + 1 >= text.Words.Count || text.Words[reading.Word + 1].Text != "between")
            return sides;
        var next = reading.Word + 2;
        foreach (var mention in _mentions[sentence].Where(m => m.Actor is not null && text.WordsIn(m.Span).First >= next).OrderBy(m => m.Span))
        {
            var words = text.WordsIn(mention.Span);
            if (!Enumerable.Range(next, words.First - next).All(w => text.Words[w].Text is "," or "and" or "the" or "its" or "his") || sides.Count == MostJointActors)
                break;
            sides.Add(mention);
            next = words.End;
        }
        return sides;
    }

    /// <summary>The drafts that stay, in text order, and everything that did not.</summary>
    public (IReadOnlyList<RelationDraft> Kept, IReadOnlyList<DroppedCandidate> Dropped) Settle()
    {
        var told = new HashSet<(int Sentence, ActorId Actor, string? Type, ActorId? Recipient)>();
        var surest = new Dictionary<int, double>();
        var kept = new List<RelationDraft>();
        var bySentence = _drafts.ToLookup(d => text.Words[d.Reading.Word].Sentence);
        foreach (var draft in _drafts.Select(d => WithPartner(d, bySentence)).OrderBy(d => d.Recipient is null).ThenByDescending(d => d.Confidence).ThenBy(d => d.Reading.Word))
        {
            var (sentence, actor, recipient) = (text.Words[draft.Reading.Word].Sentence, draft.Actor.Actor!.Id, draft.Recipient?.Actor?.Id);
            var reason = draft.Confidence < (draft.Recipient is null ? LeastAlone : LeastConfidence) ? "too uncertain as a whole"
                : recipient == actor ? "doer and recipient are the same"
                : IsBusiness(draft.Actor) && draft.Recipient is { } rival && IsBusiness(rival) ? "between companies"
                : told.Contains((sentence, actor, draft.Type.Name, recipient)) ? "said by a surer word of the same sentence"
                : draft.Confidence >= surest.GetValueOrDefault(sentence) * LeastShareOfSurest || IsPlain(draft) ? null
                : draft.Reciprocal && told.Contains((sentence, actor, null, recipient)) ? null
                : "far less sure than another of its sentence";
            if (reason is not null)
            {
                Drop(draft.Reading, reason, draft.Confidence);
                continue;
            }
            kept.Add(draft);
            surest.TryAdd(sentence, draft.Confidence);
            told.UnionWith([(sentence, actor, draft.Type.Name, recipient), (sentence, actor, draft.Type.Name, null), (sentence, actor, null, recipient)]);
            if (draft.Reciprocal && recipient is { } other)
                told.Add((sentence, other, draft.Type.Name, null));
        }
        return ([.. kept.OrderBy(d => d.Reading.Word).ThenBy(d => d.Actor.Span).ThenBy(d => d.Recipient?.Span ?? default)], [.. _dropped.OrderBy(d => d.Span)]);
    }

    /// <summary>"Iraq did not keep protesters out": the subject of the verb does not do what the word for somebody else tells.</summary>
    private bool NamesDoer(EventReading reading, int sentence) =>
        reading.Syntax.Carrier != reading.Word && _mentions[sentence].Any(m => m.Head == reading.Word);

    /// <summary>"Warned on CNN": the outlet carries the act, it does not suffer it.</summary>
    private static bool IsChannel(EventReading reading, Mention mention) =>
        mention.Actor is { Kind: ActorKind.Organization, Sectors: ["MED", ..] } && reading.Syntax.Of(mention.Head).Slot is not (Slot.Patient or Slot.Genitive);

    /// <summary>Whoever accuses somebody of an act of cooperation is not the one who is helped: "Congo accuses Rwanda of arming it" (the rebels).</summary>
    private bool IsAccuser(EventReading reading, EventType type, Actor? actor) => type.Quad <= 2 && actor is not null
        && text.Words[reading.Word] is { Relation: "advcl" or "xcomp" or "ccomp" or "acl", Head: var above }
        && _drafts.Exists(d => d.Reading.Word == above && d.Type.Name == "ACCUSE" && d.Actor.Actor?.Id == actor.Id);

    /// <summary>Subject and object of the event, each by its own word.</summary>
    private static bool IsPlain(RelationDraft draft) => draft.Recipient is { } recipient
        && draft.Reading.Syntax.Of(draft.Actor.Head) is { Slot: Slot.Agent, Direct: true }
        && draft.Reading.Syntax.Of(recipient.Head) is { Slot: Slot.Patient or Slot.Where, Direct: true };

    private static bool IsBusiness(Mention mention) => mention.Actor is { Sectors: ["BUS", ..] };

    /// <summary>
    /// A joint act without a partner shares the one of the act before ("asked Ethiopia for help and discussed further steps"),
    /// or of the like act that it serves ("held meetings to prepare talks with Libya").
    /// </summary>
    private RelationDraft WithPartner(RelationDraft draft, ILookup<int, RelationDraft> bySentence)
    {
        if (draft.Recipient is not null || !draft.Type.CanBeReciprocal)
            return draft;
        var others = bySentence[text.Words[draft.Reading.Word].Sentence].Where(d => d.Recipient is not null && d.Actor == draft.Actor);
        if (draft.Reading.Candidate.Reciprocal > 0.5 && others.LastOrDefault(d => d.Reading.Word < draft.Reading.Word && d.Confidence > LeastAlone) is { } before)
            return draft with { Recipient = before.Recipient, Reciprocal = true, Confidence = draft.Confidence * before.Confidence };
        return others.FirstOrDefault(d => d.Reading.Word > draft.Reading.Word && d.Type == draft.Type) is { } after ? draft with { Recipient = after.Recipient, Reciprocal = true } : draft;
    }

    /// <summary>The fuller mention that a pronoun stands for, where its own sentence has it: it says more to whoever reads the evidence.</summary>
    private Participant Named(Participant found)
    {
        if (found.Mention is not { Form: MentionForm.Pronoun, Actor: { } actor } pronoun)
            return found;
        var name = _mentions[text.Words[pronoun.Head].Sentence].FirstOrDefault(m => m.Actor?.Id == actor.Id && m.Form != MentionForm.Pronoun);
        return name is null ? found : found with { Mention = name };
    }

    private static string? WhyNoEvent(EventReading reading, double certainty) => reading switch
    {
        { Row.IsEvent: false } => "the lexicon knows this as no event",
        _ when certainty < LeastEvent => "the event is too unlikely",
        _ => null,
    };

    private void Join(EventReading reading, EventType type, List<Participant> actors)
    {
        // Neither side of a joint act comes first: told in the order in which the graph keeps it.
        actors = [.. actors.OrderBy(a => a.Mention.Actor!.Id)];
        for (var i = 0; i < actors.Count; i++)
            for (var j = i + 1; j < actors.Count; j++)
                _drafts.Add(new(reading, type, actors[i].Mention, actors[j].Mention, true, Confidence(reading, actors[i], actors[j])));
    }

    private void Pair(EventReading reading, EventType type, List<Participant> actors, List<Participant> recipients, bool reciprocal)
    {
        foreach (var actor in actors)
        {
            foreach (var recipient in recipients)
                _drafts.Add(new(reading, type, actor.Mention, recipient.Mention, reciprocal, Confidence(reading, actor, recipient)));
            if (recipients.Count == 0)
                _drafts.Add(new(reading, type, actor.Mention, null, false, Confidence(reading, actor, null)));
        }
    }

    private double Confidence(EventReading reading, Participant actor, Participant? recipient) =>
        Standing.Of(text, reading) * reading.Probabilities[reading.Best] * actor.Probability * (recipient?.Probability ?? 1);

    private void Drop(EventReading reading, string reason, double confidence) =>
        _dropped.Add(new("relation", text.SpanOf(reading.Candidate.Words), reason, confidence));
}
