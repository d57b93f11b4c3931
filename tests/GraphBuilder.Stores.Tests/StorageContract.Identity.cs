using FsCheck;
using FsCheck.Fluent;
using GraphBuilder.Identity;
using GraphBuilder.Model;
using GraphBuilder.Stores.Tests.Fixture;
using static GraphBuilder.Stores.Tests.Fixture.People;

namespace GraphBuilder.Stores.Tests;

public abstract partial class StorageContract
{
    private static readonly Actor s_lavrov = new(new("person/Q58217"), ActorKind.Person, "Sergey Lavrov") { Country = "RUS", Sectors = ["GOV"], Wikidata = "Q58217" };
    private static readonly Actor s_unknown = new(new("person/s-lavroff~RUS"), ActorKind.Person, "S. Lavroff")
    {
        Country = "RUS",
        Office = new("Foreign minister", Russia, null, null),
    };

    private static readonly Deed s_visit = new(Turkey, "CONSULT", s_lavrov, "2022-12-12") { Mode = "visit", Reciprocal = true };

    private static ArticleGraph Known() =>
        new ArticleDraft("known", "Lavrov visited Türkiye. Lavrov said he was content.") { PublishedAt = "2022-12-12", Fingerprint = "000000000000ffff" }
            .Mentions(s_lavrov, "Lavrov", "Lavrov").Mentions(Turkey, "Türkiye")
            .Tells(out _, s_visit, "Lavrov visited Türkiye").Says(out _, s_lavrov, "said", "he was content").Build();

    private static ArticleGraph Unknown() =>
        new ArticleDraft("unknown", "S. Lavroff visited Türkiye. Lavrov is S. Lavroff, and was content, said S. Lavroff.") { PublishedAt = "2022-12-13", Fingerprint = "ffff000000000000" }
            .Mentions(s_unknown, "S. Lavroff", "S. Lavroff", "S. Lavroff").Mentions(s_lavrov, "Lavrov").Mentions(Turkey, "Türkiye")
            .Says(out _, s_unknown, "said", "Lavrov is S. Lavroff, and was content", [s_lavrov, s_unknown])
            .Tells(out _, s_visit with { Recipient = s_unknown }, "S. Lavroff visited Türkiye", confidence: 0.6)
            .Tells(out _, s_visit with { Actor = s_lavrov, Recipient = s_unknown, Mode = "meet" }, "Lavrov is S. Lavroff", confidence: 0.6).Build();

    [StoreFact]
    public async Task What_is_merged_is_one_actor_with_one_relationship_and_all_its_names()
    {
        await using var store = await OpenWithAsync(Known(), Unknown());
        var written = await store.DecideAsync(Reviews.Merge(1, s_unknown, s_lavrov), default);

        (written.Added, written.Edited).ShouldBe((0, 1));
        (await store.ReadNodeAsync(s_unknown.Id.Value, default)).ShouldBeNull();
        (await PropertiesAsync(store, s_lavrov.Id.Value)).ShouldStartWith("name=Sergey Lavrov, kind=Person, country=RUS, sectors=[GOV], wikidata=Q58217, aliases=[Lavrov, S. Lavroff], "
            + "offices=[Foreign minister (country/RUS)]");
        (await AskAsync(store, "dyad-timeline", ("a", s_lavrov.Id.Value), ("b", TUR))).ShouldHaveSingleItem()
            .ShouldStartWith("2022-12-12 | Türkiye | CONSULT | visit | Sergey Lavrov | affirmed | actual | 0.5 | 0.8 | 2 | 2 | [article]");
        (await AskAsync(store, "statements-by", ("actor", s_lavrov.Id.Value), ("about", s_lavrov.Id.Value))).ShouldHaveSingleItem().ShouldContain("and was content");
        (await store.CountAsync(default))["Relationship"].ShouldBe(1, "nobody meets himself");
    }

    [StoreFact]
    public async Task An_article_that_comes_after_a_decision_follows_it_and_so_does_an_edited_one()
    {
        var edited = new ArticleDraft("known", "S. Lavroff left.").Mentions(s_unknown, "S. Lavroff").Build();
        await using var store = await OpenWithAsync(Known());
        await store.DecideAsync(Reviews.Merge(1, s_unknown, s_lavrov), default);
        await store.WriteAsync(s_run, [Unknown()], default);
        (await store.WriteAsync(s_run, [edited], default)).Edited.ShouldBe(1);

        (await AskAsync(store, "actors", ("like", "avro"))).ShouldHaveSingleItem().ShouldContain("| [Lavrov, S. Lavroff] | 2 | 1 | 1 |");
        (await store.WriteAsync(s_run, [Unknown(), edited], default)).ShouldBe(WriteSummary.None with { Unchanged = 2 });

        await store.DecideAsync(Reviews.Merge(1, s_unknown, s_lavrov).Undone(), default);
        (await AskAsync(store, "actors", ("like", "avro"))).Select(row => row.Split(" | ")[0]).ShouldBe(["S. Lavroff", "Sergey Lavrov"]);
        (await store.WriteAsync(s_run, [Unknown(), edited], default)).ShouldBe(WriteSummary.None with { Unchanged = 2 });
    }

