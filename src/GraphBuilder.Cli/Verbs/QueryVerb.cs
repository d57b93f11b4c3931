using System.CommandLine;
using GraphBuilder.Cli.Options;
using GraphBuilder.Cli.Output;
using GraphBuilder.Neo4j;
using GraphBuilder.Stores;
using Spectre.Console;

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
            return await ListAsync(parsed, format, catalog);
        var query = catalog.Find(name) ?? throw new UsageException($"no query '{name}'{Nearest.Hint(name, catalog.Queries.Select(q => q.Name))}; 'graphbuilder query' lists them");
        await using var store = CommonOptions.OpenStore(parsed);
        var arguments = query.Complete(await QueryArguments.ReadAsync(query, parsed.GetValue(s_arguments)!, () => ActorLookup.LoadAsync(store, () => Configured.BookOf(parsed), cancellation)));
        foreach (var id in query.Parameters.Where(p => p.Type == ParameterType.Relationship).Select(p => arguments[p.Name]!))
            if (await store.ReadNodeAsync(id, cancellation) is not { Label: "Relationship" })
                throw new UsageException($"no relationship '{id}' in the graph; 'dyad-timeline', 'events' and others give their ids");
        var result = await store.QueryAsync(query, arguments, cancellation);
        var code = await WriteAsync(parsed, format, result);
        if (result.Rows.Count > 0 && $"{result.Rows.Count}" == arguments[NamedQuery.Limit])
            Screen.Note($"The first {result.Rows.Count} rows; {NamedQuery.Limit}=… gives more.");
        return code;
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

    private static async Task<int> ListAsync(ParseResult parsed, OutputFormat format, QueryCatalog catalog)
    {
        if (format != OutputFormat.Table)
            return await WriteAsync(parsed, format, new(["group", "query", "parameters", "asks", "description", "example"],
                [.. catalog.Queries.Select(q => (IReadOnlyList<object?>)[q.Group, q.Name, Parameters(q), q.Title, q.Description, q.Example])]));
        await using var output = DataOutput.Create(parsed.GetValue(CommonOptions.Output)!);
        var width = catalog.Queries.Max(q => q.Name.Length);
        foreach (var group in catalog.Queries.GroupBy(q => q.Group))
        {
            output.Console.Write(new Text(group.Key + "\n", new Style(decoration: Decoration.Bold)));
            foreach (var query in group)
                output.Text.WriteLine($"  {query.Name.PadRight(width)}  {query.Title}\n  {"".PadRight(width)}  {Parameters(query)}".TrimEnd());
        }
        await output.CompleteAsync();
        Screen.Note($"For example: graphbuilder query {catalog.Queries[0].Example}; every query takes {NamedQuery.Limit}=NUMBER as well, the most rows to give.");
        return ExitCodes.Done;
    }

    private static string Parameters(NamedQuery query) => string.Join(' ', query.Parameters.Where(p => p.Name != NamedQuery.Limit).Select(QueryArguments.Describe));
}
