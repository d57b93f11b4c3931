using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using GraphBuilder.Actors;
using GraphBuilder.Cli.Options;
using GraphBuilder.Cli.Output;
using GraphBuilder.Identity;
using GraphBuilder.Stores;

namespace GraphBuilder.Cli.Verbs;

/// <summary><c>actors</c>: who is in the graph, and reviewed decisions on who is who.</summary>
internal static class ActorsVerb
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly Argument<string?> s_like = new("like") { Description = "Part of a name", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Argument<string> s_actor = new("actor") { Description = "Id, ISO code or name of an actor in the graph" };
    private static readonly Argument<string> s_into = new("into") { Description = "Id, ISO code or name of the actor that it is; an id may also be one of the book of actors" };
    private static readonly Argument<string> s_other = new("other") { Description = "Id of the other actor, or a name for a new one of the same kind and country" };
    private static readonly Argument<int> s_number = new("number") { Description = "Number of the decision, as 'actors list' gives it", CustomParser = WholeNumber.Of("undo") };
    private static readonly Option<string[]> s_article = new("--article") { Description = "Article that speaks of the other one; may be repeated", HelpName = "id" };
    private static readonly Option<string[]> s_name = new("--name") { Description = "Name that means the other one, in stored articles and those to come; may be repeated", HelpName = "name" };
    private static readonly Option<bool> s_force = new("--force") { Description = "Although the kinds differ, or a later decision builds on it" };

    /// <summary>The verb with its four parts.</summary>
    public static Command Create()
    {
        var list = new Verb("list", "Lists actors, those in most articles first, and the decisions in force", "graphbuilder actors list erdo") { s_like };
        list.WithStore().SetAction(ListAsync);
        var merge = new Verb("merge", "Two ids are one actor: everything said of the first is said of the second, also in articles to come", "graphbuilder actors merge person/s-lavroff~RUS person/Q58217") { s_actor, s_into, s_force };
        merge.WithStore().SetAction((parsed, c) => DecideAsync(parsed, r => r.MergeAsync(parsed.GetValue(s_actor)!, parsed.GetValue(s_into)!, parsed.GetValue(s_force), c), c));
        var split = new Verb("split", "One id is two actors: what some articles say of it is said of another", "graphbuilder actors split person/smith~GBR \"Peter Smith\" --name \"Peter Smith\"") { s_actor, s_other, s_article, s_name };
        split.WithStore().SetAction((parsed, c) =>
            DecideAsync(parsed, r => r.SplitAsync(parsed.GetValue(s_actor)!, parsed.GetValue(s_other)!, parsed.GetValue(s_article)!, parsed.GetValue(s_name)!, c), c));
        var undo = new Verb("undo", "Takes a decision back: the graph is as it would be without it", "graphbuilder actors undo 1") { s_number, s_force };
        undo.WithStore().SetAction((parsed, c) => DecideAsync(parsed, r => Task.FromResult(r.Undo(parsed.GetValue(s_number), parsed.GetValue(s_force))), c));
        return new Verb("actors", "Who is in the graph, and reviewed decisions on who is who", "graphbuilder actors list") { list, merge, split, undo };
    }

    private static async Task<int> ListAsync(ParseResult parsed, CancellationToken cancellation)
    {
        await using var store = CommonOptions.OpenStore(parsed);
        var actors = await store.QueryAsync(QueryCatalog.Load().Find("actors")!, new Dictionary<string, string?> { ["like"] = parsed.GetValue(s_like) }, cancellation);
        var decisions = (await store.ReadIdentityAsync(cancellation)).InForce.ToList();
        await using var output = DataOutput.Create();
        if (parsed.GetValue(CommonOptions.Format) == OutputFormat.Json)
            output.Text.WriteLine(JsonSerializer.Serialize(new
            {
                actors = actors.Rows.Select(row => actors.Columns.Zip(row).ToDictionary(c => c.First, c => c.Second)),
                decisions = decisions.Select(d => JsonNode.Parse(IdentityJson.Write(d))),
            }, s_json));
        else
            WriteList(output, actors, decisions);
        await output.CompleteAsync();
        if (actors.Rows.Count == 0)
            Screen.Note("No actor has such a name.");
        return ExitCodes.Done;
    }

    private static void WriteList(DataOutput output, QueryResult actors, List<IdentityDecision> decisions)
    {
        if (actors.Rows.Count > 0)
            QueryRows.WriteTable(output, actors);
        if (decisions.Count == 0)
            return;
        output.Text.WriteLine();
        output.Text.WriteLine("Decisions in force");
        foreach (var d in decisions)
            output.Text.WriteLine($"  {d.Number}  {Printable.Of(IdentityReview.Sentence(d))}, {d.DecidedAt:yyyy-MM-dd}{(d.By is { } by ? $" by {Printable.Of(by)}" : "")}");
    }

    private static async Task<int> DecideAsync(ParseResult parsed, Func<IdentityReview, Task<IdentityDecision>> decide, CancellationToken cancellation)
    {
        await using var store = CommonOptions.OpenStore(parsed);
        var log = await store.ReadIdentityAsync(cancellation);
        ActorBook Book() => Configured.BookOf(parsed);
        var review = new IdentityReview(store, log, await ActorLookup.LoadAsync(store, Book, cancellation), Book, TimeProvider.System);
        var decision = await decide(review);
        var written = await store.DecideAsync(decision, cancellation);
        await using var output = DataOutput.Create();
        if (parsed.GetValue(CommonOptions.Format) == OutputFormat.Json)
            output.Text.WriteLine(JsonSerializer.Serialize(new { decision = JsonNode.Parse(IdentityJson.Write(decision)), articles = written.Edited }, s_json));
        else
            output.Text.WriteLine(Printable.Of($"{(decision.UndoneAt is null ? "Decision" : "Undone: decision")} {decision.Number}, {IdentityReview.Sentence(decision)}: {written.Edited} {(written.Edited == 1 ? "article" : "articles")} written anew."));
        await output.CompleteAsync();
        if (decision.UndoneAt is null && written.Edited == 0)
            Screen.Note("No stored article is concerned; the decision holds for those to come.");
        return ExitCodes.Done;
    }
}
