using GraphBuilder.Model;

namespace GraphBuilder.Stores.Tests.Fixture;

/// <summary>Compares stores by all that they give out.</summary>
internal static class SameGraph
{
    /// <summary>Both hold the same graph and answer every named query alike, about any actor of the articles.</summary>
    public static async Task ShouldHoldTheSameAsync(this IGraphStore store, IGraphStore other, List<ArticleGraph> articles)
    {
        (await store.DumpAsync(articles)).ShouldBe(await other.DumpAsync(articles));
        foreach (var (query, parameters) in Questions(articles))
            (await store.QueryAsync(query, parameters, default)).Show().ShouldBe((await other.QueryAsync(query, parameters, default)).Show(), query.Name);
    }

    /// <summary>Answers to every named query, one after the other.</summary>
    public static async Task<string> AnswersAsync(this IGraphStore store, List<ArticleGraph> articles)
    {
        var answers = new List<string>();
        foreach (var (query, parameters) in Questions(articles))
            answers.AddRange([query.Name, .. (await store.QueryAsync(query, parameters, default)).Show()]);
        return string.Join('\n', answers);
    }

    private static IEnumerable<(NamedQuery Query, Dictionary<string, string?> Parameters)> Questions(List<ArticleGraph> articles)
    {
        var actors = articles.SelectMany(a => a.Relationships).Where(r => r.Recipient is not null).Select(r => (r.Actor, r.Recipient)).First();
        foreach (var query in QueryCatalog.Load().Queries)
        {
            var given = 0;
            yield return (query, query.Parameters.ToDictionary(p => p.Name, p => !p.Required ? null : p.Type switch
            {
                ParameterType.Actor => given++ == 0 ? actors.Actor.Value : actors.Recipient!.Value.Value,
                ParameterType.Date => given++ == 0 ? "2022-01-01" : "2024-01-01",
                ParameterType.Relationship => articles.SelectMany(a => a.Relationships).First().Id.Value,
                ParameterType.Event => "REQUEST",
                ParameterType.Number => "2",
                _ => "a",
            }));
        }
    }
}
