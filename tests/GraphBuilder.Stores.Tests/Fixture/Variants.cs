using System.Globalization;
using GraphBuilder.Model;
using static GraphBuilder.Stores.Tests.Fixture.People;

namespace GraphBuilder.Stores.Tests.Fixture;

/// <summary>Any number of articles that report the same few events: near-duplicates and others, under shared actors and publishers.</summary>
internal static class Variants
{
    public static ArticleGraph Number(int number) =>
        new ArticleDraft($"variant{number}", $"Report {number}: Türkiye asked Russia for help, Erdoğan said.")
        {
            PublishedAt = "2022-12-12",
            Publisher = number % 3 == 0 ? "Example News" : "Second Post",
            Fingerprint = (number % 2 == 0 ? 0xFFUL << number % 56 : 0xFF00FFUL).ToString("x16", CultureInfo.InvariantCulture),
        }
        .Mentions(Turkey, $"Türkiye {number % 4}").Mentions(Erdogan, "Erdoğan")
        .Says(out var statement, Erdogan, "said", "Türkiye asked Russia for help", [Turkey, Russia])
        .Tells(out _, Winter.Request with { Date = $"2022-12-1{number % 5}", Place = number % 7 == 0 ? "Sochi" : null }, "Türkiye asked Russia for help", statement, 0.5 + number % 50 / 100.0)
        .Build();
}
