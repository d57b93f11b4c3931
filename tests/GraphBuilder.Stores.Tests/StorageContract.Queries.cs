using GraphBuilder.Stores.Tests.Fixture;
using static GraphBuilder.Stores.Tests.Fixture.Winter;

namespace GraphBuilder.Stores.Tests;

public abstract partial class StorageContract
{
    private const string TUR = "country/TUR";
    private const string RUS = "country/RUS";
    private const string SYR = "country/SYR";

    private static string Id(Deed deed) => deed.ToNode().Id.Value;

    [StoreFact]
    public async Task Dyad_timeline_gives_both_directions_in_order_of_days()
    {
        await using var store = await OpenWithAsync(All());

        (await AskAsync(store, "dyad-timeline", ("a", TUR), ("b", RUS))).ShouldBe(
            [$"2022-12-12 | Türkiye | REQUEST | assist | Russia | affirmed | actual | -0.5 | 0.9 | 2 | 1 | [article] | Türkiye asked Russia for help | {Id(Request)}"]);
        (await AskAsync(store, "dyad-timeline", ("a", SYR), ("b", TUR))).ShouldBe(
        [
            $"2022-12-12 | Türkiye | ASSAULT | - | Syria | negated | future | -9.0 | 0.6 | 1 | 1 | [Recep Tayyip Erdoğan] | Ankara would not attack Syria | {Id(Denied)}",
            $"2022-12-13 | Türkiye | ASSAULT | - | Syria | affirmed | actual | -9.0 | 0.75 | 1 | 1 | [Russia] | Türkiye attacked Syria near Aleppo | {Id(Attack)}",
        ]);
    }

    [StoreFact]
    public async Task A_period_takes_in_a_month_that_overlaps_it()
    {
        await using var store = await OpenWithAsync(All());

        (await AskAsync(store, "dyad-timeline", ("a", TUR), ("b", SYR), ("from", "2022-12-13"))).ShouldHaveSingleItem().ShouldEndWith(Id(Attack));
        (await AskAsync(store, "dyad-timeline", ("a", TUR), ("b", SYR), ("to", "2022-12-12"))).ShouldHaveSingleItem().ShouldEndWith(Id(Denied));
        (await AskAsync(store, "dyad-timeline", ("a", RUS), ("b", SYR), ("from", "2022-12-20"), ("to", "2022-12-31"))).ShouldHaveSingleItem().ShouldEndWith(Id(Meeting));
        (await AskAsync(store, "dyad-timeline", ("a", RUS), ("b", SYR), ("from", "2023-01-01"))).ShouldBeEmpty();
    }

    [StoreFact]
    public async Task Statements_by_a_country_are_those_of_its_people()
    {
        await using var store = await OpenWithAsync(All());
        var span = Monday().Statements[0].Span;
        var row = $"2022-12-12 | Recep Tayyip Erdoğan | assert | indirect | said | Ankara would not attack Syria | Example News | A request | {span.Start} | {span.End} | {Denial} | article/monday";

        (await AskAsync(store, "statements-by", ("actor", TUR))).ShouldBe([row]);
        (await AskAsync(store, "statements-by", ("actor", "person/Q39259"), ("about", SYR))).ShouldBe([row]);
        (await AskAsync(store, "statements-by", ("actor", TUR), ("about", RUS))).ShouldBeEmpty();
    }

    [StoreFact]
    public async Task Statements_about_a_side_are_dated_by_the_day_they_were_made_and_undated_ones_come_last()
    {
        await using var store = await OpenWithAsync(All());

        (await AskAsync(store, "statements-about", ("actor", SYR))).Select(row => string.Join(" | ", row.Split(" | ").Take(6))).ShouldBe(
        [
            "2022-12-12 | Recep Tayyip Erdoğan | assert | indirect | said | Ankara would not attack Syria",
            "2022-12-13 | Russia | assert | indirect | According to | Türkiye attacked Syria near Aleppo",
            "- | - | assert | indirect | said | Syria would fall",
        ]);
    }

    [StoreFact]
    public async Task Claims_only_by_a_side_leave_out_what_the_outlet_or_another_says_too()
    {
        await using var store = await OpenWithAsync(All());
        var row = $"2022-12-13 | Türkiye | ASSAULT | - | Syria | affirmed | actual | 0.75 | 1 | [Russia] | Türkiye attacked Syria near Aleppo | {Id(Attack)}";

        (await AskAsync(store, "claims-only-by", ("actor", RUS))).ShouldBe([row]);
        (await AskAsync(store, "claims-only-by", ("actor", TUR))).ShouldHaveSingleItem().ShouldEndWith(Id(Denied));
        (await AskAsync(store, "claims-only-by", ("actor", SYR))).ShouldBeEmpty();

        var confirmation = new ArticleDraft("witness", "Türkiye attacked Syria near Aleppo.").Tells(out _, Attack, "Türkiye attacked Syria near Aleppo").Build();
        await store.WriteAsync(s_run, [confirmation], default);
        (await AskAsync(store, "claims-only-by", ("actor", RUS))).ShouldBeEmpty();
    }

