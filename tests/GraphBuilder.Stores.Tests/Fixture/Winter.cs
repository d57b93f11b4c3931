using GraphBuilder.Model;
using static GraphBuilder.Stores.Tests.Fixture.People;

namespace GraphBuilder.Stores.Tests.Fixture;

/// <summary>
/// A small graph that every named query has something to say about: a request in two near-duplicate articles, a denial by one side, an accusation by another,
/// and an article without date, title or publisher.
/// </summary>
internal static class Winter
{
    public static readonly Deed Request = new(Turkey, "REQUEST", Russia, "2022-12-12") { Mode = "assist", Contexts = ["diplomatic"], Quad = 3, Score = -0.5 };

    public static readonly Deed Denied = new(Turkey, "ASSAULT", Syria, "2022-12-12")
    {
        Polarity = Polarity.Negated,
        Modality = Modality.Future,
        Quad = 4,
        Score = -9,
        DatePrecision = "published",
    };

    public static readonly Deed Attack = new(Turkey, "ASSAULT", Syria, "2022-12-13") { Contexts = ["military", "territory"], Quad = 4, Score = -9, Place = "Aleppo" };

    public static readonly Deed Meeting = new(Russia, "CONSULT", Syria, "2022-12") { Quad = 1, Score = 1, DatePrecision = "month", Reciprocal = true };

    public static readonly Deed March = new(Marchers, "PROTEST", null, null) { Mode = "demo", Quad = 4, Score = -6.5, DatePrecision = "published" };

    public static StatementId Denial { get; private set; }

    public static StatementId Accusation { get; private set; }

    public static ArticleGraph Monday()
    {
        var draft = new ArticleDraft("monday", "Türkiye asked Russia for help. Erdoğan said Ankara would not attack Syria.")
        {
            PublishedAt = "2022-12-12T09:00:00+03:00",
            Publisher = "Example News",
            Title = "A request",
            Fingerprint = "00000000000000ff",
        };
        draft.Mentions(Turkey, "Türkiye", "Ankara").Mentions(Russia, "Russia").Mentions(Syria, "Syria").Mentions(Erdogan, "Erdoğan")
            .Says(out var denial, Erdogan, "said", "Ankara would not attack Syria", [Turkey, Syria])
            .Tells(out _, Request, "Türkiye asked Russia for help", confidence: 0.7)
            .Tells(out _, Denied, "Ankara would not attack Syria", denial, 0.6);
        Denial = denial;
        return draft.Build();
    }

    public static ArticleGraph Copy() =>
        new ArticleDraft("copy", "Türkiye asked Russia for help, Example News reports.")
        {
            PublishedAt = "2022-12-13",
            Publisher = "Second Post",
            Title = "A request, again",
            Fingerprint = "00000000000000fe",
        }
        .Mentions(Turkey, "Türkiye").Mentions(Russia, "Russia")
        .Tells(out _, Request with { Place = "Sochi" }, "Türkiye asked Russia for help", confidence: 0.9)
        .Build();

    public static ArticleGraph Tuesday()
    {
        var draft = new ArticleDraft("tuesday", "According to Russia, Türkiye attacked Syria near Aleppo. Russia and Syria met this month.")
        {
            PublishedAt = "2022-12-14",
            Publisher = "Example News",
            Title = "An accusation",
            Fingerprint = "ffffffff00000000",
        };
        draft.Mentions(Russia, "Russia", "Russia").Mentions(Turkey, "Türkiye").Mentions(Syria, "Syria", "Syria")
            .Says(out var accusation, Russia, "According to", "Türkiye attacked Syria near Aleppo", [Syria, Turkey], saidOn: "2022-12-13")
            .Tells(out _, Attack, "Türkiye attacked Syria near Aleppo", accusation, 0.75)
            .Tells(out _, Meeting, "Russia and Syria met this month", confidence: 0.5);
        Accusation = accusation;
        return draft.Build();
    }

    public static ArticleGraph Undated() =>
        new ArticleDraft("undated", "Marchers filled the streets. Somebody said Syria would fall.") { Fingerprint = "123456789abcdef0" }
            .Mentions(Marchers, "Marchers").Mentions(Syria, "Syria")
            .Says(out _, null, "said", "Syria would fall", [Syria])
            .Tells(out _, March, "Marchers filled the streets", confidence: 0.55)
            .Build();

    public static IReadOnlyList<ArticleGraph> All() => [Monday(), Copy(), Tuesday(), Undated()];
}