    [StoreFact]
    public async Task A_split_takes_the_articles_that_use_a_name_and_leaves_the_others()
    {
        var smith = new Actor(new("person/smith~GBR"), ActorKind.Person, "Smith") { Country = "GBR" };
        var peter = smith with { Id = new("person/peter-smith~GBR"), Name = "Peter Smith" };
        ArticleGraph[] articles = [.. new[] { "John Smith", "Peter Smith" }.Select((name, i) => new ArticleDraft($"smith{i}", $"{name} spoke.").Mentions(smith, name).Build())];
        await using var store = await OpenWithAsync(articles);
        await store.DecideAsync(Reviews.Merge(1, smith, peter) with { Names = ["Peter Smith"] }, default);
        await store.WriteAsync(s_run, [new ArticleDraft("smith2", "PETER SMITH spoke again.").Mentions(smith, "PETER SMITH", "Smith").Build()], default);

        (await AskAsync(store, "actors")).ShouldBe(
        [
            "Peter Smith | Person | GBR | [] | [PETER SMITH, Peter Smith, Smith] | 2 | 0 | 0 | person/peter-smith~GBR",
            "Smith | Person | GBR | [] | [John Smith] | 1 | 0 | 0 | person/smith~GBR",
        ]);
    }

    [StoreFact]
    public async Task An_actor_that_comes_back_is_as_old_as_it_was()
    {
        await using var store = await OpenWithAsync(Unknown());
        await store.WriteAsync(s_later, [Known()], default);
        var before = await store.DumpAsync([Known(), Unknown()]);

        await store.DecideAsync(Reviews.Merge(1, s_lavrov, s_unknown), default);
        (await store.DumpAsync([Known(), Unknown()])).ShouldNotBe(before);
        await store.DecideAsync(Reviews.Merge(1, s_lavrov, s_unknown).Undone(), default);
        (await store.DumpAsync([Known(), Unknown()])).ShouldBe(before);
    }

    [StoreFact]
    public async Task A_number_is_given_once()
    {
        await using var store = await OpenWithAsync(Known());
        await store.DecideAsync(Reviews.Merge(1, s_unknown, s_lavrov), default);

        (await Should.ThrowAsync<StoreUnavailableException>(() => store.DecideAsync(Reviews.Merge(1, Turkey, Syria), default))).Message.ShouldContain("Somebody decided");
        (await store.DecideAsync(Reviews.Merge(1, s_unknown, s_lavrov), default)).Edited.ShouldBe(0);
        var kept = (await store.ReadIdentityAsync(default)).Decisions.ShouldHaveSingleItem();
        (kept.Into.Wikidata, kept.Name, kept.UndoneAt).ShouldBe(("Q58217", "S. Lavroff", null));
    }

    [StoreFact]
    public void Whatever_is_decided_and_undone_the_graph_is_the_one_that_the_decisions_in_force_would_have_given_from_the_start() =>
        Prop.ForAll<byte[], byte[]>((shelf, reviews) => FollowsDecisionsAsync([.. Winter.All(), .. shelf.Select(b => Shelf.Take(b % 4, b / 4 % 6))],
            [.. reviews.Take(6).Select((seed, i) => Reviews.Any(i + 1, seed))])).Check(Config.QuickThrowOnFailure.WithMaxTest(Histories));

    private async Task FollowsDecisionsAsync(List<ArticleGraph> articles, List<IdentityDecision> decisions)
    {
        var inForce = new IdentityLog(decisions);
        List<ArticleGraph> known = [.. articles, .. articles.Select(inForce.Apply)];
        string bare, fresh, decided;
        await using (var store = await OpenWithAsync(articles))
            bare = await store.DumpAsync(known);
        await using (var store = await OpenEmptyAsync())
        {
            foreach (var decision in inForce.InForce)
                await store.DecideAsync(decision, default);
            await store.WriteAsync(s_run, articles, default);
            fresh = await store.DumpAsync(known);
        }
        await using var reviewed = await OpenWithAsync([.. articles.Take(articles.Count / 2)]);
        foreach (var decision in decisions)
            await reviewed.DecideAsync(decision with { UndoneAt = null }, default);
        await reviewed.WriteAsync(s_run, [.. articles.Skip(articles.Count / 2)], default);
        foreach (var decision in decisions.Where(d => d.UndoneAt is not null))
            await reviewed.DecideAsync(decision, default);
        decided = await reviewed.DumpAsync(known);
        foreach (var decision in inForce.InForce)
            await reviewed.DecideAsync(decision.Undone(), default);

        decided.ShouldBe(fresh);
        (await reviewed.DumpAsync(known)).ShouldBe(bare);
    }
}