    [StoreFact]
    public async Task Active_dyads_count_both_directions_together()
    {
        await using var store = await OpenWithAsync(All());

        (await AskAsync(store, "active-dyads")).ShouldBe(
        [
            "Syria | Türkiye | 2 | 0 | 2 | -9.0 | 2022-12-12 | 2022-12-13 | country/SYR | country/TUR",
            "Russia | Syria | 1 | 1 | 0 | 1.0 | 2022-12 | 2022-12 | country/RUS | country/SYR",
            "Russia | Türkiye | 1 | 0 | 1 | -0.5 | 2022-12-12 | 2022-12-12 | country/RUS | country/TUR",
        ]);
        (await AskAsync(store, "active-dyads", ("from", "2022-12-13"))).ShouldBe(
        [
            "Russia | Syria | 1 | 1 | 0 | 1.0 | 2022-12 | 2022-12 | country/RUS | country/SYR",
            "Syria | Türkiye | 1 | 0 | 1 | -9.0 | 2022-12-13 | 2022-12-13 | country/SYR | country/TUR",
        ]);
    }

    [StoreFact]
    public async Task Evidence_names_each_piece_with_its_place_in_the_article()
    {
        await using var store = await OpenWithAsync(All());
        var claim = Tuesday().Evidence.Single(e => e.AssertedBy is not null);

        (await AskAsync(store, "evidence", ("relationship", Id(Request)))).ShouldBe(
        [
            "2022-12-12T09:00:00+03:00 | Example News | A request | article | Türkiye asked Russia for help | 0 | 29 | 0.7 | - | article/monday",
            "2022-12-13 | Second Post | A request, again | article | Türkiye asked Russia for help | 0 | 29 | 0.9 | - | article/copy",
        ]);
        (await AskAsync(store, "evidence", ("relationship", Id(Attack)))).ShouldBe(
            [$"2022-12-14 | Example News | An accusation | Russia | Türkiye attacked Syria near Aleppo | {claim.Span.Start} | {claim.Span.End} | 0.75 | {Accusation} | article/tuesday"]);
        (await AskAsync(store, "evidence", ("relationship", "relationship/none"))).ShouldBeEmpty();
    }

    [StoreFact]
    public async Task Articles_of_a_country_count_the_mentions_of_its_people()
    {
        await using var store = await OpenWithAsync(All());

        (await AskAsync(store, "articles-of", ("actor", SYR))).ShouldBe(
        [
            "2022-12-12T09:00:00+03:00 | Example News | A request | 1 | https://news.example.org/monday | article/monday",
            "2022-12-14 | Example News | An accusation | 2 | https://news.example.org/tuesday | article/tuesday",
            "- | - | - | 2 | https://news.example.org/undated | article/undated",
        ]);
    }

    [StoreFact]
    public async Task Changes_are_filed_under_the_day_of_the_first_report()
    {
        await using var store = await OpenWithAsync(All());

        (await AskAsync(store, "changes", ("since", "2022-12-12"), ("until", "2022-12-13"))).Order(StringComparer.Ordinal).ShouldBe(
        [
            $"2022-12-12 | 2022-12-12 | Türkiye | ASSAULT | - | Syria | negated | future | 1 | [Recep Tayyip Erdoğan] | Ankara would not attack Syria | {Id(Denied)}",
            $"2022-12-12 | 2022-12-12 | Türkiye | REQUEST | assist | Russia | affirmed | actual | 2 | [article] | Türkiye asked Russia for help | {Id(Request)}",
        ]);
        (await AskAsync(store, "changes", ("since", "2022-12-13"), ("until", "2022-12-31"))).Select(row => row.Split(" | ")[^1]).ShouldBe(
            new[] { Id(Attack), Id(Meeting) }.Order(StringComparer.Ordinal));
    }

    [StoreFact]
    public async Task Actors_are_found_by_any_of_their_names_in_any_case()
    {
        await using var store = await OpenWithAsync(All());
        const string Erdogan = "Recep Tayyip Erdoğan | Person | TUR | [GOV] | [Erdoğan] | 1 | 1 | 0 | person/Q39259";

        (await AskAsync(store, "actors")).ShouldBe(
        [
            "Russia | Country | RUS | [] | [Russia] | 3 | 1 | 2 | country/RUS",
            "Syria | Country | SYR | [] | [Syria] | 3 | 0 | 3 | country/SYR",
            "Türkiye | Country | TUR | [] | [Ankara, Türkiye] | 3 | 0 | 3 | country/TUR",
            "marchers | Group | SYR | [CVL, OPP] | [Marchers] | 1 | 0 | 1 | group/marchers~SYR",
            Erdogan,
        ]);
        (await AskAsync(store, "actors", ("like", "ERDOĞ"))).ShouldBe([Erdogan]);
        (await AskAsync(store, "actors", ("like", "ankara"))).ShouldHaveSingleItem().ShouldEndWith(TUR);
        (await AskAsync(store, "actors", ("like", "%"))).ShouldBeEmpty("a wildcard of one store's language is a plain character here");
    }

    [StoreFact]
    public async Task Every_query_of_the_catalog_runs_on_an_empty_store()
    {
        await using var store = await OpenEmptyAsync();

        foreach (var query in _catalog.Queries)
            (await AskAsync(store, query.Name, [.. query.Parameters.Where(p => p.Required).Select(p => (p.Name, "country/TUR"))])).ShouldBeEmpty(query.Name);
    }
}
