using FsCheck.Xunit;
using GraphBuilder.Actors;
using GraphBuilder.Language;
using GraphBuilder.Model;

namespace GraphBuilder.Tests.Actors;

public sealed class InnerNamesTests : IDisposable
{
    private static readonly ActorFinder s_finder = new(ActorBook.Load());
    private readonly LanguageReader _reader = LanguageReader.Load();

    public void Dispose() => _reader.Dispose();

    [Theory]
    [InlineData("The governor of Virginia vetoed the bill on Monday.", "Virginia", "Virginia")]
    [InlineData("NATO spokesman Paul Hagen said that the pilots were safe.", "NATO", "NATO")]
    [InlineData("Democratic Party nominee Paul Hagen lost the vote.", "Democratic Party", "Democratic Party")]
    [InlineData("Members of the Senate rejected the treaty.", "Senate", "United States Senate")]
    [InlineData("An ambassador of the United States toured the docks.", "United States", "United States")]
    public void A_name_inside_a_longer_mention_is_a_mention_of_its_own(string text, string name, string actor)
    {
        var inner = Find(text).Single(m => m.IsInner && m.Text == name);
        inner.Actor!.Name.ShouldStartWith(actor);
        Find(text).ShouldContain(m => !m.IsInner && m.Span.Contains(inner.Span) && m.Actor!.Id != inner.Actor.Id);
    }

    [Theory]
    [InlineData("Professor Chad Smith praised the fans.")]
    [InlineData("Lawmaker Kenya Moore sailed to the north.")]
    [InlineData("The Bank of England raised its rate.")]
    [InlineData("Turkish President Recep Tayyip Erdogan arrived.")]
    public void A_word_of_a_name_is_no_mention_of_its_own(string text) => Find(text).ShouldNotContain(m => m.IsInner);

    [Fact]
    public void He_is_never_a_name_inside_a_mention() =>
        Find("Reporters met Vladimir Putin's spokesman. He promised help.").Single(m => m.Text == "He").Actor!.Name.ShouldNotBe("Vladimir Putin");

    [Property(MaxTest = 20)]
    public void Inner_mentions_quote_the_text_and_stand_in_order(string? between)
    {
        var text = $"The NATO {between} spokesman met {between} the governor of Virginia, Kenya's ambassador {between} said.";
        var mentions = Find(text);
        mentions.ShouldAllBe(m => m.Span.Of(text) == m.Text);
        mentions.Select(m => m.Span.Start).ShouldBeInOrder();
    }

    private IReadOnlyList<Mention> Find(string text) => s_finder.Find(_reader.Read(text), new(2022, 12, 13));
}
