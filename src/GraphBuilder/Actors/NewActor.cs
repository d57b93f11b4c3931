using GraphBuilder.Model;

namespace GraphBuilder.Actors;

/// <summary>Makes actors that the book does not hold: their identity is their kind, name and country, the same in every article.</summary>
public static class NewActor
{
    /// <summary>Somebody of another's kind and country, under a name of their own.</summary>
    public static Actor Named(string name, Actor like) => Of(like.Kind, name, like.Country, like.Sectors);

    internal static Actor Of(ActorKind kind, string name, string? country, IReadOnlyList<string> sectors) =>
        new(IdOf(kind, name, country ?? ""), kind, name) { Country = country, Sectors = sectors };

    internal static ActorId IdOf(ActorKind kind, string name, string country) =>
        new($"{ActorEntry.Prefix(kind)}/{(NameKey.Slug(name) is { Length: > 0 } slug ? slug : Slug.Of(name))}{(country.Length > 0 ? "~" + country : "")}");
}
