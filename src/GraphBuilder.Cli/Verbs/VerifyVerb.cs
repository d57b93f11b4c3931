using System.CommandLine;
using System.Text.Json;
using GraphBuilder.Cli.Options;
using GraphBuilder.Cli.Output;

namespace GraphBuilder.Cli.Verbs;

/// <summary><c>verify</c>: every quote against the text it comes from.</summary>
internal static class VerifyVerb
{
    private const int Listed = 20;

    /// <summary>The verb with its options.</summary>
    public static Command Create()
    {
        var verb = new Verb("verify", "Compares every stored quote with the stored text of its article; exit code 4 if any differs", "graphbuilder verify --store graph.db");
        verb.WithStore();
        verb.SetAction(RunAsync);
        return verb;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        await using var store = CommonOptions.OpenStore(parsed);
        var (articles, quotes, damaged) = (0L, 0L, 0L);
        var listed = new List<Damage>();
        await foreach (var stored in store.ReadEvidenceAsync(cancellation))
        {
            articles++;
            quotes += stored.Quotes.Count;
            foreach (var damage in EvidenceCheck.Find(stored))
                if (++damaged <= Listed)
                    listed.Add(damage);
        }
        await using var output = DataOutput.Create();
        if (parsed.GetValue(CommonOptions.Format) == OutputFormat.Json)
            output.Text.WriteLine(JsonSerializer.Serialize(new { store = store.Name, articles, quotes, damaged, damage = listed }, JsonSerializerOptions.Web));
        else
            output.Text.WriteLine(damaged == 0 ? $"{store.Name}: {articles} articles and {quotes} quotes, all as they were ingested." : $"{store.Name}: {damaged} of {quotes} quotes and {articles} articles are damaged.");
        await output.CompleteAsync();
        foreach (var damage in listed)
            Screen.Warn($"{damage.Owner} in {damage.Article}: {damage.Kind}");
        if (damaged > listed.Count)
            Screen.Warn($"and {damaged - listed.Count} more");
        return damaged > 0 ? ExitCodes.Damaged : ExitCodes.Done;
    }
}
