using GraphBuilder.Model;
using GraphBuilder.Stores.Tests.Fixture;
using static GraphBuilder.Stores.Tests.Fixture.People;

namespace GraphBuilder.Stores.Tests;

public abstract partial class StorageContract
{
    [StoreFact]
    public async Task Shows_an_actor_with_what_it_did_and_said()
    {
        await using var store = await OpenWithAsync(Winter.All());
        var node = (await store.ReadNodeAsync("person/Q39259", default)).ShouldNotBeNull();

        node.Label.ShouldBe("Actor");
        (await PropertiesAsync(store, "person/Q39259")).ShouldBe(
            "name=Recep Tayyip Erdoğan, kind=Person, country=TUR, sectors=[GOV], wikidata=Q39259, aliases=[Erdoğan], "
            + "offices=[President of Türkiye (country/TUR, since 2014-08-28)], createdAt=2022-12-15T08:00:00Z");
        node.Evidence.Select(e => e.Quote).ShouldBe(["said Ankara would not attack Syria"]);
        (await store.ReadNodeAsync("country/TUR", default))!.Evidence.Count.ShouldBe(4);
    }

    [StoreFact]
    public async Task Shows_a_statement_with_its_edges()
    {
        await using var store = await OpenWithAsync(Winter.All());

        (await PropertiesAsync(store, Winter.Denial.Value)).ShouldBe(
            "speaker=person/Q39259, kind=indirect, content=Ankara would not attack Syria, cue=said, attitude=assert, saidOn=-, confidence=0.9, "
            + $"mentions=[country/SYR, country/TUR], within=-, claims=[{Id(Winter.Denied)}], denies=[], article=article/monday");
        var quote = (await store.ReadNodeAsync(Winter.Denial.Value, default))!.Evidence.ShouldHaveSingleItem();
        Winter.Monday().Article.Text[quote.Start..quote.End].ShouldBe(quote.Quote);
    }

    [StoreFact]
    public async Task Shows_an_article_and_its_publisher()
    {
        await using var store = await OpenWithAsync(Winter.All());
        var article = Winter.Monday().Article;

        (await PropertiesAsync(store, "article/monday")).ShouldBe(
            "url=https://news.example.org/monday, title=A request, publishedAt=2022-12-12T09:00:00+03:00, retrievedAt=2022-12-15T08:00:00Z, language=en, "
            + $"publisher=publisher/example-news, contentHash={article.ContentHash}, text={article.Text}");
        (await store.ReadNodeAsync("article/monday", default))!.Evidence.Select(e => e.Quote).ShouldBe(
            ["Türkiye asked Russia for help", "said Ankara would not attack Syria", "Ankara would not attack Syria"]);
        (await PropertiesAsync(store, "publisher/example-news")).ShouldBe("name=Example News, country=-, articles=2");
    }

    [StoreFact]
    public async Task Knows_no_node_of_an_unknown_id()
    {
        await using var store = await OpenWithAsync(Winter.All());

        (await store.ReadNodeAsync("person/nobody", default)).ShouldBeNull();
        (await store.ReadNodeAsync("", default)).ShouldBeNull();
    }

    [StoreFact]
    public async Task A_statement_within_another_keeps_its_place()
    {
        var draft = new ArticleDraft("nested", "Russia said Erdoğan promised that Syria would be safe.");
        draft.Says(out var outer, Russia, "said", "Erdoğan promised that Syria would be safe")
            .Says(out var inner, Erdogan, "promised", "that Syria would be safe", [Syria], outer);
        await using var store = await OpenWithAsync(draft.Build());

        (await PropertiesAsync(store, inner.Value)).ShouldContain($"within={outer}");
        (await store.CountAsync(default))["WITHIN"].ShouldBe(1);
    }

