using System.CommandLine;
using GraphBuilder.Neo4j;
using GraphBuilder.Stores;

namespace GraphBuilder.Cli.Verbs;

/// <summary><c>query</c>: the named questions, answered alike by every store.</summary>
internal static class QueryVerb
{
    private static readonly Argument<string?> s_name = new("name") { Description = "Name of a query; without it the queries are listed", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Argument<string[]> s_arguments = new("key=value") { Description = "Parameters; an actor is an id, an ISO code or a name", Arity = ArgumentArity.ZeroOrMore };
    private static readonly Option<string?> s_cypher = new("--cypher") { Description = "Cypher that only reads, for a Neo4j store", HelpName = "text" };

    /// <summary>The verb with its options.</summary>
    public static Command Create()
    {
        var verb = new Verb("query", "Answers a named question from the graph", "graphbuilder query dyad-timeline a=TUR b=Russia from=2022-12-01") { s_name, s_arguments, s_cypher, CommonOptions.Output };
        verb.WithStore(rows: true);
        verb.SetAction(RunAsync);
        return verb;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var catalog = QueryCatalog.Load();
        var format = parsed.GetValue(CommonOptions.RowFormat);
        if (parsed.GetValue(s_cypher) is { } cypher)
            return await WriteAsync(parsed, format, await RunCypherAsync(parsed, cypher, cancellation));
        if (parsed.GetValue(s_name) is not { } name)
            return await WriteAsync(parsed, format, List(catalog));
        var query = catalog.Find(name) ?? throw new UsageException($"no query '{name}'{Nearest.Hint(name, catalog.Queries.Select(q => q.Name))}; 'graphbuilder query' lists them");
        await using var store = CommonOptions.OpenStore(parsed);
        var arguments = await QueryArguments.ReadAsync(query, parsed.GetValue(s_arguments)!, () => ActorLookup.LoadAsync(store, cancellation));
        return await WriteAsync(parsed, format, await store.QueryAsync(query, arguments, cancellation));
    }

    private static async Task<QueryResult> RunCypherAsync(ParseResult parsed, string cypher, CancellationToken cancellation)
    {
        await using var store = CommonOptions.OpenStore(parsed);
        if (store is not Neo4jGraphStore neo4j)
            throw new UsageException("--cypher needs a Neo4j store: --store http://localhost:7474");
        try
        {
            return await neo4j.RunCypherAsync(cypher, cancellation);
        }
        catch (CypherException problem)
        {
            throw new UsageException(problem.Message);
        }
    }

    private static async Task<int> WriteAsync(ParseResult parsed, OutputFormat format, QueryResult result)
    {
        await using var output = DataOutput.Create(parsed.GetValue(CommonOptions.Output)!);
        if (format == OutputFormat.Json)
            QueryRows.WriteJson(output.Text, result);
        else if (format == OutputFormat.Csv)
            QueryRows.WriteCsv(output.Text, result);
        else
            QueryRows.WriteTable(output, result);
        await output.CompleteAsync();
        if (result.Rows.Count == 0)
            Screen.Note("No rows: the graph says nothing of this.");
        return ExitCodes.Done;
    }

    private static QueryResult List(QueryCatalog catalog) =>
        new(["query", "parameters", "asks"], [.. catalog.Queries.Select(q => (IReadOnlyList<object?>)[q.Name, string.Join(' ', q.Parameters.Select(QueryArguments.Describe)), q.Title])]);
}
