namespace GraphBuilder.Relations;

/// <summary>How a phrase hangs from an event word.</summary>
internal enum Slot
{
    /// <summary>By no path that says who does or suffers the event.</summary>
    None,

    /// <summary>Subject of an active verb or adjective, by-phrase of a passive; through control, coordination or a relative clause too.</summary>
    Agent,

    /// <summary>Object, or subject of a passive.</summary>
    Patient,

    /// <summary>Subject of a passive, spelled out or clipped ("Iran urged to"): suffers the event and never does it.</summary>
    Sufferer,

    /// <summary>Subject of a verb of receiving: "Mali drew criticism from Chad".</summary>
    Receiver,

    /// <summary>From whom something is received.</summary>
    Giver,

    /// <summary>Prepositional complement: "on", "against", "with", "to".</summary>
    Oblique,

    /// <summary>Possessor of an event noun: "Ankara's appeal".</summary>
    Possessor,

    /// <summary>Adjective before an event noun: "Turkish-Russian talks".</summary>
    Modifier,

    /// <summary>Noun before an event noun, which may name either side: "US strikes", "Gaza siege".</summary>
    Compound,

    /// <summary>After "from": the doer of a noun ("a warning from Moscow").</summary>
    Origin,

    /// <summary>After "between" or "among": both doer and recipient.</summary>
    Between,

    /// <summary>Subject of the verb whose object is an event of somebody else: "Iran rejected Iraq's offer".</summary>
    Addressee,

    /// <summary>The place before "where": "in Mali, where they plan an attack".</summary>
    Where,

    /// <summary>Complement with "of", which may name either side.</summary>
    Genitive,
}

/// <summary>A place in the syntax of an event; <c>Direct</c> if the word is the head of the phrase itself, else it lies somewhere inside the phrase.</summary>
internal readonly record struct SlotOf(Slot Slot, bool Direct)
{
    /// <inheritdoc/>
    public override string ToString() => Slot == Slot.None ? "unattached" : (Direct ? "" : "part of ") + Slot.ToString().ToLowerInvariant();
}
