using GraphBuilder.Model;
using GraphBuilder.Stores.Tests.Fixture;
using static GraphBuilder.Stores.Tests.Fixture.People;

namespace GraphBuilder.Stores.Tests;

public abstract partial class StorageContract
{
    private static readonly IngestionRun s_later = s_run with { Id = "run/2", StartedAt = s_run.StartedAt.AddDays(1) };

    [StoreFact]
    public async Task Counts_every_label_and_edge_type()
    {
        await using var store = await OpenWithAsync(Winter.All());

        (await store.CountAsync(default)).OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => $"{c.Key} {c.Value}").ShouldBe(
        [
            "ACTOR_IN 5", "Actor 5", "Article 4", "CLAIMS 2", "EVIDENCED_BY 6", "HOLDS_OFFICE 1", "INGESTED 4", "IngestionRun 1", "MADE 2", "MENTIONED_IN 11",
            "MENTIONS 5", "PUBLISHED_BY 3", "Publisher 2", "RECIPIENT 4", "REPORTED_IN 3", "Relationship 5", "Statement 3", "WITHIN 0",
        ]);
    }

    [StoreFact]
    public async Task Tells_how_many_articles_and_nodes_were_written()
    {
        await using var store = await OpenEmptyAsync();

        (await store.WriteAsync(s_run, Winter.All(), default)).ShouldBe(new WriteSummary(4, 0, 0, NodesCreated: 20, NodesRemoved: 0));
    }

    [StoreFact]
    public async Task Writing_the_same_articles_again_changes_nothing()
    {
        await using var store = await OpenWithAsync(Winter.All());
        var before = await store.DumpAsync(Winter.All());

        (await store.WriteAsync(s_later, Winter.All(), default)).ShouldBe(new WriteSummary(0, 0, 4, 0, 0));
        await store.EndRunAsync(s_later, s_later.StartedAt.AddMinutes(1), WriteSummary.None, default);

        (await store.DumpAsync(Winter.All())).ShouldBe(before);
    }

    [StoreFact]
    public async Task The_order_of_writes_does_not_matter()
    {
        string forwards, backwards;
        await using (var store = await OpenWithAsync(Winter.All()))
            forwards = await store.DumpAsync(Winter.All());
        await using (var store = await OpenEmptyAsync())
        {
            foreach (var article in Winter.All().Reverse())
                await store.WriteAsync(s_run, [article], default);
            backwards = await store.DumpAsync(Winter.All());
        }

        backwards.ShouldBe(forwards);
    }

    [StoreFact]
    public async Task An_edited_article_retracts_exactly_what_it_no_longer_says()
    {
        var edited = new ArticleDraft("monday", "Russia is far away.") { PublishedAt = "2022-12-12", Publisher = "Third Voice" }.Mentions(Russia, "Russia").Build();
        ArticleGraph[] all = [.. Winter.All(), edited];
        string after, fresh;
        await using (var store = await OpenWithAsync(Winter.All()))
        {
            var summary = await store.WriteAsync(s_run, [edited], default);
            summary.ShouldBe(summary with { Added = 0, Edited = 1, Unchanged = 0 });
            (summary.NodesCreated - summary.NodesRemoved).ShouldBe(1 - 3, "the third voice came; the denial, its claim and Erdoğan went");
            after = await store.DumpAsync(all);
        }
        await using (var store = await OpenWithAsync(edited, Winter.Copy(), Winter.Tuesday(), Winter.Undated()))
            fresh = await store.DumpAsync(all);

        after.ShouldBe(fresh);
    }

    [StoreFact]
    public async Task Restoring_an_edited_article_restores_the_graph()
    {
        await using var store = await OpenWithAsync(Winter.All());
        var before = await store.DumpAsync(Winter.All());

        await store.WriteAsync(s_run, [new ArticleDraft("tuesday", "Nothing to see.").Build()], default);
        (await store.DumpAsync(Winter.All())).ShouldNotBe(before);
        await store.WriteAsync(s_run, [Winter.Tuesday()], default);

        (await store.DumpAsync(Winter.All())).ShouldBe(before);
    }

    [StoreFact]
    public async Task The_same_event_in_two_articles_is_one_node_and_near_duplicates_count_once()
    {
        var independent = new ArticleDraft("own", "Türkiye asked Russia for help.") { Fingerprint = "0f0f0f0f0f0f0f0f", PublishedAt = "2022-12-20" }
            .Tells(out var request, Winter.Request, "Türkiye asked Russia for help").Build();
        await using var store = await OpenWithAsync(Winter.Monday(), Winter.Copy(), independent);

        var node = (await store.ReadNodeAsync(request.Value, default)).ShouldNotBeNull();
        GraphDump.Show(node).ShouldBe($"""
            {request} Relationship actor=country/TUR, event=REQUEST, mode=assist, recipient=country/RUS, date=2022-12-12, datePrecision=day, polarity=affirmed, modality=actual, quad=3, score=-0.5, contexts=[diplomatic], place=Sochi, reciprocal=False, confidence=0.9, articleCount=3, independentCount=2, denies=[], deniedBy=[]
              QuotedEvidence {"{"} Article = article/monday, Title = A request, PublishedAt = 2022-12-12T09:00:00+03:00, Publisher = Example News, Start = 0, End = 29, Quote = Türkiye asked Russia for help, AssertedBy =  {"}"}
              QuotedEvidence {"{"} Article = article/copy, Title = A request, again, PublishedAt = 2022-12-13, Publisher = Second Post, Start = 0, End = 29, Quote = Türkiye asked Russia for help, AssertedBy =  {"}"}
              QuotedEvidence {"{"} Article = article/own, Title = , PublishedAt = 2022-12-20, Publisher = , Start = 0, End = 29, Quote = Türkiye asked Russia for help, AssertedBy =  {"}"}
            """);
    }

    [StoreFact]
    public async Task What_articles_know_of_an_actor_is_joined_and_conflicts_go_to_the_lower_word()
    {
        var plain = new Actor(new("person/smith~GBR"), ActorKind.Person, "smith");
        var known = plain with { Name = "Smith", Country = "GBR", Sectors = ["LEG", "GOV"] };
        var other = plain with { Name = "Smith", Sectors = ["GOV"] };
        await using var store = await OpenWithAsync(
            new ArticleDraft("one", "smith").Mentions(plain, "smith").Build(),
            new ArticleDraft("two", "Smith").Mentions(known, "Smith").Build(),
            new ArticleDraft("three", "Smith").Mentions(other, "Smith").Build());

        (await PropertiesAsync(store, "person/smith~GBR")).ShouldBe(
            "name=Smith, kind=Person, country=GBR, sectors=[GOV], wikidata=-, aliases=[Smith, smith], offices=[], createdAt=2022-12-15T08:00:00Z");

        await store.WriteAsync(s_later, [new ArticleDraft("two", "Nobody.").Build(), new ArticleDraft("three", "Nobody.").Build()], default);
        (await PropertiesAsync(store, "person/smith~GBR")).ShouldBe(
            "name=smith, kind=Person, country=-, sectors=[], wikidata=-, aliases=[smith], offices=[], createdAt=2022-12-15T08:00:00Z");
    }

    [StoreFact]
    public async Task Of_two_spellings_of_a_publisher_the_lower_stays_whichever_came_first()
    {
        ArticleGraph[] articles = [.. new[] { "Example news", "EXAMPLE NEWS", "Example News" }.Select(name => new ArticleDraft(name.Replace(' ', '-'), "Rain.") { Publisher = name }.Build())];
        await using var store = await OpenWithAsync(articles);

        (await PropertiesAsync(store, "publisher/example-news")).ShouldBe("name=EXAMPLE NEWS, country=-, articles=3");
    }

    [StoreFact]
    public async Task The_body_of_an_office_is_listed_without_being_mentioned()
    {
        await using var store = await OpenWithAsync(new ArticleDraft("office", "Erdoğan spoke.").Mentions(Erdogan, "Erdoğan").Build());

        (await PropertiesAsync(store, "person/Q39259")).ShouldContain("offices=[President of Türkiye (country/TUR, since 2014-08-28)]");
        (await store.CountAsync(default))["HOLDS_OFFICE"].ShouldBe(1);
        (await store.ReadNodeAsync("country/TUR", default)).ShouldNotBeNull();
        (await AskAsync(store, "articles-of", ("actor", "country/TUR"))).ShouldHaveSingleItem().ShouldContain(" | 1 | ", Case.Sensitive, "Erdoğan counts, the unmentioned state does not");

        await store.WriteAsync(s_run, [new ArticleDraft("office", "Nobody spoke.").Build()], default);
        (await store.CountAsync(default))["Actor"].ShouldBe(0);
    }

    private static async Task<string> PropertiesAsync(IGraphStore store, string id)
    {
        var node = (await store.ReadNodeAsync(id, default)).ShouldNotBeNull();
        return string.Join(", ", node.Properties.Select(p => $"{p.Key}={GraphDump.Cell(p.Value)}"));
    }
}
