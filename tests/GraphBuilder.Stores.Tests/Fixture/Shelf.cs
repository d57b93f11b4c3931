using System.Globalization;
using GraphBuilder.Model;
using static GraphBuilder.Stores.Tests.Fixture.People;

namespace GraphBuilder.Stores.Tests.Fixture;

/// <summary>Articles by number and version, put together at random from the same few people and deeds; equal numbers give equal articles.</summary>
internal static class Shelf
{
    private static readonly Deed[] s_deeds = [Winter.Request, Winter.Denied, Winter.Attack, Winter.Meeting, Winter.March];

    public static ArticleGraph Take(int number, int version)
    {
        var random = new Random(number * 1000 + version);
        var lines = Enumerable.Range(0, random.Next(4)).Select(i => $"{i}. {s_deeds[random.Next(s_deeds.Length)].Event}, they said.").ToList();
        var draft = new ArticleDraft($"shelf{number}", string.Join(' ', ["Once.", .. lines]))
        {
            PublishedAt = random.Next(3) == 0 ? null : $"2022-12-0{random.Next(1, 9)}",
            Publisher = random.Next(3) switch { 0 => null, 1 => "Example News", _ => "Second Post" },
            Fingerprint = (random.Next(2) == 0 ? 1UL << random.Next(8) : 0xF0F0UL << random.Next(8)).ToString("x16", CultureInfo.InvariantCulture),
        };
        foreach (var line in lines)
            Add(draft, random, line);
        for (var i = random.Next(3); i > 0; i--)
            draft.Mentions(Someone(random), [.. Enumerable.Range(0, random.Next(3)).Select(_ => $"name {random.Next(4)}")]);
        return draft.Build();
    }

    private static void Add(ArticleDraft draft, Random random, string line)
    {
        StatementId? by = null;
        if (random.Next(2) == 0)
        {
            draft.Says(out var statement, random.Next(4) == 0 ? null : Someone(random), "said", line, random.Next(2) == 0 ? [Someone(random)] : []);
            by = statement;
        }
        var deed = s_deeds[random.Next(s_deeds.Length)] with
        {
            Place = random.Next(3) == 0 ? $"place {random.Next(3)}" : null,
            Contexts = random.Next(2) == 0 ? [] : [$"context {random.Next(3)}"],
            DatePrecision = random.Next(2) == 0 ? "day" : "published",
            Reciprocal = random.Next(3) == 0,
        };
        draft.Tells(out _, deed, line, by, random.Next(1, 100) / 100.0);
    }

    // The same people, known more or less well.
    private static Actor Someone(Random random) => random.Next(6) switch
    {
        0 => Erdogan,
        1 => Erdogan with { Name = "Erdogan", Sectors = ["LEG", "GOV"], Office = Erdogan.Office! with { Title = "Prime Minister", Until = new(2014, 8, 28) } },
        2 => Erdogan with { Country = null, Sectors = [], Wikidata = null, Office = null },
        3 => Marchers,
        4 => Marchers with { Name = "Marchers", Country = "LBN" },
        _ => Syria,
    };
}
