using GraphBuilder.Model;
using GraphBuilder.Stores.Tests.Export;
using GraphBuilder.Stores.Tests.Fixture;

namespace GraphBuilder.Stores.Tests;

public abstract partial class StorageContract
{
    private static readonly GraphFilter[] s_filters =
    [
        GraphFilter.None,
        new() { Actor = "country/TUR" },
        new() { Actor = "group/marchers~SYR" },
        new() { Actor = People.Erdogan.Id.Value, From = "2022-12-01" },
        new() { Dyad = ("country/SYR", "country/RUS") },
        new() { From = "2022-12-13" },
        new() { To = "2022-12-12" },
        new() { Events = ["PROTEST", "CONSULT"] },
        new() { Actor = "country/SYR", From = "2022-12-01", To = "2022-12-31", Events = ["ASSAULT"] },
    ];

    [StoreFact]
    public async Task Reads_nodes_by_label_and_id_and_edges_by_type_and_ends()
    {
        await using var store = await OpenWithAsync(Winter.All());
        var (nodes, edges) = await store.PartAsync(GraphFilter.None);
        nodes.ConvertAll(n => (n.Shape.Name, n.Id)).ShouldBe(nodes.Select(n => (n.Shape.Name, n.Id)).OrderBy(n => n.Name, StringComparer.Ordinal).ThenBy(n => n.Id, StringComparer.Ordinal));
        edges.ConvertAll(e => GraphModel.Edges.ToList().IndexOf(e.Shape)).ShouldBeInOrder();
        foreach (var type in edges.GroupBy(e => e.Shape))
            type.Select(End).ShouldBe(type.Select(End).Order(StringComparer.Ordinal), type.Key.Name);
        var counts = await store.CountAsync(default);
        nodes.GroupBy(n => n.Shape.Name).ShouldAllBe(g => counts[g.Key] == g.Count());
        edges.Where(e => !e.Shape.Derived).GroupBy(e => e.Shape.Name).ShouldAllBe(g => counts[g.Key] == g.Count());
    }

    [StoreFact]
    public async Task A_part_of_the_graph_has_both_ends_of_each_edge()
    {
        await using var store = await OpenWithAsync(Winter.All());
        foreach (var filter in s_filters)
        {
            var (found, edges) = await store.PartAsync(filter);
            var nodes = found.ToDictionary(n => n.Id, n => n.Shape.Name);
            edges.ShouldNotBeEmpty($"{filter}");
            edges.ShouldAllBe(e => nodes.GetValueOrDefault(e.From) == e.Shape.From && nodes.GetValueOrDefault(e.To) == e.Shape.To, $"{filter}");
            nodes.Keys.Except(edges.SelectMany(e => new[] { e.From, e.To })).ShouldBeEmpty($"{filter}");
        }
    }

    [StoreFact]
    public async Task What_others_write_meanwhile_leaves_no_edge_without_its_nodes()
    {
        await using var store = await OpenWithAsync(Winter.All());
        var before = (await store.PartAsync(GraphFilter.None)).Edges.ConvertAll(Line);
        await using var graph = await store.OpenReaderAsync(default);
        var nodes = (await graph.ReadNodesAsync(GraphFilter.None, default).ToListAsync()).ConvertAll(n => n.Id);
        await using (var other = await OpenAgainAsync(store))
            await other.WriteAsync(s_run, [.. Spring.All(), new ArticleDraft("tuesday", "Nothing is left of it.").Build()], default);

        var edges = await graph.ReadEdgesAsync(GraphFilter.None, default).ToListAsync();
        edges.SelectMany(e => new[] { e.From, e.To }).Except(nodes).ShouldBeEmpty();
        (graph.LeftOut > 0).ShouldBe(!KeepsSnapshots);
        if (KeepsSnapshots)
            edges.ConvertAll(Line).ShouldBe(before);

        static string Line(GraphEdge edge) => $"{edge.Shape.Name} {edge.From} {edge.To} {string.Join(' ', edge.Values)}";
    }

    [StoreFact]
    public async Task A_dyad_brings_its_relationships_and_what_hangs_on_them()
    {
        await using var store = await OpenWithAsync(Winter.All());
        var filter = new GraphFilter { Dyad = ("country/SYR", "country/TUR"), From = "2022-12-13" };
        var (nodes, edges) = await store.PartAsync(filter);
        nodes.ConvertAll(n => n.Id).ShouldBe(
            ["country/RUS", "country/SYR", "country/TUR", "article/tuesday", "run/1", "publisher/example-news", Winter.Attack.ToNode().Id.Value, Winter.Accusation.Value]);
        edges.ConvertAll(e => $"{e.Shape.Name} {e.From} {e.To}").Where(e => e.StartsWith('M') || e.StartsWith("ASS", StringComparison.Ordinal)).ShouldBe(
        [
            $"MADE country/RUS {Winter.Accusation}",
            "MENTIONED_IN country/RUS article/tuesday", "MENTIONED_IN country/SYR article/tuesday", "MENTIONED_IN country/TUR article/tuesday",
            $"MENTIONS {Winter.Accusation} country/SYR", $"MENTIONS {Winter.Accusation} country/TUR",
            "ASSAULT country/TUR country/SYR",
        ]);
    }

