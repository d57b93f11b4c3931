using GraphBuilder.Stores.Tests.Fixture;

namespace GraphBuilder.Stores.Tests;

public abstract partial class StorageContract
{
    private static readonly string s_answers = Path.Combine(AppContext.BaseDirectory, "Fixture/answers.txt");

    [StoreFact]
    public async Task Every_query_answers_row_for_row_as_written_down()
    {
        await using var store = await OpenWithAsync(Spring.All());
        var answers = new List<string>();
        foreach (var question in await QuestionsAsync())
            answers.AddRange([question, .. (await AskAsync(store, question[2..])).Select(row => "  " + row)]);

        string.Join('\n', answers).ShouldBe((await File.ReadAllTextAsync(s_answers)).ReplaceLineEndings("\n").TrimEnd('\n'));
    }

    [StoreFact]
    public async Task A_limit_cuts_every_answer_after_its_first_rows()
    {
        await using var store = await OpenWithAsync(Spring.All());
        foreach (var question in await QuestionsAsync())
            (await AskAsync(store, question[2..] + " limit=1")).ShouldBe((await AskAsync(store, question[2..])).Take(1), question);
    }

    [Fact]
    public async Task Every_query_has_an_answer_written_down()
    {
        var lines = await File.ReadAllLinesAsync(s_answers);
        var answered = lines.Zip(lines.Skip(1)).Where(l => l.First.StartsWith("> ", StringComparison.Ordinal) && l.Second.StartsWith("  ", StringComparison.Ordinal)).Select(l => l.First.Split(' ')[1]);
        _catalog.Queries.Select(q => q.Name).Except(answered).ShouldBeEmpty();
    }

    private static async Task<List<string>> QuestionsAsync() =>
        [.. (await File.ReadAllLinesAsync(s_answers)).Where(l => l.StartsWith("> ", StringComparison.Ordinal)).Distinct()];

    // "dyad-timeline a=country/TUR b=country/RUS"; the last of two values counts.
    private Task<string[]> AskAsync(IGraphStore store, string question)
    {
        var words = question.Split(' ');
        return AskAsync(store, words[0], [.. words.Skip(1).Reverse().Select(w => (w.Split('=')[0], w.Split('=')[1]))]);
    }
}
