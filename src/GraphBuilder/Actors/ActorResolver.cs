using GraphBuilder.Model;

namespace GraphBuilder.Actors;

/// <summary>Decides who is meant by a mention on a day: a known person, the holder of an office, an organisation, a part of a state, a state, a new actor, or nobody.</summary>
public sealed class ActorResolver
{
    private readonly ActorBook _book;
    private readonly PhraseReader _phrases;
    private readonly PersonChoice _person;
    private readonly HolderChoice _holder;
    private readonly BodyChoice _body;

    /// <summary>A resolver on a book; thread-safe.</summary>
    public ActorResolver(ActorBook book)
    {
        _book = book;
        _phrases = new(book);
        _person = new(book);
        _holder = new(book);
        _body = new(book);
    }

    /// <summary>Resolves one mention; <paramref name="on"/> is the day for which offices are looked up, <paramref name="context"/> words or a country that tell homonyms apart.</summary>
    public Resolution Resolve(string mention, DateOnly on, string? context)
    {
        var surroundings = _phrases.Read(context ?? "");
        var resolution = Resolve(mention, new MentionContext(on) { Country = Reading.CountryOf(surroundings) });
        return resolution.Outcome == ResolutionOutcome.Nil && !string.IsNullOrEmpty(context) ? FromContext(mention, resolution, surroundings) : resolution;
    }

    /// <summary>The mention cut into pieces, names of several states and seats settled.</summary>
    internal PhraseReading Read(string mention, MentionContext at) => Reading.Settled(_phrases.Read(mention), at, _book);

    internal Resolution Resolve(string mention, MentionContext circumstances)
    {
        var reading = Read(mention, circumstances);
        if (reading.Pieces.Count == 0)
            return Resolution.Nothing("No word in it.");
        var whole = Reading.NameOf(reading);
        if (circumstances.Memory.Recall(NameKey.Of(whole)) is { } earlier && (circumstances.Kind is null || circumstances.Kind == earlier.Kind))
            return new(earlier, ResolutionOutcome.Linked, $"\"{whole}\" was named before as {earlier.Name}.");
        return _person.Choose(reading, circumstances) ?? _holder.Choose(reading, circumstances) ?? _body.Choose(reading, circumstances)
            ?? Resolution.Nothing("No actor of the book and no role noun in it.");
    }

    // A name that nobody knows, with words around it that say what it is: "Andrés Example", "Colombian defence".
    private static Resolution FromContext(string mention, Resolution nothing, PhraseReading surroundings)
    {
        var (country, sectors) = (Reading.CountryOf(surroundings), Reading.SectorsOf(surroundings));
        if ((country is null && sectors.Count == 0) || mention.AsSpan().TrimStart() is not [var first, ..] || !char.IsUpper(first))
            return nothing;
        return new(NewActor.Of(ActorKind.Person, mention.Trim(), country, sectors), ResolutionOutcome.Linked, "New actor; country and sector from the context.");
    }
}
