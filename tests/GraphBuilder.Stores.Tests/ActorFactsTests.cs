using FsCheck.Xunit;

namespace GraphBuilder.Stores.Tests;

public sealed class ActorFactsTests
{
    private static readonly string?[] s_words = [null, "", "A", "a", "B", "Ä", "AB"];

    [Property]
    public void The_order_in_which_articles_are_joined_does_not_matter(byte[] a, byte[] b, byte[] c)
    {
        var (first, second, third) = (Facts(a), Facts(b), Facts(c));

        first.Join(second).SameAs(second.Join(first)).ShouldBeTrue();
        first.Join(second).Join(third).SameAs(first.Join(second.Join(third))).ShouldBeTrue();
        first.Join(second).Join(second).SameAs(first.Join(second)).ShouldBeTrue();
    }

    [Fact]
    public void Missing_values_are_filled_and_names_united()
    {
        var bare = new ActorFacts("Smith", "Person", null, [], null, ["Smith"]);
        var known = new ActorFacts("Smith", "Person", "GBR", ["LEG"], "Q1", ["J. Smith", "Smith"]);

        bare.Join(known).SameAs(known).ShouldBeTrue();
    }

    private static ActorFacts Facts(byte[] bytes)
    {
        string? Word(int i) => s_words[(i < bytes.Length ? bytes[i] : i) % s_words.Length];
        List<string> List(int i) => [.. new[] { Word(i), Word(i + 1) }.Where(w => !string.IsNullOrEmpty(w)).Select(w => w!).Distinct().Order(StringComparer.Ordinal)];
        return new(Word(0) ?? "n", Word(1) ?? "k", Word(2), List(3), Word(5), List(6));
    }
}
