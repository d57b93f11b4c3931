using GraphBuilder.Model;
using static GraphBuilder.Stores.Tests.Fixture.People;

namespace GraphBuilder.Stores.Tests.Fixture;

/// <summary>What follows on <see cref="Winter"/>: an attack that one side affirms and the other denies, help that is promised and refused, a visit announced, and a turn after months of silence.</summary>
internal static class Spring
{
    public static readonly Deed Shelling = new(Syria, "ASSAULT", Turkey, "2023-03-01") { Contexts = ["military"], Quad = 4, Score = -9.5, Place = "Hatay" };

    public static readonly Deed NoShelling = Shelling with { Date = "2023-03-02", Mode = "heavy-weapons", Polarity = Polarity.Negated, Place = null, DatePrecision = "published" };

    public static readonly Deed Help = new(Russia, "AGREE", Turkey, "2023-03-02") { Score = 4 };

    public static readonly Deed Refusal = new(Russia, "REJECT", Turkey, "2023-03-02") { Mode = "assist", Quad = 3, Score = -4 };

    public static readonly Deed Visit = new(Turkey, "CONSULT", Syria, "2023-05") { Mode = "visit", Modality = Modality.Future, Score = 1, DatePrecision = "month" };

    public static readonly Deed Backing = new(Turkey, "SUPPORT", Syria, "2023-08-20") { Contexts = ["diplomatic"], Score = 3.5 };

    public static readonly Deed Thanks = new(Marchers, "SUPPORT", Turkey, "2023-08-20") { Score = 3.5 };

    public static StatementId Claim { get; private set; }

    public static StatementId Denial { get; private set; }

    public static ArticleGraph Accusation()
    {
        var draft = new ArticleDraft("accusation", "Syria shelled Hatay on Wednesday, Erdoğan said. \"Syria will hear from us,\" he told reporters. Russia agreed to help Türkiye. Türkiye will visit Syria in May.")
        {
            PublishedAt = "2023-03-02T06:00:00Z",
            Publisher = "Example News",
            Title = "Shells on Hatay",
        };
        draft.Mentions(Syria, "Syria").Mentions(Erdogan, "Erdoğan").Mentions(Russia, "Russia").Mentions(Turkey, "Türkiye")
            .Says(out var claim, Erdogan, "said", "Syria shelled Hatay on Wednesday", [Syria])
            .Says(out _, Erdogan, "told", "Syria will hear from us", [Syria], kind: StatementKind.Direct)
            .Tells(out _, Shelling, "Syria shelled Hatay on Wednesday", claim, 0.85)
            .Tells(out _, Help, "Russia agreed to help Türkiye")
            .Tells(out _, Visit, "Türkiye will visit Syria in May");
        Claim = claim;
        return draft.Build();
    }

    public static ArticleGraph Answer()
    {
        var draft = new ArticleDraft("answer", "Syria denied that it had fired on Türkiye. It said Russia refused to help Türkiye, and that Erdoğan admitted Türkiye was alone.")
        {
            PublishedAt = "2023-03-02T18:00:00Z",
            Publisher = "Second Post",
            Title = "No shells",
        };
        draft.Mentions(Syria, "Syria").Mentions(Russia, "Russia").Mentions(Turkey, "Türkiye").Mentions(Erdogan, "Erdoğan")
            .Says(out var denial, Syria, "denied", "it had fired on Türkiye", [Turkey], attitude: Attitude.Deny)
            .Says(out var outer, Syria, "said", "Russia refused to help Türkiye, and that Erdoğan admitted Türkiye was alone", [Russia, Turkey, Erdogan])
            .Says(out _, Erdogan, "admitted", "Türkiye was alone", [Turkey], outer)
            .Tells(out _, NoShelling, "Syria denied that it had fired on Türkiye", denial, 0.7)
            .Tells(out _, Refusal, "Russia refused to help Türkiye", outer, 0.65);
        Denial = denial;
        return draft.Build();
    }

    public static ArticleGraph Turn() =>
        new ArticleDraft("turn", "Türkiye backed Syria on Sunday. In the winter Türkiye had asked Russia for help. Marchers thanked both.")
        {
            PublishedAt = "2023-08-21",
            Publisher = "Third Voice",
            Title = "A turn",
            Fingerprint = "0f0f0f0f0f0f0f0f",
        }
        .Mentions(Turkey, "Türkiye").Mentions(Syria, "Syria").Mentions(Russia, "Russia").Mentions(Marchers, "Marchers")
        .Tells(out _, Backing, "Türkiye backed Syria on Sunday")
        .Tells(out _, Winter.Request, "Türkiye had asked Russia for help")
        .Tells(out _, Thanks, "Marchers thanked both").Tells(out _, Thanks with { Recipient = Syria }, "Marchers thanked both")
        .Build();

    public static IReadOnlyList<ArticleGraph> All() => [.. Winter.All(), Accusation(), Answer(), Turn()];
}
