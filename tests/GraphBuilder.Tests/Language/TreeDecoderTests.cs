using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GraphBuilder.Language;

namespace GraphBuilder.Tests.Language;

public sealed class TreeDecoderTests
{
    [Property(MaxTest = 500)]
    public Property Always_gives_a_tree_with_one_root() => Prop.ForAll(Scores(1, 12), scores =>
    {
        var heads = TreeDecoder.Decode(scores.Arcs, scores.Words);
        return heads.Count(head => head == 0) == 1 && Enumerable.Range(1, scores.Words).All(word => ReachesRoot(heads, word));
    });

    [Property(MaxTest = 300)]
    public Property No_tree_scores_higher() => Prop.ForAll(Scores(1, 5), scores =>
    {
        var best = AllTrees(scores.Words).Max(heads => Sum(scores, heads));
        return Math.Abs(Sum(scores, TreeDecoder.Decode(scores.Arcs, scores.Words)) - best) < 1e-3;
    });

    [Fact]
    public void Keeps_the_best_heads_where_they_form_a_tree()
    {
        // "She left early": left is the root.
        float[] arcs = [0, -9, 5, 1, /**/ 8, 1, -9, 2, /**/ 0, 1, 4, -9];

        TreeDecoder.Decode(arcs, 3).ShouldBe([2, 0, 2]);
    }

    [Fact]
    public void Opens_a_cycle_where_the_root_enters_it_best()
    {
        // Each of the two words prefers the other as its head.
        float[] arcs = [1, -9, 10, /**/ 3, 10, -9];

        TreeDecoder.Decode(arcs, 2).ShouldBe([2, 0]);
    }

    private sealed record ArcScores(int Words, float[] Arcs);

    private static Arbitrary<ArcScores> Scores(int least, int most) => (
        from words in Gen.Choose(least, most)
        from arcs in Gen.Choose(-300, 300).Select(score => score / 10f).ArrayOf(words * (words + 1))
        select new ArcScores(words, arcs)).ToArbitrary();

    private static double Sum(ArcScores scores, int[] heads) => heads.Select((head, word) => (double)scores.Arcs[word * (scores.Words + 1) + head]).Sum();

    private static bool ReachesRoot(int[] heads, int word)
    {
        for (var steps = 0; word > 0 && steps <= heads.Length; steps++)
            word = heads[word - 1];
        return word == 0;
    }

    private static IEnumerable<int[]> AllTrees(int words)
    {
        var all = Enumerable.Range(0, (int)Math.Pow(words + 1, words))
            .Select(code => Enumerable.Range(0, words).Select(word => code / (int)Math.Pow(words + 1, word) % (words + 1)).ToArray());
        return all.Where(heads => heads.Count(head => head == 0) == 1 && Enumerable.Range(1, words).All(word => ReachesRoot(heads, word)));
    }
}
