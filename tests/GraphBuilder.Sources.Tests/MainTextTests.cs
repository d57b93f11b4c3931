using System.Net;
using System.Text.RegularExpressions;
using Xunit.Abstractions;

namespace GraphBuilder.Sources.Tests;

/// <summary>The pages of <c>Pages/</c> are laid out as news sites lay theirs out; what lies between <c>&lt;!--main--></c> and <c>&lt;!--/main--></c> is the text that a reader came for.</summary>
public partial class MainTextTests(ITestOutputHelper output)
{
    private const double LeastMean = 0.97;
    private const double LeastOfAPage = 0.9;

    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "Pages");
    private static readonly string[] s_names = [.. Directory.GetFiles(s_folder, "*.html").Select(p => Path.GetFileName(p)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Names => [.. s_names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Finds_the_main_text_of(string page)
    {
        var (score, missed, extra) = Score(page);
        score.ShouldBeGreaterThanOrEqualTo(LeastOfAPage, $"missed: {string.Join(' ', missed)}\nextra: {string.Join(' ', extra)}");
    }

    [Fact]
    public void Finds_the_main_text_of_pages_of_all_layouts()
    {
        var scores = s_names.Select(n => (Name: n, Score: Score(n).F1)).ToList();
        foreach (var (name, score) in scores)
            output.WriteLine($"{score:0.000} {name}");
        output.WriteLine($"{scores.Average(s => s.Score):0.000} mean of {scores.Count} pages, by words");
        scores.Average(s => s.Score).ShouldBeGreaterThanOrEqualTo(LeastMean);
    }

    private static (double F1, IEnumerable<string> Missed, IEnumerable<string> Extra) Score(string name)
    {
        var page = File.ReadAllText(Path.Combine(s_folder, name));
        var expected = Words(string.Join('\n', MainPart().Matches(page).Select(m => WebUtility.HtmlDecode(Tag().Replace(m.Groups[1].Value, "")))));
        var found = Words(Reading.All(System.Text.Encoding.UTF8.GetBytes(Mark().Replace(page, "")), name).OfType<ReadOutcome.Read>().SingleOrDefault()?.Article.Text ?? "");
        var right = expected.Sum(w => Math.Min(w.Value, found.GetValueOrDefault(w.Key)));
        return (2.0 * right / (expected.Values.Sum() + found.Values.Sum()), Beyond(expected, found), Beyond(found, expected));
    }

    private static IEnumerable<string> Beyond(Dictionary<string, int> one, Dictionary<string, int> other) => one.Where(w => w.Value > other.GetValueOrDefault(w.Key)).Select(w => w.Key);

    private static Dictionary<string, int> Words(string text) => Word().Matches(text).CountBy(w => w.Value).ToDictionary();

    [GeneratedRegex("<!--main-->(.*?)<!--/main-->", RegexOptions.Singleline)]
    private static partial Regex MainPart();

    [GeneratedRegex("<!--/?main-->")]
    private static partial Regex Mark();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