    [StoreFact]
    public async Task Lists_actors_by_id_with_the_number_of_articles()
    {
        await using var store = await OpenWithAsync(Winter.All());

        (await ListAsync(store.ReadActorsAsync(default))).Select(a => $"{a.Id} {a.Name} {a.Kind} {a.Country} {GraphDump.Cell(a.Aliases)} {a.Articles}").ShouldBe(
        [
            "country/RUS Russia Country RUS [Russia] 3", "country/SYR Syria Country SYR [Syria] 3", "country/TUR Türkiye Country TUR [Ankara, Türkiye] 3",
            "group/marchers~SYR marchers Group SYR [Marchers] 1", "person/Q39259 Recep Tayyip Erdoğan Person TUR [Erdoğan] 1",
        ]);
    }

    [StoreFact]
    public async Task Gives_every_quote_with_the_text_it_was_cut_from()
    {
        await using var store = await OpenWithAsync(Winter.All());
        var stored = await ListAsync(store.ReadEvidenceAsync(default));

        stored.Select(e => e.Article.Value).ShouldBe(["article/copy", "article/monday", "article/tuesday", "article/undated"]);
        foreach (var article in stored)
        {
            ContentHash.Of(article.Text).ShouldBe(article.ContentHash);
            foreach (var quote in article.Quotes)
                article.Text[quote.Start..quote.End].ShouldBe(quote.Quote);
        }
        stored[1].Quotes.Select(q => q.Owner).Order(StringComparer.Ordinal).ShouldBe(
            new[] { Id(Winter.Request), Id(Winter.Denied), Winter.Denial.Value }.Order(StringComparer.Ordinal));
    }

    [StoreTheory]
    [InlineData("quotes", "He said: \"it's 'done'\" \\ `so`; DROP TABLE actor; -- {x} $y ?1")]
    [InlineData("line ends", "One\nTwo\r\nThree\tFour\u2028Five")]
    [InlineData("emoji and combined signs", "Peace 🕊️👩‍👩‍👧‍👦 and e\u0301 and ﬁ")]
    [InlineData("right to left", "قال الوزير \u200Fإن\u200E שלום")]
    [InlineData("null character", "before\0after")]
    public async Task Odd_text_comes_back_as_it_was(string name, string text)
    {
        var actor = new Actor(new("group/odd"), ActorKind.Group, text);
        var article = new ArticleDraft(name, text) { Title = text, Publisher = "P " + text }
            .Mentions(actor, text).Says(out var statement, actor, text, text).Tells(out _, Winter.March with { Actor = actor, Place = text }, text, statement).Build();
        await using var store = await OpenWithAsync(article);

        var stored = (await ListAsync(store.ReadEvidenceAsync(default))).ShouldHaveSingleItem();
        stored.Text.ShouldBe(text);
        stored.Quotes.ShouldAllBe(q => q.Quote == text);
        (await ListAsync(store.ReadActorsAsync(default))).ShouldHaveSingleItem().Aliases.ShouldBe([text]);
        (await PropertiesAsync(store, statement.Value)).ShouldContain($"content={text}, cue={text}");
        (await AskAsync(store, "actors", ("like", text))).ShouldHaveSingleItem();
        (await store.WriteAsync(s_run, [article], default)).Unchanged.ShouldBe(1);
    }

    [StoreFact]
    public async Task A_lone_surrogate_is_stored_as_the_replacement_character_and_moves_no_offset()
    {
        var article = new ArticleDraft("broken", "A \uD83D broken sign before Syria.").Mentions(Syria, "Syria").Tells(out _, Winter.March with { Actor = Syria }, "sign before Syria").Build();
        await using var store = await OpenWithAsync(article);

        var stored = (await ListAsync(store.ReadEvidenceAsync(default))).ShouldHaveSingleItem();
        stored.Text.ShouldBe("A \uFFFD broken sign before Syria.");
        ContentHash.Of(stored.Text).ShouldBe(stored.ContentHash);
        var quote = stored.Quotes.ShouldHaveSingleItem();
        stored.Text[quote.Start..quote.End].ShouldBe(quote.Quote);
    }

    private static async Task<List<T>> ListAsync<T>(IAsyncEnumerable<T> items)
    {
        var list = new List<T>();
        await foreach (var item in items)
            list.Add(item);
        return list;
    }
}
