using GraphBuilder.Model;

namespace GraphBuilder.Actors;

/// <summary>What an article has named so far: later surnames and acronyms mean the actor that was introduced under them.</summary>
internal sealed class ArticleMemory
{
    private const string AnyMinister = "minister";

    private readonly Dictionary<string, Actor> _bySurname = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Actor> _byName = new(StringComparer.Ordinal);

    private readonly Dictionary<string, Actor> _byOffice = new(StringComparer.Ordinal);

    private readonly Dictionary<string, Actor?> _byGivenName = new(StringComparer.Ordinal);

    private readonly Dictionary<string, Actor> _byHeadNoun = new(StringComparer.Ordinal);

    private readonly Dictionary<string, Actor> _leaders = new(StringComparer.Ordinal);

    private readonly Dictionary<string, Actor> _byPart = new(StringComparer.Ordinal);

    /// <summary>The actor introduced under a surname, acronym or whole name; null where there was none.</summary>
    public Actor? Recall(string key) => _byName.GetValueOrDefault(key) ?? _bySurname.GetValueOrDefault(key);

    /// <summary>The only person with that given name whom the article has named in full: "Bill" after "Bill Nelson".</summary>
    public Actor? RecallGivenName(string key) => _byGivenName.GetValueOrDefault(key);

    /// <summary>The organisation last named with that noun: "the Council" after "the Lake Council", "the University" after "the University of Turku".</summary>
    public Actor? RecallHeadNoun(string key) => _byHeadNoun.GetValueOrDefault(key);

    /// <summary>Remembers an actor under the name it was given and its canonical name; a person under the surname as well.</summary>
    public void Remember(string name, Actor actor)
    {
        foreach (var text in new[] { name, actor.Name })
        {
            var key = NameKey.Of(text);
            if (key.Length == 0)
                continue;
            _byName[key] = actor;
            if (Initials(text) is { Length: > 2 } initials)
                _byName.TryAdd(initials, actor);
            if (!key.Contains(' ', StringComparison.Ordinal))
                continue;
            if (actor.Kind == ActorKind.Organization)
                _byHeadNoun[key.Split(" of ")[0].Split(' ')[^1]] = actor;
            if (actor.Kind == ActorKind.Person && !ActorBook.FamilyNameFirst(actor.Country))
                NoteGivenName(key.Split(' ')[0], actor);
            if (actor.Kind == ActorKind.Person)
                foreach (var surname in ActorBook.FamilyNameFirst(actor.Country) ? key.Split(' ') : [ActorBook.SurnameOf(text)])
                    _bySurname[surname] = actor;
        }
    }

    // Two people with one given name: then it means neither.
    private void NoteGivenName(string name, Actor actor) =>
        _byGivenName[name] = !_byGivenName.TryGetValue(name, out var other) || other?.Id == actor.Id ? actor : null;

    /// <summary>Remembers who was named with an office: "the minister" later means the last minister of any kind.</summary>
    public void RememberOffice(string code, Actor actor)
    {
        _byOffice[code] = actor;
        LastOffice = code;
        if (code.EndsWith(AnyMinister, StringComparison.Ordinal))
            _byOffice[AnyMinister] = actor;
        if (code is "president" or "prime minister" or "chancellor" or "supreme leader" or "monarch" && actor.Country is { } country)
            _leaders[country] = actor;
    }

    /// <summary>The office that the article has named last, whoever holds it: "his Chinese counterpart" holds the same.</summary>
    public string? LastOffice { get; private set; }

    /// <summary>The last one named with an office of this code.</summary>
    public Actor? RecallOffice(string code) => _byOffice.GetValueOrDefault(code);

    /// <summary>The head of that state or of its government whom the article has named last: "the Turkish leader".</summary>
    public Actor? RecallLeader(string country) => _leaders.GetValueOrDefault(country);

    /// <summary>Remembers a part of a state under the noun that named it: "the army" later means the last one.</summary>
    public void RememberPart(string pattern, Actor actor) => _byPart[pattern] = actor;

    /// <summary>The last part of a state named by a noun with this name pattern.</summary>
    public Actor? RecallPart(string pattern) => _byPart.GetValueOrDefault(pattern);

    /// <summary>Remembers an acronym given in brackets after a name.</summary>
    public void RememberAcronym(string acronym, Actor actor) => _byName[NameKey.Of(acronym)] = actor;

    // "Rapid Support Forces" may later be the RSF, whoever else is called so.
    private static string Initials(string name)
    {
        var words = name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 2 ? string.Concat(words.Where(w => char.IsUpper(w[0])).Select(w => char.ToLowerInvariant(w[0]))) : "";
    }
}