    [StoreFact]
    public async Task Who_only_speaks_brings_their_statements_and_what_these_claim()
    {
        await using var store = await OpenWithAsync(Spring.All());
        var spring = new GraphFilter { Actor = People.Erdogan.Id.Value, From = "2023-03-01" };
        (await TextsAsync(spring, "content")).ShouldBe(["Syria shelled Hatay on Wednesday", "Syria will hear from us", "Türkiye was alone"], ignoreOrder: true);
        (await TextsAsync(spring, "event")).ShouldBe([Spring.Shelling.Event]);
        (await TextsAsync(spring, "aliases")).Count.ShouldBe(3, "speaker, and both whom the statements name");
        (await TextsAsync(spring, "url")).Count.ShouldBe(2);
        (await store.EventsAsync(spring)).ConvertAll(e => e.Id).ShouldBe([Spring.Shelling.ToNode().Id.Value]);
        (await TextsAsync(spring with { Events = ["CONSULT"] }, "content")).ShouldBeEmpty("what is claimed decides where an event is asked for");
        (await TextsAsync(spring with { Actor = null, Dyad = (People.Erdogan.Id.Value, "country/SYR") }, "content")).ShouldBeEmpty();
        (await TextsAsync(new() { Actor = "country/TUR", To = "2022-12-31" }, "content")).ShouldBe([
            "Ankara would not attack Syria", "Türkiye attacked Syria near Aleppo"], ignoreOrder: true);

        async Task<List<object?>> TextsAsync(GraphFilter filter, string property) =>
            [.. (await store.PartAsync(filter)).Nodes.Where(n => n.Shape.IndexOf(property) >= 0).Select(n => n[property])];
    }

    [StoreFact]
    public async Task Events_have_both_sides_and_the_best_words()
    {
        await using var store = await OpenWithAsync(Winter.All());
        var request = (await store.EventsAsync(new() { Events = ["REQUEST"] })).ShouldHaveSingleItem();
        (request.Actor.Name, request.Recipient.Name, request.Quote.Publisher, request.Quote.AssertedBy).ShouldBe(("Türkiye", "Russia", "Second Post", null));
        var march = (await store.EventsAsync(new() { Events = ["PROTEST"] })).ShouldHaveSingleItem();
        march.Actor.Sectors.ShouldBe(["CVL", "OPP"]);
        (march.Recipient.Id, march.Quote.Title).ShouldBe((null, null));
    }

    [StoreFact]
    public async Task Articles_that_are_read_back_and_written_again_make_the_same_graph()
    {
        List<ArticleGraph> all = [.. Winter.All(), .. Enumerable.Range(0, 12).Select(n => Shelf.Take(n, 1)), Odd.Article("“\u0001🦊”")];
        string before;
        IReadOnlyList<ArticleGraph> copies;
        await using (var store = await OpenWithAsync(all))
        {
            before = await store.DumpAsync(all) + await Exported.TextAsync(store, "jsonl");
            copies = await store.ReadArticlesAsync([.. all.Select(a => a.Article.Id)], default);
        }
        copies.Select(c => c.GraphHash).ShouldBe(all.Select(a => a.GraphHash), ignoreOrder: true);
        await using var other = await OpenWithAsync(copies);
        (await other.DumpAsync(all) + await Exported.TextAsync(other, "jsonl")).ShouldBe(before);
    }

    [StoreFact]
    public async Task Versions_come_by_run_with_what_is_known_of_it()
    {
        await using var store = await OpenWithAsync(Winter.Monday(), Winter.Tuesday());
        var later = new IngestionRun("run/2", s_run.StartedAt.AddDays(1), "0.2.0");
        await store.WriteAsync(later, [Winter.Copy()], default);
        await store.EndRunAsync(later, later.StartedAt.AddMinutes(1), new(1, 0, 0, 2, 0), default);
        (await store.ReadVersionsAsync(default).ToListAsync()).ShouldBe(
        [
            new(new("article/monday"), Winter.Monday().GraphHash, new(s_run, null, null)),
            new(new("article/tuesday"), Winter.Tuesday().GraphHash, new(s_run, null, null)),
            new(new("article/copy"), Winter.Copy().GraphHash, new(later, later.StartedAt.AddMinutes(1), new(1, 0, 0, 2, 0))),
        ]);
        (await store.ReadHashesAsync([new("article/monday"), new("article/nowhere")], default)).ShouldBe([new(new("article/monday"), Winter.Monday().GraphHash)]);
    }

    private static string End(GraphEdge edge) => edge.Shape.ByTail ? edge.From : edge.To;
}
